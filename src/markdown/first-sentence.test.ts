import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test.each([
  [
    'It rained for three days on the coast of Norland. Then it stopped.',
    'It rained for three days on the coast of Norland.',
  ],
  [
    '# Rain\n\nIt *rained* for three days\non the whole coast.[^a:p1] Then it stopped.',
    'It rained for three days on the whole coast.',
  ],
  ['Mr. Field spoke for an hour to nobody at all. He left.', 'Mr. Field spoke for an hour to nobody at all.'],
  ['It rained.', 'It rained.'],
  ['- one\n', 'one'],
  ['', undefined],
])('of %j it is %j', (body, sentence) => {
  expect(firstSentence(body)).toBe(sentence);
});
