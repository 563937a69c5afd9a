import { expect, test } from 'vitest';
import type { Run } from './excerpt.ts';
import { textFragment } from './text-fragment.ts';

/** Runs as they are written here: `the [harbour] of`. */
const runs = (written: string): Run[] =>
  written.split(/\[(.*?)\]/).flatMap((text, i) => (text ? [{ text, marked: i % 2 === 1 }] : []));

test.each([
  ['nothing is marked', ''],
  ['', ''],
  ['[Harbour]', '#:~:text=Harbour'],
  ['at the old [harbour] of', '#:~:text=the%20old-,harbour'],
  ['It ended. The [harbour]', '#:~:text=The-,harbour'],
  ['It ended. [Harbour]', '#:~:text=Harbour'],
  ['… [harbour]', '#:~:text=harbour'],
  ['a [white] [harbour] of', '#:~:text=a-,white%20harbour'],
  ['“[al]-[Bahr]”', '#:~:text=Bahr'],
  ['of [al-Bahr, Salt & Sons]', '#:~:text=of-,al%2DBahr%2C%20Salt%20%26%20Sons'],
  ['of half-closed [ports]', '#:~:text=of%20half%2Dclosed-,ports'],
  ['of [Anna Bellmar]’s boat', '#:~:text=of-,Anna%20Bellmar%E2%80%99s'],
  ['by [Anna], [Bellmar]', '#:~:text=by-,Anna&text=Bellmar'],
  ['[in] the [harbour]', '#:~:text=the-,harbour'],
  ['[in] the', '#:~:text=in'],
  ['the [ferry] and the [ferry]', '#:~:text=the-,ferry'],
  ['[lamp], [boat], [sail], [mast]', '#:~:text=lamp&text=boat&text=sail'],
  ['of [مرفأ]', '#:~:text=of-,%D9%85%D8%B1%D9%81%D8%A3'],
])('%j is found again by %j', (written, fragment) => {
  expect(textFragment(runs(written))).toBe(fragment);
});
