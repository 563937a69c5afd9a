import { buildSite } from '../building/build-site.ts';
import { searchSentence } from '../building/search-index/search-sentence.ts';
import { runCommand } from '../building/user-error.ts';
import { KEEP_GOING, outFolder, PROBLEM_FORMAT, shownPath } from '../settings.ts';
import { FORMAT_OPTION, KEEP_GOING_OPTION, readArguments } from './arguments.ts';

const USAGE = {
  command: 'npm run build -- [options]',
  about: 'Builds the site, and puts it in the place of the last good one when it is complete.',
  options: { 'keep-going': KEEP_GOING_OPTION, format: FORMAT_OPTION },
};

await runCommand(async () => {
  const asked = readArguments(USAGE);
  if (!asked) return;
  process.env[KEEP_GOING] = asked.options['keep-going'] === undefined ? '' : 'yes';
  process.env[PROBLEM_FORMAT] = asked.options.format ?? '';
  const started = performance.now();
  const index = await buildSite();
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  console.log(
    index
      ? `${searchSentence(index)}\nBuilt ${shownPath(outFolder)} in ${seconds}.`
      : `Nothing changed: ${shownPath(outFolder)} is up to date (${seconds}).`,
  );
});
