import { figuresIn } from '../../checks/figures/figures.ts';
import { CARDINALS, MULTIPLES } from '../../checks/figures/number-words.ts';
import { NUMERAL } from '../../checks/figures/numerals.ts';
import type { Figure } from '../../schema/claim.ts';
import type { Vocabulary } from '../../schema/vocabulary/vocabulary.ts';
import type { Language } from '../languages/language.ts';

/** A figure with what it counts, as a sentence prints it. */
export interface PrintedFigure {
  value: Figure;
  /** The word for what is counted, as printed: `militants`. */
  counted: string;
  /** A unit of the vocabulary; absent where it has none for the word. */
  unit?: string;
  /** All of it, as printed: `some 1,600 Danish and Norwegian sailors`. */
  text: string;
  start: number;
  end: number;
}

const ORDINALS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+(?:teenth|ieth)|premi[eè]re?|seconde)$/u;
const NUMBER_WORDS = [...CARDINALS.keys(), 'couple', 'pair'].filter(
  (word) => !ORDINALS.test(word) && !['zero', 'nil', 'nought'].includes(word),
);
const MULTIPLE_WORDS = [...MULTIPLES.keys()].map((word) => `${word}s?`);
const anyOf = (list: readonly string[]): string =>
  `(?:${list.toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})`;
const NUMBER = String.raw`(?:${NUMERAL}|${anyOf([...NUMBER_WORDS, ...MULTIPLE_WORDS])})`;
const ARTICLES = '(?:an?|une|eine?)(?=\\s)';
const NUMBERS = String.raw`(?:${NUMBER}|${ARTICLES})(?:(?:[\s-]|\s(?:of|de|and|et)\s)${anyOf([...NUMBER_WORDS, ...MULTIPLE_WORDS])})*`;
const CURRENCY = String.raw`(?<currency>[$£€])\s?`;
/** `per cent` and `no one` say no number. */
const NOT_NUMBERS = String.raw`(?:per|pour|no|any|every|some|each|this|that|which)\s(?=cent|one(?!\p{L}))`;
/** A number, or two with `to`, `or` or `and` between them; of an article, one. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,]|${NOT_NUMBERS})(?:${CURRENCY})?(?<first>${NUMBERS})(?:(?<link>\s(?:to|or|and|à|ou|et|bis|oder|und)\s|[–-])(?:[$£€]\s?)?(?<second>${NUMBERS}))?(?!\p{L})`,
  'giu',
);
/** Words that end what is counted. */
const STOPS =
  /^(?:and|or|but|in|on|at|by|to|from|with|was|were|is|are|had|have|has|who|which|that|when|after|before|while|as|than|per|a|the|said|et|ou|dans|en|à|le|la|les|ont|sont|qui|und|in|am|sind|waren|wurden|haben)$/i;
const MOST_WORDS_BETWEEN = 5;
/** How far from `a soldier` what became of him may be, in characters. */
const BESIDE = 20;

