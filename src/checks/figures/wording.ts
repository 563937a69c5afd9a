import { MARK } from '../../citation-syntax.ts';
import { MULTIPLES } from './number-words.ts';

const MULTIPLE = String.raw`(?:${[...MULTIPLES.keys()].join('|')})s?(?!\p{L})`;

/** A fraction after a number, in digits: `2 1/2`. */
const written = (sign: string): RegExp => {
  const [numerator, denominator] = sign.normalize('NFKC').split('⁄');
  return new RegExp(String.raw`(?<=\d)\s${numerator}[/⁄]${denominator}(?![\d/])`, 'g');
};

const FRACTIONS = '½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞'.split(' ').map((sign): [RegExp, string] => [written(sign), sign]);

/** Signs for which the reading of a number has another. */
const SIGNS: [RegExp, string][] = [
  [new RegExp(MARK, 'g'), ' '],
  [/\u00ad/g, ''],
  [/[\u2010\u2011\u2012]/g, '-'],
  [/(?<=\d)٬(?=\d)/g, ','],
  [/(?<=\d)٫(?=\d)/g, '.'],
];

/** The ways of wording a number that the reading of it need not know, each with the one that it knows. */
const WORDS: [RegExp, string][] = [
  [/(?:per|pour)\s+cent(?!\p{L})/giu, '%'],
  [/quatre[-\s]vingts?(?!\p{L})/giu, 'huitante'],
  [/(dix)[-\s](sept|huit|neuf)(?!\p{L})/giu, '$1$2'],
  [/[-\s]and[-\s]a[-\s]half(?!\p{L})|[-\s]et[-\s]demie?(?!\p{L})/giu, ' ½'],
  [
    new RegExp(
      String.raw`(?:(?<!\p{L})(?:an?|one|une?)[-\s])?(?<!\p{L})(?:half|demie?)[-\s](?:of[-\s])?(?:an?[-\s])?(?=${MULTIPLE})`,
      'giu',
    ),
    '½ ',
  ],
  [
    new RegExp(
      String.raw`(?:(?<!\p{L})(?:an?|one)[-\s])?(?<!\p{L})quarter[-\s](?:of[-\s])?an?[-\s](?=${MULTIPLE})`,
      'giu',
    ),
    '¼ ',
  ],
  [new RegExp(String.raw`(?<!\p{L})three[-\s]quarters[-\s](?:of[-\s])?an?[-\s](?=${MULTIPLE})`, 'giu'), '¾ '],
  [new RegExp(String.raw`(?<!\p{L})tens\sof\s(?=${MULTIPLE})`, 'giu'), 'ten '],
  [new RegExp(String.raw`(?<=(?:${MULTIPLE}|couple|pair)\s)(?:of|de)\s(?=${MULTIPLE})`, 'giu'), ''],
  [/(?<=\p{L}|\d)[-\s]odd(?=[-\s])/giu, ''],
];

/** A text with its numbers in plain digits and in words that follow each other. */
export function plainlyWorded(text: string): string {
  const signed = rewritten(text.replace(/(?![0-9])\p{Nd}/gu, asciiDigit), SIGNS);
  return rewritten(/[/⁄]/.test(signed) ? rewritten(signed, FRACTIONS) : signed, WORDS);
}

const rewritten = (text: string, ways: readonly [RegExp, string][]): string =>
  ways.reduce((worded, [from, to]) => worded.replace(from, to), text);

/** A digit of any script: their digits follow each other in Unicode, from zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
