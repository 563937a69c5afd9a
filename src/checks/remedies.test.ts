import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Problem } from '../loader/problem.ts';
import { applyRemedy, breakContent, brokenRules, hasRemedy } from '../test/broken-content.ts';
import { waysToFollow } from '../test/remedies.ts';
import { checkContent } from './check-content.ts';

const VALID = join(import.meta.dirname, '../test/fixtures/valid');
const TODAY = '2026-11-22';
const temporary = mkdtempSync(join(tmpdir(), 'remedies-'));
const folder = join(temporary, 'content');
afterAll(() => rmSync(temporary, { recursive: true }));

function breakAnew(rule: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(VALID, folder, { recursive: true });
  breakContent(folder, rule);
}

/** Once these are mended, something is found that they hid: two files with one name, a text where a list belongs. */
const REVEALING = new Set([
  'file-in-a-deeper-folder',
  'file-with-the-id-of-another-folder',
  'html-comment',
  'number-instead-of-a-text',
  'same-file-in-two-folders',
  'same-headline-and-publisher',
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
const left = () => checkContent(folder, TODAY).problems.map(identityOf);

describe('what a remedy says, done, leaves no problem', () => {
  test.each(brokenRules().filter((rule) => !NOT_FOLLOWED.has(rule)))('%s', (rule) => {
    breakAnew(rule);
    const [problem] = checkContent(folder, TODAY).problems as [Problem];
    const ways = waysToFollow(problem);
    for (const follow of ways) {
      breakAnew(rule);
      follow({ folder, problem });
      if (REVEALING.has(rule)) expect.soft(left(), problem.remedy).not.toContainEqual(identityOf(problem));
      else expect.soft(left(), problem.remedy).toEqual([]);
    }
    if (hasRemedy(rule)) {
      breakAnew(rule);
      applyRemedy(folder, rule);
      expect.soft(left(), problem.remedy).toEqual([]);
    }
    expect(ways.length > 0 || hasRemedy(rule), `No edit follows: ${problem.remedy}`).toBe(true);
  });
});
