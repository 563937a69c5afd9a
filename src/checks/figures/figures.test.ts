import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

/** The numbers in a text, in no order. */
const figures = (text: string): number[] => [...figuresIn(text)].sort((a, b) => a - b);

describe('a number beside a month is a count', () => {
  test.each<[string, number[]]>([
    ['In May 12 people were killed.', [12]],
    ['On 3 May 12 people were killed.', [12]],
    ['In May 1,200 people were killed.', [1200]],
    ['On 3 May 1,200 people were killed.', [1200]],
    ['In May 1200 people were killed.', [1200]],
    ['In May 2013 12 people were killed.', [12]],
    ['In May, 12 people were killed.', [12]],
    ['In May 12 million people fled.', [12_000_000]],
    ['In May 40 per cent fled.', [40]],
    ['Since last May 12 people were killed.', [12]],
    ['By May 12 people had been killed.', [12]],
    ['Between 1 May and 30 June 40 people were killed.', [40]],
    ['In Sept. 12 people were killed.', [12]],
    ['En mai 12 personnes sont mortes.', [12]],
    ['Le 3 mai 12 personnes sont mortes.', [12]],
    ['Sept personnes sont mortes.', [7]],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('days and years of dates count nothing', () => {
  test.each([
    'On 17 June they came',
    'On June 17 they came',
    'June 17 saw them come',
    'On May 12 people were killed',
    'On Sunday, May 12 people were killed',
    'the May 12 attack',
    'since June 17',
    'In June 2013',
    'since June 2013',
    'In June, 2013',
    'in June of 2013',
    'June 17, 2013',
    'June 17 2013',
    '17 June 2013',
    '17th of June',
    'the 17th day of June, 2013',
    'June 17th',
    'the 1st of May',
    '5–10 March 2013',
    'from 5 to 10 March',
    '5, 6 and 7 March',
    'March 5–10, 2013',
    'March 5 and 6',
    'on 16/17 June',
    'May 2013–June 2014',
    'in June and July 2013',
    'on Sept. 4',
    'on 4 Sept',
    'Jan. 4, 2013',
    'on 2013-06-17 and 17/06/2013 and 17.06.13',
    'le 17 juin 2013',
    'le 1er juin',
    'du 5 au 10 mars',
    'le 4 sept. 2013',
  ])('%s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test('but a year without a month is a number', () => {
    expect(figures('1985 people in 2013')).toEqual([1985, 2013]);
  });
});

test.each<[string, [string, number[]][]]>([
  [
    'halves and quarters',
    [
      ['half a million', [500_000]],
      ['half-a-million, a half-million', [500_000]],
      ['half a dozen, a half-dozen', [6]],
      ['a million and a half', [1_500_000]],
      ['one and a half million', [1_500_000]],
      ['two and a half thousand', [2500]],
      ['2½ million', [2_500_000]],
      ['2 ½ million', [2_500_000]],
      ['2 1/2 million', [2_500_000]],
      ['½ million', [500_000]],
      ['a quarter of a million', [250_000]],
      ['three quarters of a million', [750_000]],
      ['half of them', []],
    ],
  ],
  [
    'short forms',
    [
      ['$1.2bn', [1_200_000_000]],
      ['£40m', [40_000_000]],
      ['a 40m wall', [1, 40, 40_000_000]],
      ['3k', [3000]],
      ['1.2 bn', [1_200_000_000]],
      ['40 M€ et 2 Md€', [40_000_000, 2_000_000_000]],
      ['3km, 5kg, 40mm', [3, 5, 40]],
      ['1.1 million', [1_100_000]],
      ['.5 million', [500_000]],
      ['40%', [40]],
    ],
  ],
  [
    'hyphens',
    ['-', '\u2010', '\u2011', '\u2012', '\u2013'].map((hyphen) => [`twenty${hyphen}one`, [21]] as [string, number[]]),
  ],
  [
    'thousands',
    [
      ...['\u00a0', '\u202f', '\u2009', '\u2007', '’', "'"].map(
        (sign) => [`12${sign}500${sign}000`, [12_500_000]] as [string, number[]],
      ),
      ['12 500 000', [12_500_000]],
      ['12 000 people', [12_000]],
      ['12 500 people', [12, 500, 12_500]],
      ['In 2013 500 people', [500, 2013]],
      ['1.200.000', [1_200_000]],
      ['1.200,50', [1200.5]],
      ['12,34,567', [1_234_567]],
    ],
  ],
  [
    'decimals',
    [
      ['2.5', [2.5]],
      ['12.500', [12.5, 12_500]],
      ['2,5 millions', [2_500_000]],
      ['2,5 %', [2.5]],
      ['0,5', [0.5]],
      ['pages 1,2 and 3', [1, 2, 3]],
    ],
  ],
  [
    'words for a few',
    [
      ['a couple', [1, 2]],
      ['a couple of hundred', [1, 200]],
      ['dozens', [12]],
      ['a score', [20]],
      ['threescore', [60]],
      ['a hundred-odd, 20-odd', [20, 100]],
      ['twenty-odd thousand', [20_000]],
      ['tens of thousands', [10_000]],
      ['hundreds of thousands', [100_000]],
      ['two lakh, three crore', [200_000, 30_000_000]],
      ['a hundred a day', [1, 100]],
      ['100 two-day trips', [2, 100]],
    ],
  ],
  [
    'digits of other scripts',
    [
      ['٤٠', [40]],
      ['۴۰', [40]],
      ['४०', [40]],
      ['４０', [40]],
      ['𝟒𝟎', [40]],
      ['١٬٢٠٠٫٥', [1200.5]],
      ['XL', []],
    ],
  ],
  [
    'French',
    [
      ['mille', [1000]],
      ['deux cents', [200]],
      ['deux cent trois', [203]],
      ['deux cent mille', [200_000]],
      ['trois mille deux cents', [3200]],
      ['mille neuf cent quatre-vingt-cinq', [1985]],
      ['quatre-vingt-dix-sept', [97]],
      ['quatre-vingts', [80]],
      ['soixante-dix', [70]],
      ['soixante et onze', [71]],
      ['vingt et un', [21]],
      ['nonante', [90]],
      ['une douzaine', [12]],
      ['une demi-douzaine', [6]],
      ['un demi-million', [500_000]],
      ['deux millions et demi', [2_500_000]],
      ['des centaines de milliers', [100_000]],
      ['la neuvième et la vingt-troisième', [9, 23]],
      ['quarante pour cent', [40]],
      ['50 cents, one cent', [1, 50]],
    ],
  ],
  [
    'ranges and scores',
    [
      ['5-10, 15–20', [5, 10, 15, 20]],
      ['5–10 million', [5, 5_000_000, 10_000_000]],
      ['$2–3bn', [2, 2_000_000_000, 3_000_000_000]],
      ['two or three hundred', [2, 200, 300]],
      ['between two hundred and three hundred', [200, 300]],
      ['between two hundred and three hundred thousand', [200, 200_000, 300_000]],
      ['two thousand and three thousand', [2000, 3000]],
      ['five to a thousand', [5, 1000]],
      ['they won 6-1', [1, 6]],
    ],
  ],
  [
    'no more than the text',
    [
      ['12[^2020-01-02-daily:p3]', [12]],
      ['twenty\u00adone', []],
    ],
  ],
])('numbers are read as papers print them: %s', (_, texts) => {
  expect(texts.map(([text]) => [text, figures(text)])).toEqual(texts);
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

const UNITS_FR =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS_FR = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

function inFrench(number: number): string {
  if (number < 20) return UNITS_FR[number]!;
  if (number < 100) {
    const ten = Math.floor(number / 10);
    const rest = ten === 7 || ten === 9 ? (number % 10) + 10 : number % 10;
    if (!rest) return TENS_FR[ten]! + (ten === 8 ? 's' : '');
    return `${TENS_FR[ten]}${rest % 10 === 1 && ten < 8 ? ' et ' : '-'}${UNITS_FR[rest]}`;
  }
  const [size, word] = number < 1000 ? [100, 'cent'] : number < 1e6 ? [1000, 'mille'] : [1e6, 'million'];
  const [count, rest] = [Math.floor(number / size), number % size];
  const many =
    count === 1 && size < 1e6 ? word : `${inFrench(count)} ${word}${count > 1 && word !== 'mille' ? 's' : ''}`;
  return rest ? `${many} ${inFrench(rest)}` : many;
}

test('every number is read as French words have it', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (number) => {
      expect([...figuresIn(`Il y avait ${inFrench(number)} personnes.`)]).toEqual([number]);
    }),
  );
});
