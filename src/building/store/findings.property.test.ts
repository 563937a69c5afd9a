import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { checkContent, type Inspection } from '../../checks/check-content.ts';
import type { Kept } from '../../loader/kept.ts';
import { registerPassages } from '../../test/register-passages.ts';
import { rememberFolder } from '../../test/restored-folder.ts';
import { RUNS } from '../../test/runs.ts';
import { openFindings } from './findings.ts';
import { storeFile } from './store-file.ts';

const TODAY = '2026-11-22';
const temporary = mkdtempSync(join(tmpdir(), 'findings-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const archive = join(temporary, 'archive');
cpSync(join(import.meta.dirname, '../../test/fixtures/town'), archive, { recursive: true });
registerPassages(archive);
const restoreArchive = rememberFolder(archive);

/** A place in a list of any length. */
const place = fc.nat({ max: 100_000 });
const pick = <T>(entries: readonly T[], at: number): T => entries[at % entries.length]!;

const filesIn = (folder: string, form: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => form.test(file))
    .sort();

const RECORDS = /^(?:articles|people|groups|places|events)\/.*\.md$/;
const SUBJECTS = /^(?:people|groups|places|events)\/.*\.md$/;

/** Changes a file, and so the content, in one of the ways in which people do. */
type Edit = (folder: string, at: number, other: number) => void;

function changed(folder: string, file: string, change: (source: string) => string): void {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}

const withLine = (source: string, at: number, change: (line: string) => string[]): string => {
  const lines = source.split('\n');
  return lines.toSpliced(at % lines.length, 1, ...change(pick(lines, at))).join('\n');
};

const EDITS: Record<string, Edit> = {
  'a line of a record goes': (folder, at, other) =>
    changed(folder, pick(filesIn(folder, RECORDS), at), (source) => withLine(source, other, () => [])),
  'a line of a record is there twice': (folder, at, other) =>
    changed(folder, pick(filesIn(folder, RECORDS), at), (source) => withLine(source, other, (line) => [line, line])),
  'a line of another record is put in': (folder, at, other) => {
    const lines = readFileSync(join(folder, pick(filesIn(folder, RECORDS), other)), 'utf8').split('\n');
    changed(folder, pick(filesIn(folder, RECORDS), at), (source) =>
      withLine(source, other, (line) => [line, pick(lines, at)]),
    );
  },
  'a text goes on': (folder, at) => appendFileSync(join(folder, pick(filesIn(folder, RECORDS), at)), '\nMore of it.\n'),
  'a record is deleted': (folder, at) => rmSync(join(folder, pick(filesIn(folder, RECORDS), at))),
  'a record is copied': (folder, at) => {
    const file = pick(filesIn(folder, RECORDS), at);
    cpSync(join(folder, file), join(folder, dirname(file), `${basename(file, '.md')}-${at % 9}.md`));
  },
  'a record gets another id': (folder, at) => {
    const file = pick(filesIn(folder, RECORDS), at);
    renameSync(join(folder, file), join(folder, dirname(file), `other-${basename(file)}`));
  },
  'a subject gets a word of a text for an alias': (folder, at, other) => {
    const words = readFileSync(join(folder, pick(filesIn(folder, RECORDS), other)), 'utf8').match(/\p{Lu}\p{L}{3,}/gu);
    const alias = pick(words ?? ['Other'], at);
    changed(folder, pick(filesIn(folder, SUBJECTS), at), (source) =>
      source.includes('\naliases:\n')
        ? source.replace('\naliases:\n', `\naliases:\n  - ${alias}\n`)
        : source.replace('---\n', `---\naliases: [${alias}]\n`),
    );
  },
  'the language is another': (folder) =>
    changed(folder, 'site.yaml', (source) =>
      source.replace(/^language: .*/m, (line) => (line.endsWith('fr') ? 'language: en' : 'language: fr')),
    ),
  'citations are not asked for': (folder) => appendFileSync(join(folder, 'site.yaml'), 'rules: { cited: false }\n'),
  'a line of the vocabulary goes': (folder, at) =>
    changed(folder, 'vocabulary.yaml', (source) => withLine(source, at, () => [])),
  'a label of the vocabulary is another': (folder, at) =>
    changed(folder, 'vocabulary.yaml', (source) => source.replace('Toll', `Toll ${at}`)),
  'a passage has no number any more': (folder, at) =>
    changed(folder, 'register/passages.tsv', (source) => withLine(source, at, () => [])),
  'the number of a passage is another': (folder, at) =>
    changed(folder, 'register/passages.tsv', (source) =>
      withLine(source, at, (line) => [line.replace(/\t\d+\t/, `\t${at % 30}\t`)]),
    ),
  'a picture is gone': (folder, at) => rmSync(join(folder, pick(filesIn(folder, /^media\/.*\.\w+$/), at))),
};

/** What checks and pages may look at, of all that is found. */
const seenOf = ({ problems, reading, context }: Inspection) => ({
  problems,
  records: reading.records,
  partial: reading.partial,
  texts: context.texts,
});

test('what is kept changes nothing that is found, whatever is edited between', () => {
  const site = join(temporary, 'edited-site');
  const inspect = () => {
    const findings = openFindings(site, 'engine');
    const inspection = checkContent(archive, TODAY, findings);
    findings.save();
    return seenOf(inspection);
  };
  inspect();
  const store = storeFile(site, 'findings.tsv');
  const ofUnedited = readFileSync(store);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), place, place), { minLength: 1, maxLength: 3 }),
      (edits) => {
        restoreArchive();
        writeFileSync(store, ofUnedited);
        for (const [edit, at, other] of edits) {
          EDITS[edit]!(archive, at, other);
          expect(inspect()).toEqual(seenOf(checkContent(archive, TODAY)));
        }
      },
    ),
    { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 4) },
  );
  restoreArchive();
});

test('of an archive in which one text was edited, that text alone is read and looked through again', () => {
  const found: string[] = [];
  const counting = (kept: Kept): Kept => ({
    of: (part, file, key, find) =>
      kept.of(part, file, key, () => {
        if (key) found.push(`${part} ${file}`);
        return find();
      }),
  });
  const inspect = () => {
    found.length = 0;
    const findings = openFindings(join(temporary, 'site'), 'engine');
    checkContent(archive, TODAY, counting(findings));
    findings.save();
  };
  inspect();
  expect(found.length).toBeGreaterThan(100);
  inspect();
  expect(found).toEqual([]);
  const file = 'people/agnes-thorley.md';
  appendFileSync(join(archive, file), ' ');
  inspect();
  expect(found.sort()).toEqual([`names ${file}`, `record ${file}`, `text ${file}`]);
});
