import { expect, test } from 'vitest';
import { createVocabulary } from '../../schema/vocabulary/vocabulary.ts';
import { english } from '../languages/english.ts';
import { french } from '../languages/french.ts';
import { figuresWithUnits } from './printed-figures.ts';

test.each([
  ['a unit that is one word with its number', 'It is 140km down the road.', english, [140, 'kilometres', '140km']],
  ['a speed, rather than a distance', 'It went at 130km/h.', english, [130, undefined, '130km/h']],
  ['cents, which are no hundreds', 'It paid 17 cents per share.', english, [17, undefined, '17 cents']],
  ['ages that share a unit', 'Ils ont 38 et 46 ans.', french, [38, 'years', '38 et 46 ans']],
] as const)('%s', (_, sentence, language, [value, unit, text]) => {
  const [figure] = figuresWithUnits(sentence, sentence, language, createVocabulary());
  expect(figure).toMatchObject({ value, text });
  if (unit !== undefined) expect(figure!.unit).toBe(unit);
  else expect(figure!.unit).not.toBe('kilometres');
});

test('two days of a month count nothing', () => {
  expect(figuresWithUnits('Le 22 et le 23 mai.', 'Le 22 et le 23 mai.', french, createVocabulary())).toEqual([]);
});
