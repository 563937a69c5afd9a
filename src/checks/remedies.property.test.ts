import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printProblems } from '../building/print-problems.ts';
import type { Problem } from '../loader/problem.ts';
import { editsFor, writeEdits } from '../editing/fix-content.ts';
import { checkAgain } from '../test/check-again.ts';
import { applyRemedy, breakContent, brokenRules, expectedOf, hasRemedy, isOfPassages } from '../test/broken-content.ts';
import { registerPassages } from '../test/register-passages.ts';
import { waysToFollow } from '../test/remedies.ts';
import { rememberFolder } from '../test/restored-folder.ts';
import { sampleOf } from '../test/runs.ts';

const VALID = join(import.meta.dirname, '../test/fixtures/valid');
const TODAY = '2026-11-22';
const temporary = mkdtempSync(join(tmpdir(), 'remedies-'));
const folder = join(temporary, 'content');
afterAll(() => rmSync(temporary, { recursive: true }));

cpSync(VALID, folder, { recursive: true });
const restoreValid = rememberFolder(folder);

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
    restoreValid();
    breakContent(folder, rule);
    if (!isOfPassages(rule)) registerPassages(folder);
    const breakAnew = rememberFolder(folder);
    const { problems } = checkAgain(folder, TODAY);
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
      breakAnew();
      follow({ folder, problem });
      if (!isOfPassages(rule)) registerPassages(folder);
      return checkAgain(folder, TODAY).problems.map(identityOf);
    });
    if (!REVEALING.has(rule)) expect(results, problem.remedy).toEqual(ways.map(() => []));
    else {
      expect(results.flat(), problem.remedy).not.toContainEqual(identityOf(problem));
      expect(results.flat(), 'Nothing was hidden').not.toEqual([]);
    }
  });
});
