import { inspectContent } from '../building/checked-archive.ts';
import { formatProblems, formats, type Format } from '../building/problem-formats.ts';
import { runCommand, throwIf } from '../building/user-error.ts';
import type { Archive } from '../archive/archive.ts';
import { editsFor, writeEdits } from '../editing/fix-content.ts';
import { printDiff } from '../editing/print-diff.ts';
import { removeUnfinished } from '../editing/rewrite-file.ts';
import { formatCount } from '../format.ts';
import { isError, isWarning, type Problem } from '../loader/problem.ts';
import { contentFolder, shownPath } from '../settings.ts';
import { readArguments } from './arguments.ts';

const USAGE = {
  command: 'npm run check -- [options]',
  about: 'Finds every problem in the content. Errors keep the site from being published; warnings do not.',
  options: {
    fix: { about: 'Does what a remedy says where there is only one, and prints what it changes.' },
    'dry-run': { about: 'With --fix: prints what would be changed, and changes nothing.' },
    format: { about: 'How problems are printed: for people, for programs, or for GitHub.', values: formats },
  },
};

/** A mend may make another one possible, as a field that can be read again does. */
const MOST_ROUNDS = 5;

const folder = shownPath(contentFolder);

await runCommand(() => {
  const asked = readArguments(USAGE);
  if (!asked) return;
  const { fix, 'dry-run': dryRun, format = 'text' } = asked.options;
  throwIf(dryRun !== undefined && fix === undefined ? '--dry-run goes with --fix.' : undefined);
  let inspected = inspectContent();
  if (fix !== undefined)
    inspected = mend(inspected, dryRun !== undefined, format === 'text' ? console.log : console.error);
  report(inspected, format as Format);
});

interface Inspected {
  archive: Archive;
  problems: Problem[];
}

/** Mends what a machine can mend, and inspects the content again. */
function mend(inspected: Inspected, isDryRun: boolean, print: (text: string) => void): Inspected {
  if (!isDryRun) removeUnfinished(contentFolder);
  const changed = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = editsFor(contentFolder, inspected.problems);
    if (edits.length) print(printDiff(edits, folder));
    for (const { file } of edits) changed.add(file);
    if (!edits.length || isDryRun) break;
    writeEdits(contentFolder, edits);
    inspected = inspectContent();
  }
  print(`${isDryRun ? 'Would change' : 'Changed'} ${formatCount(changed.size, 'file')}.\n`);
  return inspected;
}

function report({ archive, problems }: Inspected, format: Format): void {
  const errors = problems.filter(isError);
  if (format === 'text') {
    const warnings = problems.filter(isWarning);
    if (warnings.length) console.log(formatProblems(warnings, folder, format));
    throwIf(formatProblems(errors, folder, format).trimEnd());
    console.log(`No problem in ${countsOf(archive)}.`);
  } else {
    console.log(formatProblems(problems, folder, format));
    if (errors.length) process.exitCode = 1;
  }
}

function countsOf({ articles, people, groups, places, events }: Archive): string {
  return `${formatCount(articles.length, 'article')}, ${formatCount(people.length, 'person', 'people')}, ${formatCount(groups.length, 'group')}, ${formatCount(places.length, 'place')} and ${formatCount(events.length, 'event')}`;
}
