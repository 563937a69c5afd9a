import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { madeUpArchive } from './archive.ts';
import { plainly } from './marks.ts';
import { claimFolder, writeArchive } from './write-archive.ts';

const temporary = mkdtempSync(join(tmpdir(), 'made-up-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const SEED = 7;
const records = Array.from(madeUpArchive(600, SEED));
const articles = records.filter(({ kind }) => kind === 'article');

test('a made-up archive is the same for the same seed, and another for another', () => {
  const bytes = (seed: number) => JSON.stringify(Array.from(madeUpArchive(30, seed)));
  expect(bytes(1)).toBe(bytes(1));
  expect(bytes(1)).not.toBe(bytes(2));
});

test('a made-up archive passes the check, but for the numbers of its passages', () => {
  const folder = join(temporary, 'checked');
  writeArchive(folder, 60, SEED);
  const { archive, problems } = checkContent(folder, '2026-11-22');
  expect(archive.articles).toHaveLength(60);
  expect(problems.map(({ file }) => file)).toEqual(['register/passages.tsv']);
});

describe('a made-up archive is like news', () => {
  test('about a third of the articles name the busiest place, and no other place comes near it', () => {
    const counts = new Map<string, number>();
    for (const { fields } of articles)
      for (const place of fields['places'] as string[]) counts.set(place, (counts.get(place) ?? 0) + 1);
    const [busiest, second] = [...counts.values()].sort((a, b) => b - a);
    expect(busiest! / articles.length).toBeGreaterThan(0.28);
    expect(busiest! / articles.length).toBeLessThan(0.39);
    expect(second).toBeLessThan(busiest! / 2);
  });

  test('an article has 620 to 800 words, give or take what is by chance in its sentences', () => {
    const lengths = articles.map(({ body }) => plainly(body).split(/\s+/).length).sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor(share * lengths.length)]!;
    expect(at(0.5)).toBeGreaterThan(680);
    expect(at(0.5)).toBeLessThan(760);
    expect(at(0.05)).toBeGreaterThan(580);
    expect(at(0.95)).toBeLessThan(860);
  });

  test('an article makes about three claims', () => {
    const claims = articles.reduce((sum, { fields }) => sum + (fields['claims'] as unknown[]).length, 0);
    expect(claims / articles.length).toBeGreaterThan(2.5);
    expect(claims / articles.length).toBeLessThan(3.5);
  });

  test('few words are most of the text: the hundredth is a fifth as frequent as the twentieth', () => {
    const counts = new Map<string, number>();
    for (const { body } of articles)
      for (const word of plainly(body)
        .toLowerCase()
        .match(/[a-z]+/g) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const ranked = [...counts.values()].sort((a, b) => b - a);
    expect(counts.size).toBeGreaterThan(10_000);
    expect(ranked[19]! / ranked[99]!).toBeGreaterThan(3);
    expect(ranked[19]! / ranked[99]!).toBeLessThan(9);
  });

  test('names have accents and Arabic letters, and dates are not always of a day', () => {
    const written = JSON.stringify(records);
    expect(written).toMatch(/\p{Script=Arabic}/u);
    expect(written).toMatch(/"name":"[^"]*[éø]/);
    const dates = articles.map(({ fields }) => fields['published'] as string);
    for (const form of [/^\d{4}$/, /^\d{4}-\d\d$/, /\?$/, /~$/])
      expect(dates.some((date) => form.test(date))).toBe(true);
  });
});

test('a folder that has anything else in it is left alone, and one that was made before is made anew', () => {
  const folder = join(temporary, 'claimed');
  claimFolder(folder, {});
  writeFileSync(join(folder, 'old.md'), '');
  claimFolder(folder, {});
  rmSync(join(folder, '.made-up.json'));
  writeFileSync(join(folder, 'mine.md'), '');
  expect(() => claimFolder(folder, {})).toThrow(/is not empty, and was not made by this command/);
});