/** The figures of a sentence that count something, each only with numbers that the check finds in it, too. */
export function figuresWithUnits(
  sentence: string,
  passage: string,
  language: Language,
  { units }: Vocabulary,
): PrintedFigure[] {
  const stated = figuresIn(passage);
  const unitOf = unitsByWord(units, language);
  const isHappening = (text: string) => language.happenings.slice(0, 4).some(([words]) => words.test(text));
  return [...sentence.matchAll(FIGURE)].flatMap(({ 0: printed, index, groups }): PrintedFigure[] => {
    const { first = '', second, link, currency } = groups!;
    const numbers = [first, second ?? ''].map((text) => valueOf(`${currency ?? ''}${text}`)) as [
      number | undefined,
      number | undefined,
    ];
    const before = sentence.slice(0, index).trimEnd();
    const joins = /^(?:and|et|und)$/i.test(link?.trim() ?? '') ? /(?:between|entre|zwischen)$/i.test(before) : true;
    const isPair = second !== undefined && numbers[1] !== undefined && joins;
    const number = second === undefined || !isPair ? numbers[0] : undefined;
    const end =
      index + (isPair || second === undefined ? printed.length : printed.length - second.length - link!.length);
    const after = sentence.slice(end);
    const counted: Counting = { unitOf, language, isOne: numbers[0] === 1 };
    const found = currency
      ? { word: currency, length: 0, ...unitOfMoney(currency, unitOf) }
      : (countedAfter(after, counted) ?? countedBefore(before, unitOf));
    if (
      !found ||
      (isArticle(first) &&
        !(
          isArticleIn(language, first) &&
          isLiving(found, units, language) &&
          isHappening(sentence.slice(Math.max(0, index - BESIDE), index + BESIDE * 2))
        ))
    )
      return [];
    const [low, high] = isPair ? scaled(numbers as [number, number], second) : [number, undefined];
    if (low === undefined || ![low, ...(high === undefined ? [] : [high])].every((each) => stated.has(each))) return [];
    const inexact = language.exactness.find(([words]) => words.test(before));
    const exactness = inexact && inexact[0].exec(before)![0].length;
    const vague = vagueWords(before, first);
    const start = exactness ? before.length - exactness : index;
    return [
      {
        value: valueWith(low, high, vague, inexact?.[1]),
        counted: found.word,
        ...(found.unit !== undefined && { unit: found.unit }),
        text: `${sentence.slice(start, end + found.length).replace(/[.’']+$/, '')}${found.isBefore ? ` ${found.word}` : ''}`,
        start,
        end: end + found.length,
      },
    ];
  });
}

const ARTICLE_OF: Record<string, RegExp> = { en: /^an?$/i, fr: /^une?$/i, de: /^eine?$/i };
const isArticleIn = ({ code }: Language, word: string): boolean => ARTICLE_OF[code]?.test(word) === true;

/** Whether what is counted are people. */
const isLiving = ({ word, unit }: Counted, units: Vocabulary['units'], { roles }: Language): boolean =>
  roles.has(word) || /^(?:people|forces|fighters|soldiers)$/.test(units.get(unit ?? '')?.counts ?? '');

const unitOfMoney = (currency: string, unitOf: Counting['unitOf']): Pick<Counted, 'unit'> => {
  const unit = unitOf([currency]);
  return unit === undefined ? {} : { unit };
};

/** The words of a number that no digits say: `hundreds`, `few hundred`. */
function vagueWords(before: string, number: string): string | undefined {
  const [word = ''] = number.toLowerCase().split(/\s/);
  if (!MULTIPLES.has(word.replace(/s$/, ''))) return undefined;
  if (word.endsWith('s') && !MULTIPLES.has(word)) return number;
  const few = /(?:few|several|quelques|plusieurs|einige|mehrere)$/iu.exec(before)?.[0];
  return few && `${few} ${number}`;
}

const isArticle = (printed: string): boolean => /^(?:an?|une|eine?)$/i.test(printed);

function valueOf(text: string): number | undefined {
  const found = [...figuresIn(text)];
  return found.length ? Math.max(...found) : undefined;
}

/** `2 to 3 million`: both are millions, as the check reads it. */
const scaled = ([low, high]: [number, number], second: string | undefined): [number, number] =>
  low < high && high >= 1_000 && low < 1_000 && /\p{L}/u.test(second ?? '')
    ? [low * 10 ** (3 * Math.floor(Math.log10(high) / 3)), high]
    : [low, high];

function valueWith(
  low: number,
  high: number | undefined,
  words: string | undefined,
  field: string | undefined,
): Figure {
  if (words !== undefined) return { low, words };
  if (high !== undefined) return low < high ? { low, high } : low;
  return field ? { [field]: low } : low;
}

interface Counted {
  word: string;
  unit?: string;
  /** Whether it comes before the number. */
  isBefore?: true;
  /** How far it reaches after the number. */
  length: number;
}

