import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createArchive } from '../archive/archive.ts';
import { checkSettings } from '../building/check-settings.ts';
import { createProgress } from '../building/progress.ts';
import { runCommand, throwIf } from '../building/user-error.ts';
import { clipFile, deskFor, type Desk, type Outcome } from '../clipping/clip-file.ts';
import { clippingFiles, type ClippingFile } from '../clipping/clipping-files.ts';
import { reportOf, summaryOf } from '../clipping/clip-report.ts';
import { ENDINGS } from '../clipping/read-clipping.ts';
import { registerClippings } from '../editing/clipping-register.ts';
import { removeUnfinished, writeNewFile } from '../editing/rewrite-file.ts';
import { formatChoice, localDay, quoted } from '../format.ts';
import { MEDIA } from '../loader/files.ts';
import { readableRecords } from '../loader/partial-record.ts';
import { readContent, readVocabulary } from '../loader/read.ts';
import { contentFolder, shownPath } from '../settings.ts';
import { readArguments } from './arguments.ts';

const USAGE = {
  command: 'npm run clip -- <file or folder> … [options]',
  about:
    'Makes a draft of each clipping: a text, a saved web page or a PDF with text. Says what it has left out, and makes nothing up. A second run changes nothing.',
  options: {
    text: {
      about: 'What the draft has: an outline for an account of your own, which is usual, or the full text.',
      values: ['account', 'full'],
    },
    'dry-run': { about: 'Prints what would be written, and writes nothing.' },
  },
  most: Infinity,
};

const folder = shownPath(contentFolder);

/** Fingerprints are kept after so many clippings, for an interruption to lose few. */
const REGISTERED_TOGETHER = 50;

await runCommand(async () => {
  const asked = readArguments(USAGE);
  if (!asked) return;
  checkSettings();
  throwIf(
    asked.words.length ? undefined : 'Name a clipping, or a folder of them: npm run clip -- clippings/lamps.html',
  );
  for (const word of asked.words) throwIf(existsSync(word) ? undefined : `There is no file or folder ${quoted(word)}.`);
  const found = asked.words.map((word) => clippingFiles(resolve(word), join(contentFolder, MEDIA)));
  const files = found.flatMap((each) => each.files);
  throwIf(
    files.length ? undefined : `There is no clipping here: the names of clippings end in ${formatChoice(ENDINGS)}.`,
  );
  const isDryRun = asked.options['dry-run'] !== undefined;
  const desk = openDesk(asked.options.text === 'full' ? 'full' : 'account');
  if (!isDryRun) removeUnfinished(contentFolder);
  const started = performance.now();
  const outcomes = await clipAll(files, desk, isDryRun);
  const others = found.flatMap((each) => each.others);
  if (files.length > 1 || others.length)
    for (const line of summaryOf(outcomes, (performance.now() - started) / 1000, others)) console.log(line);
  for (const line of nextSteps(outcomes, desk, isDryRun)) console.log(line);
  if (outcomes.some(({ result }) => result === 'failed')) process.exitCode = 1;
});

function openDesk(text: Desk['text']): Desk {
  const reading = readContent(contentFolder);
  const archive = createArchive(reading.records, reading.site.language, reading.passages);
  const articles = readableRecords(reading).filter((record) => record.kind === 'article');
  return deskFor(archive, articles, reading.files, {
    vocabulary: readVocabulary(contentFolder, reading.site, []),
    text,
    today: localDay(new Date()),
    read: (file) => readFileSync(join(contentFolder, file), 'utf8'),
  });
}

async function clipAll(files: readonly ClippingFile[], desk: Desk, isDryRun: boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const isOne = files.length === 1;
  const progress = createProgress();
  if (!isOne) progress.stage('Reading clippings', files.length);
  for (const { path, name } of files) {
    const outcome = await clipFile(path, name, desk);
    if (outcome.result === 'drafted' && !isDryRun) write(outcome);
    outcomes.push(outcome);
    const report = reportOf(outcome, folder, isDryRun);
    progress.clear();
    for (const line of isOne ? report : report.slice(0, 1)) console.log(line);
    if (isOne && isDryRun && outcome.result === 'drafted') console.log(`\n${outcome.draft.source}`);
    progress.step();
    if (!isDryRun && (outcomes.length % REGISTERED_TOGETHER === 0 || outcomes.length === files.length))
      register(outcomes.slice(-REGISTERED_TOGETHER));
  }
  progress.end();
  return outcomes;
}

/** The stubs come first: an article without them would not be made again. */
function write({ draft, stubs }: Extract<Outcome, { result: 'drafted' }>): void {
  for (const { file, source } of [...stubs, draft]) {
    const path = join(contentFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeNewFile(path, source);
  }
}

function register(outcomes: readonly Outcome[]): void {
  registerClippings(
    contentFolder,
    outcomes.flatMap((outcome) =>
      'clipping' in outcome && outcome.result !== 'changed'
        ? [{ sha256: outcome.clipping.sha256, text: outcome.clipping.blocks.map(({ text }) => text).join('\n') }]
        : [],
    ),
  );
}

/** How to undo what was written, and what to do next. */
function nextSteps(outcomes: readonly Outcome[], { text }: Desk, isDryRun: boolean): string[] {
  const drafted = outcomes.filter((outcome) => outcome.result === 'drafted');
  const [first] = drafted;
  if (isDryRun) return ['Nothing is written. Without --dry-run it is.'];
  if (!first) return ['Next: npm run check'];
  const { draft } = first;
  return [
    drafted.length === 1
      ? `To undo: delete ${[draft, ...first.stubs].map(({ file }) => `${folder}/${file}`).join(' ')}`
      : `To undo: delete the files that are new (git status ${folder} names them).`,
    text === 'full'
      ? `Next: read ${folder}/${draft.file} from line ${draft.bodyLine} on beside the clipping, then run npm run check.`
      : `Next: write ${folder}/${draft.file} from line ${draft.bodyLine} on in your own words, then run npm run check.`,
    'npm run check -- --report names those whom no file knows. Remove "draft: true" when all is right.',
  ];
}
