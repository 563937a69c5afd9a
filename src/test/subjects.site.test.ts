import { expect, inject, test } from 'vitest';
import { visits } from './visit.ts';

/** Pages of people and events, of which some is folded away, and none hidden. */
const { valid, town } = inject('sites');
const { open } = visits();
const PERSON = `${valid.url}people/anna-bellmar/`;

test('the address of a claim opens the fold that it is in', async () => {
  const page = await open(PERSON);
  const claim = page.locator('.claims tr[id]').last();
  expect(await claim.isVisible()).toBe(false);
  await page.goto(`${PERSON}#${await claim.getAttribute('id')}`);
  expect(await claim.isVisible()).toBe(true);
  expect(await claim.evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(true);
});

test('what is folded away is on paper', async () => {
  const page = await open(PERSON);
  const cell = page.locator('.claims td').first();
  const isShown = () => cell.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isShown()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isShown()).toBe(true);
});

test('a reader with a keyboard skips the text and its sources', async () => {
  const page = await open(PERSON);
  const skip = page.locator('.text .skip-link');
  await skip.focus();
  expect(await skip.evaluate((link) => link.getBoundingClientRect().height)).toBeGreaterThan(10);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('.beyond-text') !== null)).toBe(true);
});

test('on a phone the answer and the card come before the text, and no word of the table of claims is broken', async () => {
  const page = await open(`${town.url}places/penny-bridge/`, { viewport: { width: 320, height: 640 } });
  const tops = await page
    .locator('.answer, .card, .prose')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(tops).toHaveLength(3);
  await page.locator('.fold summary').last().click();
  const widths = await page
    .locator('.claims td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(250);
});