/** What tells what is counted. */
interface Counting {
  unitOf: (words: readonly string[]) => string | undefined;
  language: Language;
  /** Whether there is one of it, so that its word is in the singular. */
  isOne: boolean;
}

/** `which number about`: what comes between what is counted and the number. */
const NUMBERING = /(\p{L}+)(?:,\s(?:which|who))?\s(?:number(?:s|ed|ing)?|total(?:s|led)?|comptent)(?:\s\p{L}+){0,2}$/u;

/** What is counted, where it comes before the number: `forces, which number about 5,100`. */
function countedBefore(before: string, unitOf: Counting['unitOf']): Counted | undefined {
  const word = NUMBERING.exec(before)?.[1];
  if (word === undefined) return undefined;
  const unit = unitOf([word]);
  return { word, length: 0, isBefore: true, ...(unit !== undefined && { unit }) };
}

const OF_THEM = /^\s(?:of|des|de|der)\s(?:(?:the|its|his|her|their|these|those|les|ses|leurs)\s)?/u;

/** What is counted: the first word after a number that is a unit, else the first noun in the plural before what ends it. */
function countedAfter(whole: string, { unitOf, language, isOne }: Counting): Counted | undefined {
  const skipped = Math.max(0, (OF_THEM.exec(whole)?.[0].length ?? 0) - 1);
  const after = whole.slice(skipped);
  const found = countedIn(after, { unitOf, language, isOne });
  return found && { ...found, length: found.length + skipped };
}

function countedIn(after: string, { unitOf, language, isOne }: Counting): Counted | undefined {
  const percent = /^\s?(?:%|per\s?cent|pour cent|Prozent)/iu.exec(after)?.[0];
  if (percent) return { word: percent.trim(), unit: 'per cent', length: percent.length };
  const words = [...after.matchAll(/([\s-]|^)([\p{L}][\p{L}\p{M}’'.-]*)/gu)].slice(0, MOST_WORDS_BETWEEN);
  let end = 0;
  let plural: Counted | undefined;
  for (const [i, { 0: printed, 2: word = '', index }] of words.entries()) {
    if (index !== end || (i > 0 && printed.startsWith('-') && i > 2)) break;
    end = index + printed.length;
    const bare = word.replace(/[.’'](?:s)?$/, '');
    if (STOPS.test(bare) && !(i > 0 && bare === 'and')) break;
    const pair = words[i + 1] && words[i + 1]!.index === end ? unitOf([bare, words[i + 1]![2]!]) : undefined;
    if (pair) return { word: `${bare} ${words[i + 1]![2]!}`, unit: pair, length: end + words[i + 1]![0].length };
    const unit = unitOf([bare]) ?? unitOf([bare.split('-').at(-1)!]);
    const next = words[i + 1]?.index === end ? words[i + 1]![2]!.replace(/[.’'](?:s)?$/, '') : undefined;
    const isLast = next === undefined || unitOf([next]) === undefined;
    if (unit && isLast) return { word: bare, unit, length: end };
    const isNoun = language.capitalisesNouns
      ? /^\p{Lu}/u.test(bare)
      : /(?:\p{Ll}|\p{Lu}{2})s$/u.test(bare) && !/^(?:its|his|this|has|was|less|always)$/.test(bare);
    if (isNoun || (isOne && language.roles.has(bare))) plural ??= { word: bare, length: end };
    else if (plural) break;
  }
  return plural;
}

/** Finds the unit of a word, in the plural or not, in the vocabulary or among the other words of a language. */
function unitsByWord(units: Vocabulary['units'], language: Language): (words: readonly string[]) => string | undefined {
  const known = new Map<string, string>();
  for (const [name, unit] of units)
    for (const word of [name, unit.one, unit.label.one, unit.label.many]) known.set(word.toLowerCase(), name);
  return (words) => {
    const word = words.join(' ').toLowerCase();
    const other = language.units.get(word);
    return known.get(word) ?? (other !== undefined && units.has(other) ? other : undefined);
  };
}
