import { keepsGoing, outFolder, shownPath } from '../settings.ts';
import { endBeside, prepareBeside } from './beside/beside-pages.ts';
import { checkSettings } from './check-settings.ts';
import { sayWhenInterrupted } from './interruption.ts';
import { replaceFolder } from './output/replace-folder.ts';
import { builtFiles } from './output/site-files.ts';
import { hashOfInputs } from './store/inputs.ts';
import { builtSite, isOfLastEngine } from './store/page-paths.ts';
import { isUpToDate, rememberBuild, statesIn, type KeptIndex } from './store/last-build.ts';
import { storeFile } from './store/store-file.ts';

/**
 * Builds the site as `astro build` does, and puts it in the place of the last good one when it is complete. A site that is up to date
 * stays.
 * @returns what can be searched; nothing where there was nothing to build
 */
export async function buildSite(): Promise<KeptIndex | undefined> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // What a site is built from must not depend on who builds it: with another value Vite leaves out what only the finished site has.
  process.env['NODE_ENV'] = 'production';
  checkSettings();
  // What is edited while the build runs is built the next time.
  const inputs = keepsGoing() ? undefined : hashOfInputs();
  if (inputs && isUpToDate(outFolder, inputs)) return undefined;
  sayWhenInterrupted(`Stopped. ${shownPath(outFolder)} is as it was.`);
  const fill = async (folder: string) => {
    prepareBeside();
    try {
      // Loaded only now: a site that is up to date is known in less time than this takes.
      const { build } = await import('astro');
      // All that Astro would log at this level is also thrown.
      await build({ outDir: folder, logLevel: 'silent' });
    } catch (error) {
      await endBeside();
      throw error;
    }
    return statesIn(folder, builtFiles(folder));
  };
  const spare = { path: storeFile(outFolder, 'spare'), isWanted: isOfLastEngine };
  const { filled, isMoved } = await replaceFolder(outFolder, fill, spare);
  if (inputs) rememberBuild(outFolder, inputs, isMoved ? filled : statesIn(outFolder), builtSite());
  return builtSite().index;
}
