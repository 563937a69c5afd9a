import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { afterAll, expect, test } from 'vitest';
import { splitFrontMatter } from '../loader/front-matter.ts';
import { printProblems } from '../building/print-problems.ts';
import { KINDS, kinds } from '../kinds.ts';
import { checkAgain } from './check-again.ts';
import { RUNS } from './runs.ts';
import { absolute, listUrl, recordUrl } from '../urls.ts';

const TODAY = '2026-11-22';
const VALID = 'src/test/fixtures/valid';
const content = mkdtempSync(join(tmpdir(), 'hostile-'));
cpSync(VALID, content, { recursive: true });
afterAll(() => rmSync(content, { recursive: true }));

const files = readdirSync(VALID, { recursive: true, encoding: 'utf8' }).filter((file) => /\/.*\.md$/.test(file));

/** What inspecting the valid archive says with one of its files changed. */
function inspectedWith(file: string, source: string) {
  writeFileSync(join(content, file), source);
  try {
    return checkAgain(content, TODAY).problems;
  } finally {
    cpSync(join(VALID, file), join(content, file));
  }
}

const SPECIAL = [
  '---',
  '\n',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|',
  '>',
  '&a ',
  '*a',
  '!!js/function ',
  '<<: ',
  '? ',
  '#',
  '%',
  '\t',
  '~',
  '2013-02-30',
  '[^',
  '](javascript:x)',
  '<b>',
  '\u0000',
  '\u202e',
  '😀',
  '__proto__: ',
  'constructor: ',
];

test('a file changed anywhere in any way is read without an error, and each problem names a file', () => {
  const change = fc.record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    taken: fc.nat(40),
    put: fc.array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(change, ({ file, at, taken, put }) => {
      const source = readFileSync(join(VALID, file), 'utf8');
      const start = Math.floor(at * source.length);
      const problems = inspectedWith(file, source.slice(0, start) + put.join('') + source.slice(start + taken));
      for (const problem of problems) {
        expect(existsSync(join(content, problem.file))).toBe(true);
        expect(problem.message && problem.remedy).toBeTruthy();
      }
      expect(printProblems(problems, 'content')).not.toMatch(/\bat \S+:\d+:\d+|undefined|\[object/);
    }),
    RUNS,
  );
});

test('front matter that YAML refuses is a problem of that file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.constantFrom(...SPECIAL), fc.nat(), (file, put, at) => {
      const source = readFileSync(join(VALID, file), 'utf8');
      const yaml = splitFrontMatter(source)!.yaml;
      const position = 4 + (at % yaml.length);
      const changed = source.slice(0, position) + put + source.slice(position);
      const split = splitFrontMatter(changed);
      try {
        if (split) load(split.yaml, { maxAliases: 0 });
        fc.pre(!split);
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'YAMLException') throw error;
      }
      expect(inspectedWith(file, changed).map((problem) => problem.file)).toContain(file);
    }),
    RUNS,
  );
});

test('a problem has its line, however many lines come before it', () => {
  const file = 'places/norland.md';
  const source = readFileSync(join(VALID, file), 'utf8');
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), (comments, paragraphs) => {
      const fields = `# a comment\n`.repeat(comments);
      const body = 'Norland is an island.[^2021-inquiry]\n\n'.repeat(paragraphs);
      const changed = source.replace('---\n', `---\n${fields}nane: Norland\n`) + `\n${body}<b>raw</b>\n`;
      const lines = changed.split('\n');
      const reported = inspectedWith(file, changed).map(({ line }) => line);
      expect(reported).toEqual([lines.indexOf('nane: Norland') + 1, lines.indexOf('<b>raw</b>') + 1]);
    }),
    RUNS,
  );
});

test('the address of every record and list is a path of the site that leads back to it', () => {
  const id = fc
    .array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 1, maxLength: 6 })
    .map((words) => words.join('-'));
  fc.assert(
    fc.property(fc.constantFrom(...kinds), id, fc.integer({ min: 1, max: 999 }), (kind, name, number) => {
      const page = new URL(absolute(recordUrl(kind, name, String(number))));
      expect(page.pathname.split('/')).toEqual(['', KINDS[kind].folder, name, '']);
      expect(page.hash).toBe(`#p${number}`);
      expect(new URL(absolute(listUrl(kind, `year/${number}`))).pathname).toBe(
        `/${KINDS[kind].folder}/year/${number}/`,
      );
    }),
  );
});
