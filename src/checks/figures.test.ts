import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';

test.each<[string, number[]]>([
  ['93 dead', [93]],
  ['some 1,600 soldiers', [1600]],
  ['1\u202f600 or 1\u00a0700', [1600, 1700]],
  ['1200', [1200]],
  ['between 1,200 and 1,500', [1200, 1500]],
  ['1,200–1,500', [1200, 1500]],
  ['closer to 800 or 900', [800, 900]],
  ['1.5 million', [1_500_000]],
  ['Eleven of them', [11]],
  ['three agents', [3]],
  ['thirty-eight', [38]],
  ['thirty eight', [38]],
  ['more than ninety', [90]],
  ['two hundred', [200]],
  ['two hundred and fifty', [250]],
  ['two hundred and twelve thousand, three hundred', [212_000, 300]],
  ['one million two hundred thousand and five', [1_200_005]],
  ['twelve hundred', [1200]],
  ['a dozen', [12]],
  ['three dozen', [36]],
  ['hundreds', [100]],
  ['a hundred', [100]],
  ['two or three', [2, 3]],
  ['two and three', [2, 3]],
  ['twenty to thirty', [20, 30]],
  ['twenty, one', [20, 1]],
  ['ninety ten', [90, 10]],
  ['a four-day siege', [1, 4]],
  ['the third dead, the twenty-first wounded', [3, 21]],
  ['no soldier', [0]],
  ['on 24 January 2014 at eight', [8]],
  ['in March 2013, on March 5, 2013', []],
  ['5 on 5 March', [5]],
  ['someone often weighs tens', []],
  ['', []],
])('in “%s” it finds %j', (text, figures) => {
  expect([...figuresIn(text)]).toEqual(figures);
});

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

function inWords(number: number): string {
  if (number < 20) return ONES[number]!;
  if (number < 100) return TENS[Math.floor(number / 10)]! + (number % 10 ? `-${ONES[number % 10]}` : '');
  const [size, word] = number < 1000 ? [100, 'hundred'] : number < 1e6 ? [1000, 'thousand'] : [1e6, 'million'];
  const rest = number % size;
  return `${inWords(Math.floor(number / size))} ${word}${rest ? (rest < 100 ? ' and ' : ' ') + inWords(rest) : ''}`;
}

test('every number is read as it is written, in digits and in words', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.boolean(), (number, words) => {
      const written = words ? inWords(number) : number.toLocaleString('en-GB');
      expect([...figuresIn(`There were ${written} of them.`)]).toEqual([number]);
    }),
  );
});
