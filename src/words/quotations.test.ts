import { expect, test } from 'vitest';
import { plainParts } from '../test/plain-parts.ts';
import { DOUBLE, GUILLEMETS, quoted, SINGLE, type Marks } from './quotations.ts';

const N = '\u202f';

test.each<[string, Marks, Marks, string]>([
  ['The storm', SINGLE, DOUBLE, '‘The storm’'],
  ['Mayor Warns ‘Calm’ Won’t Last', SINGLE, DOUBLE, '‘Mayor Warns “Calm” Won’t Last’'],
  ['‘Calm,’ says the ‘Guard’', SINGLE, DOUBLE, '‘“Calm,” says the “Guard”’'],
  ['He says: “They call it ‘calm’”', SINGLE, DOUBLE, '‘He says: “They call it ‘calm’”’'],
  ['He says: ‘They call it “calm”’', SINGLE, DOUBLE, '‘He says: “They call it ‘calm’”’'],
  ['The keepers’ boat', SINGLE, DOUBLE, '‘The keepers’ boat’'],
  ['A ‘calm’ and a “storm”', DOUBLE, SINGLE, '“A ‘calm’ and a ‘storm’”'],
  [`Le « calme » du port`, GUILLEMETS, DOUBLE, `«${N}Le “calme” du port${N}»`],
  [`Le «${N}calme${N}» du port`, GUILLEMETS, DOUBLE, `«${N}Le “calme” du port${N}»`],
  ['The ‘calm’ of a port', GUILLEMETS, DOUBLE, `«${N}The ‘calm’ of a port${N}»`],
])('%s within quotation marks', (text, outer, inner, expected) => {
  expect(plainParts(quoted(text, outer, inner))).toBe(expected);
});

test('a text in another language keeps what it says of itself', () => {
  expect(quoted({ text: 'a ‘b’', lang: 'en' }, SINGLE, DOUBLE)).toEqual(['‘', { text: 'a “b”', lang: 'en' }, '’']);
});
