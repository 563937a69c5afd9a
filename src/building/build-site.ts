import { build } from 'astro';
import { outFolder } from '../settings.ts';
import { checkSettings } from './check-settings.ts';
import { replaceFolder } from './replace-folder.ts';

/** Builds the site as `astro build` does, and puts it in the place of the last good one when it is complete. */
export async function buildSite(): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // What a site is built from must not depend on who builds it: with another value Vite leaves out what only the finished site has.
  process.env['NODE_ENV'] = 'production';
  checkSettings();
  // All that Astro would log at this level is also thrown.
  await replaceFolder(outFolder, (folder) => build({ outDir: folder, logLevel: 'silent' }));
}
