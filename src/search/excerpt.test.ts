import { expect, test } from 'vitest';
import { markWords, parseExcerpt, type Run } from './excerpt.ts';

const written = (runs: Run[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each([
  ['plain text', 'plain text'],
  ['', ''],
  ['the <mark>harbour</mark> master', 'the [harbour] master'],
  ['at <mark>“Estervik,”</mark> he', 'at “[Estervik],” he'],
  ['<mark>al-Bahr’s</mark>', '[al-Bahr’s]'],
  ['<mark>—</mark>', '—'],
  ['<mark>one</mark> <mark>two</mark>', '[one] [two]'],
  ['&lt;mark&gt;no&lt;/mark&gt;', '<mark>no</mark>'],
  ['<mark>&lt;img</mark> src=x onerror=alert(1)&gt;', '<[img] src=x onerror=alert(1)>'],
  ['a <mark>b', 'a <mark>b'],
  ['fish & chips &amp; salt', 'fish & chips &amp; salt'],
])('reads %j', (excerpt, expected) => {
  expect(written(parseExcerpt(excerpt))).toBe(expected);
});

test('keeps every character of the text', () => {
  const runs = parseExcerpt('Two <mark>(ferries)</mark>, <mark>sunk.</mark>');
  expect(runs.map(({ text }) => text).join('')).toBe('Two (ferries), sunk.');
});

test.each([
  ['Harbour of Estervîk', 'estervik harbours', '[Harbour] of [Estervîk]'],
  ['the al-Ba’hr ferries', 'al-Bahr ferry', 'the [al]-[Ba’hr] [ferries]'],
  ['<b>bold</b>', 'b', '<[b]>[bold]</[b]>'],
  ['no match', '', 'no match'],
])('marks in %j the words of %j', (text, query, expected) => {
  expect(written(markWords(text, query))).toBe(expected);
});
