import { expect, test } from 'vitest';
import { excerptText, hasName, markWords, passageWith, type Run } from './excerpt.ts';

const written = (runs: Run[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each([
  ['plain text', 'plain text'],
  ['', ''],
  ['the <mark>harbour</mark> master', 'the harbour master'],
  ['at <mark>“Estervik,”</mark> he', 'at “Estervik,” he'],
  ['&lt;mark&gt;no&lt;/mark&gt;', '<mark>no</mark>'],
  ['<mark>&lt;img</mark> src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
  ['fish & chips &amp; salt', 'fish & chips &amp; salt'],
])('reads %j', (excerpt, expected) => {
  expect(excerptText(excerpt)).toBe(expected);
});

test.each([
  ['Harbour of Estervîk', 'estervik harbours', '[Harbour] of [Estervîk]'],
  ['the al-Ba’hr ferries', 'al-Bahr ferry', 'the al-[Ba’hr] [ferries]'],
  ['<b>bold</b>', 'bol', '<b>[bold]</b>'],
  ['no match', '', 'no match'],
  ['the fall of the 50 forts on the 5th', 'the fall of 5', 'the [fall] of the 50 forts on the 5th'],
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
