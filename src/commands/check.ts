import { checkSettings } from '../building/check-settings.ts';
import { inspectContent } from '../building/checked-content.ts';
import { formatProblems, type Format } from '../building/problem-formats.ts';
import { leaveOut } from '../building/leave-out.ts';
import { runCommand, throwIf } from '../building/user-error.ts';
import type { Archive } from '../archive/archive.ts';
import type { Inspection } from '../checks/check-content.ts';
import { likelyTwins } from '../checks/likely-twins.ts';
import { registerDistinct } from '../editing/distinct-register.ts';
import { editsFor, writeEdits } from '../editing/fix-content.ts';
import { printDiff } from '../editing/print-diff.ts';
import { contentReport } from '../editing/report.ts';
import { removeUnfinished } from '../editing/rewrite-file.ts';
import { formatCount } from '../format.ts';
import { isError, isWarning } from '../loader/problem.ts';
import { readContent } from '../loader/read.ts';
import { DISTINCT_FILE, readDistinct } from '../loader/registers/distinct-register.ts';
import { contentFolder, PROBLEM_FORMAT, shownPath } from '../settings.ts';
import { FORMAT_OPTION, KEEP_GOING_OPTION, readArguments } from './arguments.ts';

const USAGE = {
  command: 'npm run check -- [options]',
  about: 'Finds every problem in the content. Errors keep the site from being published; warnings do not.',
  options: {
    fix: { about: 'Does what a remedy says where there is only one, and prints what it changes.' },
    'dry-run': { about: 'With --fix or --distinct: prints what would be changed, and changes nothing.' },
    report: {
      about:
        'Prints names that no file knows, likely twins, names to add in other scripts, and what is named once or never.',
    },
    distinct: { about: 'With two ids: keeps that the two are not one, so that nobody is asked again.' },
    'keep-going': KEEP_GOING_OPTION,
    format: FORMAT_OPTION,
  },
  most: 2,
};

/** A mend may make another one possible, as a field that can be read again does. */
const MOST_ROUNDS = 5;

const folder = shownPath(contentFolder);

await runCommand(() => {
  const asked = readArguments(USAGE);
  if (!asked) return;
  const { fix, 'dry-run': dryRun, report, distinct, format = 'text' } = asked.options;
  process.env[PROBLEM_FORMAT] = format;
  const writes = fix !== undefined || distinct !== undefined;
  throwIf(dryRun !== undefined && !writes ? '--dry-run goes with --fix or --distinct.' : undefined);
  if (distinct !== undefined || asked.words.length) return keepDistinct(distinct, asked.words, dryRun !== undefined);
  let inspected = inspectContent();
  if (report !== undefined)
    return console.log(
      contentReport(inspected.archive, likelyTwins(inspected.archive, readDistinct(contentFolder, []))),
    );
  if (fix !== undefined)
    inspected = mend(inspected, dryRun !== undefined, format === 'text' ? console.log : console.error);
  if (asked.options['keep-going'] !== undefined && inspected.problems.some(isError)) return void leaveOut(inspected);
  printProblemsOf(inspected, format as Format);
});

/** Keeps that two records are not one. */
function keepDistinct(distinct: string | undefined, ids: readonly string[], isDryRun: boolean): void {
  const [first, second] = ids;
  throwIf(distinct === undefined ? `"${first}" is not an option. Two ids go with --distinct.` : undefined);
  checkSettings();
  const known = readContent(contentFolder).ids;
  throwIf(
    !first || !second || first === second
      ? 'Name the two records: npm run check -- --distinct jane-roe jane-roe-runner'
      : [first, second].flatMap((id) => (known.has(id) ? [] : [`No record has the id "${id}".`]))[0],
  );
  if (!isDryRun) registerDistinct(contentFolder, [first!, second!]);
  console.log(`${isDryRun ? 'Would keep' : 'Kept'} in ${folder}/${DISTINCT_FILE}: "${first}" and "${second}" are two.`);
}

/** Mends what a machine can mend, and inspects the content again. */
function mend(inspected: Inspection, isDryRun: boolean, print: (text: string) => void): Inspection {
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

function printProblemsOf({ archive, problems }: Inspection, format: Format): void {
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
