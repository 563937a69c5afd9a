import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printProblems } from '../building/print-problems.ts';
import type { Problem } from '../loader/problem.ts';
import { editsFor, writeEdits } from '../editing/fix-content.ts';
import { applyRemedy, breakContent, brokenRules, expectedOf, hasRemedy, isOfPassages } from '../test/broken-content.ts';
import { registerPassages } from '../test/register-passages.ts';
import { waysToFollow } from '../test/remedies.ts';
import { sampleOf } from '../test/runs.ts';
import { checkContent } from './check-content.ts';

const VALID = join(import.meta.dirname, '../test/fixtures/valid');
const TODAY = '2026-11-22';
const pathsIn = (at: string): string[] => readdirSync(at, { recursive: true, encoding: 'utf8' });
/** The files of `valid/`, each with its bytes, and its folders. */
const SOUND = new Map(
  pathsIn(VALID).map((path) => [
    path,
    statSync(join(VALID, path)).isFile() ? readFileSync(join(VALID, path)) : undefined,
  ]),
);
const temporary = mkdtempSync(join(tmpdir(), 'remedies-'));
const folder = join(temporary, 'content');
afterAll(() => rmSync(temporary, { recursive: true }));

cpSync(VALID, folder, { recursive: true });

/** Breaks a rule in a folder that is like `valid/` again. Only what differs is written: a new copy takes longer than a check. */
function breakAnew(rule: string): void {
  for (const path of pathsIn(folder))
    if (!SOUND.has(path)) rmSync(join(folder, path), { recursive: true, force: true });
  for (const [path, bytes] of SOUND)
    if (bytes && !isFileWith(join(folder, path), bytes)) writeFileSync(join(folder, path), bytes);
  breakContent(folder, rule);
  if (!isOfPassages(rule)) registerPassages(folder);
}

const isFileWith = (path: string, bytes: Buffer): boolean => existsSync(path) && readFileSync(path).equals(bytes);

/** Once these are mended, something is found that they hid: two files with one name, a text where a list belongs. */
const REVEALING = new Set([
  'file-with-the-id-of-another-folder',
  'number-instead-of-a-text',
  'same-file-in-two-folders',
  'same-id-and-name-in-two-folders',
  'same-id-in-two-folders',
  'vocabulary-that-cannot-be-read',
  'vocabulary-whose-words-are-used',
  'yaml-alias',
  'yaml-tag',
]);

/** Their remedies need a program for images, or another file. */
const NOT_FOLLOWED = new Set([
  'image-that-cannot-be-read',
  'image-that-is-a-pdf',
  'media-that-are-an-svg',
  'media-with-the-name-of-another-type',
  'scan-without-a-file',
]);

const identityOf = ({ file, path, message }: Problem) => ({ file, path, message });

test('the exceptions are rules', () => {
  expect(brokenRules()).toEqual(expect.arrayContaining([...REVEALING, ...NOT_FOLLOWED]));
});

describe('one mistake is reported once, where it is; what its remedy says, done, leaves no problem', () => {
  test.each(sampleOf(brokenRules()))('%s', async (rule) => {
    breakAnew(rule);
    const { problems } = checkContent(folder, TODAY);
    expect.soft(problems).toHaveLength(1);
    await expect.soft(printProblems(problems, 'content')).toMatchFileSnapshot(expectedOf(rule));
    if (NOT_FOLLOWED.has(rule)) return;
    const problem = problems[0]!;
    const ways = [
      ...waysToFollow(problem),
      ...(hasRemedy(rule) ? [() => applyRemedy(folder, rule)] : []),
      ...(problem.mend ? [() => writeEdits(folder, editsFor(folder, problems))] : []),
    ];
    expect(ways, `No edit follows: ${problem.remedy}`).not.toEqual([]);
    const results = ways.map((follow) => {
      breakAnew(rule);
      follow({ folder, problem });
      if (!isOfPassages(rule)) registerPassages(folder);
      return checkContent(folder, TODAY).problems.map(identityOf);
    });
    if (!REVEALING.has(rule)) expect(results, problem.remedy).toEqual(ways.map(() => []));
    else {
      expect(results.flat(), problem.remedy).not.toContainEqual(identityOf(problem));
      expect(results.flat(), 'Nothing was hidden').not.toEqual([]);
    }
  });
});
