import { expect, test } from 'vitest';
import { bestPassage, markWords, type Run } from './excerpt.ts';

const written = (runs: Run[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

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

test('marks every word that means the same, in all its forms', () => {
  expect(written(markWords('Two died; the dead were found.', 'fatalities', [], ['dead', 'died']))).toBe(
    'Two [died]; the [dead] were found.',
  );
});

const words = (word: string, count: number) => Array.from({ length: count }, (_, i) => word + i);

test('cuts the passage out of a text that has the most of what was asked for', () => {
  const sought = [['storm'], ['roof', 'roofs']];
  const text = [
    ...words('a', 40),
    'storm',
    ...words('b', 40),
    'a',
    'storm',
    'took',
    'the',
    'roofs.',
    ...words('c', 40),
  ];
  const passage = bestPassage(text.join(' '), sought);
  expect(passage).toMatch(/^… b32 .*b39 a storm took the roofs\. c0 .* …$/);
  expect(passage.split(' ')).toHaveLength(32);
});

test('cuts nothing off a short text, and has nothing of one without what was asked for', () => {
  expect(bestPassage('In Estervik it ended.', [['estervik']])).toBe('In Estervik it ended.');
  expect(bestPassage('Nothing.', [['estervik']])).toBe('');
  expect(bestPassage('Estervik', [])).toBe('');
});
