import { expect, test } from 'vitest';
import { hasName, markWords, parseExcerpt, passageWith, type Run } from './excerpt.ts';

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
  ['the al-Ba’hr ferries', 'al-Bahr ferry', 'the al-[Ba’hr] [ferries]'],
  ['<b>bold</b>', 'bol', '<b>[bold]</b>'],
  ['no match', '', 'no match'],
])('marks in %j the words of %j', (text, query, expected) => {
  expect(written(markWords(text, query))).toBe(expected);
});

test('marks names, whole and as they are written, and leaves their words alone elsewhere', () => {
  const names = ['Estervik', 'Port of Estervik', 'P.O.E. (old)'];
  const text = 'The Port of Estervik, P.O.E. (old), is no port of Estervikers; estervik is no name.';
  expect(written(markWords(text, '', names))).toBe(
    'The [Port of Estervik], [P.O.E. (old)], is no port of Estervikers; estervik is no name.',
  );
});

test('cuts the passage around the first name out of a text', () => {
  const names = ['Estervik', 'مرفأ'];
  const words = (word: string, count: number) => Array.from({ length: count }, (_, i) => word + i).join(' ');
  expect(passageWith(names, 'In Estervik it ended.')).toBe('In Estervik it ended.');
  expect(passageWith(names, `${words('a', 30)} مرفأ. ${words('b', 30)}`)).toBe(
    `… ${words('a', 30).split(' ').slice(-10).join(' ')} مرفأ. ${words('b', 17)} …`,
  );
  expect(passageWith(names, 'Nothing.')).toBe('');
  expect(passageWith([], 'Estervik')).toBe('');
});

test('knows whether a text has a name', () => {
  expect(hasName('in Estervik’s harbour', ['Estervik'])).toBe(true);
  expect(hasName('in Estervikland', ['Estervik'])).toBe(false);
  expect(hasName('anything', [])).toBe(false);
});
