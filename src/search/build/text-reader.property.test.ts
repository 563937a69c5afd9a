import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUNS } from '../../test/runs.ts';
import { createTopics } from '../query/topics.ts';
import { searchTokens } from '../tokens.ts';
import { missedWords } from './missed-words.ts';
import { createTextReader, indexedWords } from './text-reader.ts';

const topics = createTopics([['Norland lantern', 'norlandais']]);
const reader = createTextReader(topics);

const WORDS = [
  ...['K.', '(K.', 'J.R.', 'É.', 'E\u0301.', 'ǅ.', 'R&D', 'end.', 'Mr.'],
  ...['1', '12', '12.', '500', '5,100', '500,', '.500', '1234', '٣٤٥', '５００', '2021-01', '½'],
  ...[
    'l’hôpital',
    'd’Estervik',
    's’est',
    'aujourd’hui',
    'Nord–Sud',
    'well-known',
    '—',
    '…',
    '“killed”',
    'ΟΔΟΣ',
    'ﷺ',
    'الوزير',
  ],
  ...['armed', 'forces', 'Armed Forces.', 'death', 'toll', 'Norland', 'votes', 'state', 'of', 'emergency', 'lantern'],
  ...['nord', '(Sud),', 'end.”', 'a', 'K', 'deadly', 'deathless', 'and/or', 'a,b', 'DEAD;'],
];
const SPACES = [' ', '  ', '\n', '\u00a0', '\u202f', '\ufeff', '\r\n', '\t', '\u200b', ''];
const text = fc
  .array(
    fc.tuple(
      fc.oneof({ arbitrary: fc.constantFrom(...WORDS), weight: 9 }, fc.string({ unit: 'grapheme', maxLength: 4 })),
      fc.constantFrom(...SPACES),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.flat().join(''));

test('a text that is read in part has the topics and the missed words that it has as a whole', () => {
  fc.assert(
    fc.property(text, (text) => {
      const read = reader.read(text);
      const [tokens, indexed] = [searchTokens(text), indexedWords(text)];
      expect(missedWords([read])).toEqual([...new Set(tokens.filter((token) => !indexed.includes(token)))]);
      expect(reader.topicsIn(read)).toEqual(topics.topicsIn(text));
    }),
    { ...RUNS, numRuns: RUNS.numRuns * 10 },
  );
});
