import { expect, test } from 'vitest';
import { answerTypeAsked } from './question.ts';

test.each([
  ['how many died', 'number'],
  ['How much is it?', 'number'],
  ['combien de morts', 'number'],
  ['كم عدد القتلى', 'number'],
  ['when did it burn', 'date'],
  ['quand', 'date'],
  ['متى', 'date'],
  ['where is Estervik', 'place'],
  ['où est Estervik', 'place'],
  ['أين', 'place'],
  ['who led it', 'who'],
  ['qui a brûlé', 'who'],
  ['من قتل', 'who'],
  ['is she dead', 'text'],
  ['what did they do', 'text'],
  ['هل', 'text'],
  ['ferry fire', undefined],
  ['whole ferry', undefined],
  ['', undefined],
])('%j asks for %j', (query, type) => {
  expect(answerTypeAsked(query)).toBe(type);
});
