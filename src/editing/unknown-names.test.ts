import { expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { article, person } from '../test/records.ts';
import { unknownNames } from './unknown-names.ts';

const jane = person('jane-roe', { name: 'Jane Roe' });
const namesIn = (...bodies: string[]) =>
  unknownNames(createArchive([jane, ...bodies.map((body, i) => article(`a${i}`, {}, body))])).map(
    ({ name, count, files }) => `${count} ${name}: ${files.length}`,
  );

test.each<[string, string, string[]]>([
  ['a name', 'There came Ito Marsh with Jane Roe.', ['1 Ito Marsh: 1']],
  [
    'with small words and initials',
    'He met B. van der Ostrander at the Bay of Fund.',
    ['1 B. van der Ostrander: 1', '1 Bay of Fund: 1'],
  ],
  ['at the start of a sentence', 'Ada Long Reed spoke. Yesterday Ada Long Reed left.', ['2 Ada Long Reed: 1']],
  ['by its last word', 'There was Ito Brandt. Then Brandt left.', ['2 Ito Brandt: 1']],
  ['one word that begins sentences, and is within one', 'Estervik slept. He left Estervik.', ['2 Estervik: 1']],
  ['not one that only begins them', 'Estervik slept. Lamps went out.', []],
  ['no ordinary words', 'He came on Monday in May with the President.', []],
  ['nor a citation', 'He came.[^Ito-Marsh]', []],
  [
    'without its title',
    'Mrs. Brandt came. Then Dr Ostrander and Capt. Ito Marsh left.',
    ['1 Brandt: 1', '1 Ito Marsh: 1', '1 Ostrander: 1'],
  ],
  ['with its saint', "He lives in St. Anna's Road.", ["1 St Anna's Road: 1"]],
  ['not a title alone', 'Then Mr. Jane Roe and the Dr came.', []],
  ['in other scripts', 'Туда приехал Иван Белов.', ['1 Иван Белов: 1']],
  ['of languages without capitals none', '他们到了海边。', []],
])('%s is found', (_, body, names) => {
  expect(namesIn(body)).toEqual(names);
});

test('names come by how often they are there, with their files', () => {
  expect(namesIn('Then Ito Marsh spoke to Ada Reed.', 'Then Ada Reed left.')).toEqual([
    '2 Ada Reed: 2',
    '1 Ito Marsh: 1',
  ]);
});

test('what an article says is something else is none', () => {
  const named = article('a', { notTagged: [{ name: 'Ito Marsh', reason: 'A marsh' }] }, 'He crossed Ito Marsh.');
  expect(unknownNames(createArchive([named]))).toEqual([]);
});
