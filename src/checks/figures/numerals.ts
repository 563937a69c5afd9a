/** A number in digits. */
export interface Numeral {
  number: number;
  /** What its suffix multiplies it by. */
  multiple: number;
  /** What it may say instead: `40m` is forty million or forty metres. */
  others: number[];
}

const FRACTION = '[¼-¾⅐-⅞]';
const SUFFIX = String.raw`(?:[kKmM]|(?<=[$£€¥₦]\s?[\d.,]+)[bB]|\s?(?:mn|mln|bn|bln|tn|trn|Mds?)|\s[kM](?=\s?€))(?![\p{L}\d])`;

/** Groups of three digits after one sign, the same each time. */
const THOUSANDS = Array.from("’' \u00a0\u2007\u2009\u202f", (sign) => String.raw`(?:${sign}\d{3})+`).join('|');

const FORMS = [
  // 12,34,567
  String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)`,
  // 1.200.000 and 1.200,50: one stop alone may be a decimal point
  String.raw`\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|(?:\.\d{3})+,\d{1,2})(?!\d)`,
  // 1,200.50
  String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?`,
  // 12 500 and 12’500
  String.raw`\d{1,3}(?:${THOUSANDS})(?!\d)(?:[.,]\d{1,2}(?!\d))?`,
  // 2,5 where no list of numbers can be meant
  String.raw`(?:0,\d+|\d+,\d{1,2}(?=\s?(?:%|pour cent|[mMbB]ill[io]|${SUFFIX})))(?![\d,])`,
  String.raw`\d+(?:\.\d+)?`,
  String.raw`(?<![\p{L}\d.])\.\d+`,
];

/** A number in digits, as the source of a pattern. */
export const NUMERAL = String.raw`(?:(?:${FORMS.join('|')})(?:\s?${FRACTION})?(?:${SUFFIX})?|${FRACTION})`;

const POWERS: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  md: 1e9,
  mds: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/**
 * Reads a number in digits.
 * @param before the text that comes before it
 */
export function readNumeral(numeral: string, before: string): Numeral {
  const [, digits = '', fraction = '', suffix = ''] = /^([^\p{L}¼-¾⅐-⅞]*?)\s?([¼-¾⅐-⅞]?)\s?(\p{L}*)$/u.exec(numeral)!;
  const number = readDigits(digits) + readFraction(fraction);
  const isMoney = /[$£€¥₦]\s?$/.test(before);
  return {
    number,
    multiple: POWERS[suffix.toLowerCase()] ?? 1,
    others: [...(suffix === 'm' && !isMoney ? [number] : []), ...apart(digits), ...grouped(digits)],
  };
}

/** The two numbers that a plain space may part: `the 12 500-pound bombs`. */
const apart = (digits: string): number[] => (/^\d+ [1-9]\d+$/.test(digits) ? digits.split(' ').map(Number) : []);

/** What `1.200` is where a stop parts thousands, as in German and Spanish. */
const grouped = (digits: string): number[] =>
  /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? [Number(digits.replace('.', ''))] : [];

function readDigits(digits: string): number {
  const bare = digits.replace(/[^\d.,]/g, '');
  const [first, last] = [/[.,]/.exec(bare)?.[0], /[.,](?=\d*$)/.exec(bare)?.[0]];
  if (!first) return Number(bare);
  const isGrouped = first !== last || bare.split(first).length > 2 || /^[1-9]\d{0,2},\d{3}$/.test(bare);
  return Number((isGrouped ? bare.replaceAll(first, '') : bare).replace(',', '.'));
}

function readFraction(fraction: string): number {
  if (!fraction) return 0;
  const [numerator, denominator] = fraction.normalize('NFKC').split('⁄').map(Number);
  return numerator! / denominator!;
}

/** Without what binary fractions add: 1.1 million is 1,100,000. */
export const exact = (number: number): number => Number(number.toPrecision(12));
