import { figuresIn } from '../../checks/figures/figures.ts';
import { CARDINALS, MULTIPLES } from '../../checks/figures/number-words.ts';
import { NUMERAL } from '../../checks/figures/numerals.ts';

const ORDINALS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+(?:teenth|ieth)|premi[eè]re?|seconde)$/u;
const NUMBER_WORDS = [...CARDINALS.keys(), 'couple', 'pair'].filter(
  (word) => !ORDINALS.test(word) && !['zero', 'nil', 'nought'].includes(word),
);
const MULTIPLE_WORDS = [...MULTIPLES.keys()].map((word) => `${word}s?`);
const anyOf = (list: readonly string[]): string =>
  `(?:${list.toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})`;
const NUMBER = String.raw`(?:${NUMERAL}|${anyOf([...NUMBER_WORDS, ...MULTIPLE_WORDS])})`;
/** `a soldier`, `a hundred`, `half a million`, but not `a one-eyed man`. */
const ARTICLES = String.raw`(?:(?:half\s)?an?|une|una|eine?)(?=\s)(?!\s${anyOf([...CARDINALS.keys()])})`;
const NUMBERS = String.raw`(?:${NUMBER}|${ARTICLES})(?:(?!(?<=\d)\scents?(?!\p{L}))(?:[\s-]|\s(?:of|de|and|et|y)\s)${anyOf([...NUMBER_WORDS, ...MULTIPLE_WORDS])})*(?:\sand\sa\shalf(?!\p{L}))?`;
const CURRENCY = String.raw`(?:\p{Lu}{1,2}(?=\$))?(?<currency>[$£€¥]|Rs\.?(?=\s?\d)|(?:USD|EUR|GBP)(?=\s\d))\s?`;
/** `per cent` and `no one` say no number, nor does the French word for a back. */
const NOT_NUMBERS = String.raw`(?:per|pour|no|any|every|some|each|this|that|which)\s(?=cent|one(?!\p{L}))|(?:le|du|au|mon|son)\s(?=dos)`;
/** What makes another word of a number: `one-eyed`, `two-thirds`. */
const IN_WORDS = String.raw`-(?:\p{L}+ed|half|halves|thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?)(?!\p{L})`;
/** Units that may be one word with their number: `140km`. */
const UNIT = String.raw`(?:[km]g|[ckm]m|[km]ph|[kmg]w|ha|ft|lbs?|g|m|t)(?![\p{L}\p{N}])`;
/** A number, or two with `to`, `or` or `and` between them; of an article, one. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,]|${NOT_NUMBERS})(?:${CURRENCY})?(?<first>${NUMBERS})(?:(?<link>\s(?:to|or|and|à|ou|et|bis|oder|und|o|y)\s|[–-])(?:[$£€]\s?)?(?<second>${NUMBERS}))?(?!(?!${UNIT})\p{L}|${IN_WORDS})`,
  'giu',
);
const SIGN = /^[$£€¥]$/;
/** What may be a year. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** A number of a sentence, or two that are the ends of one figure, as printed. */
export interface PrintedNumbers {
  first: string;
  currency: string | undefined;
  low: number;
  high: number | undefined;
  start: number;
  end: number;
}

/** @param code the language of the sentence */
export function numbersIn(sentence: string, code: string): PrintedNumbers[] {
  const found: PrintedNumbers[] = [];
  const pattern = new RegExp(FIGURE);
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const { 0: printed, index: start, groups } = match;
    const { first = '', second, link = '', currency } = groups!;
    const [one, two] = [first, second ?? ''].map((text) =>
      valueOf(SIGN.test(currency ?? '') ? `${currency}${text}` : text, code),
    );
    const isAfterYear = YEAR.test(first) && (two ?? 0) < 1_000;
    const isPair =
      two !== undefined && !isAfterYear && (!AND.test(link) || BETWEEN.test(sentence.slice(0, start).trimEnd()));
    // What `and` joins is a number of its own.
    const end = start + printed.length - (isPair ? 0 : link.length + (second?.length ?? 0));
    pattern.lastIndex = end;
    if (one === undefined) continue;
    const [low, high] = isPair ? scaled([one, two], second) : [one, undefined];
    found.push({ first, currency, low, high, start, end });
  }
  return found;
}

export const AND = /^\s(?:and|et|und|y)\s$/i;
const BETWEEN = /(?:between|entre|zwischen|im alter von)$/i;

function valueOf(text: string, code: string): number | undefined {
  // In English a stop never parts thousands.
  if (code === 'en' && /^\d{1,3}\.\d{3}$/.test(text)) return Number(text);
  const found = [...figuresIn(text)];
  return found.length ? Math.max(...found) : undefined;
}

/** `2 to 3 million`: both are millions, as the check reads it. */
const scaled = ([low, high]: [number, number], second: string | undefined): [number, number] =>
  low < high && high >= 1_000 && low < 1_000 && /\p{L}/u.test(second ?? '')
    ? [low * 10 ** (3 * Math.floor(Math.log10(high) / 3)), high]
    : [low, high];
