import { describe, expect, test } from 'vitest';
import { fingerprintOf, HASH_BITS } from './fingerprint.ts';
import { findSharedTexts, sharedBy } from './shared-text.ts';

/** So many different words, from one on. */
const words = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => `word${from + i}`);
const text = (...parts: string[][]): string => parts.flat().join(' ');
const pairs = (...texts: string[]) =>
  findSharedTexts(texts.map(fingerprintOf)).map(({ first, second, ofFirst, ofSecond }) => [
    first,
    second,
    Math.round(ofFirst * 10),
    Math.round(ofSecond * 10),
  ]);

describe('a fingerprint', () => {
  test('is the same for the same words in other signs', () => {
    expect(fingerprintOf('“Said” the Mayor’s wife: they, too, will go to Ostby.')).toEqual(
      fingerprintOf('said the mayors wife they too will go to ostby'),
    );
  });

  test('keeps a quarter of the runs, and few bits of each', () => {
    const { runs, hashes } = fingerprintOf(text(words(0, 8000)));
    expect(runs).toBeGreaterThan(7980);
    expect(hashes.length / runs).toBeCloseTo(0.25, 1);
    expect(Math.max(...hashes)).toBeLessThan(2 ** HASH_BITS);
    expect(hashes).toEqual(hashes.toSorted());
  });

  test('of fewer words than a run is empty', () => {
    expect(fingerprintOf('One two three four.')).toEqual({ runs: 0, hashes: new Uint32Array() });
  });
});

describe('shared text', () => {
  test('is found with how much of each is in the other', () => {
    const shared = words(0, 300);
    expect(pairs(text(shared), text(words(5000, 300)), text(words(9000, 300), shared))).toEqual([[0, 2, 10, 4]]);
  });

  test('is found where every twelfth word is another', () => {
    const edited = words(0, 300).map((word, i) => (i % 12 ? word : `other${i}`));
    expect(pairs(text(words(0, 300)), text(edited))).toHaveLength(1);
  });

  test('is not a quoted sentence', () => {
    const quotation = words(0, 20);
    expect(pairs(text(quotation, words(1000, 400)), text(quotation, words(3000, 400)))).toEqual([]);
  });

  test('is not what very many texts have', () => {
    const notice = words(0, 100);
    const texts = Array.from({ length: 40 }, (_, i) => text(words(1000 * (i + 1), 200), notice));
    expect(pairs(...texts)).toEqual([]);
  });

  test('is not what two very long texts have in common by chance', () => {
    const long = (from: number) => text(words(from, 20_000));
    expect(pairs(long(0), long(100_000))).toEqual([]);
  });

  test('is the same for a pair alone', () => {
    const [one, other] = [text(words(0, 300)), text(words(150, 300))].map(fingerprintOf) as [
      ReturnType<typeof fingerprintOf>,
      ReturnType<typeof fingerprintOf>,
    ];
    const [{ ofFirst, ofSecond }] = findSharedTexts([one, other]) as [ReturnType<typeof findSharedTexts>[number]];
    expect(sharedBy(one, other)).toEqual({ ofFirst, ofSecond });
    expect(sharedBy(one, fingerprintOf(text(words(5000, 300))))).toBeUndefined();
  });
});
