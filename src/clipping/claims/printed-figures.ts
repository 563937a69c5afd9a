import { figuresIn } from '../../checks/figures/figures.ts';
import { MULTIPLES } from '../../checks/figures/number-words.ts';
import type { Figure } from '../../schema/claim.ts';
import type { Vocabulary } from '../../schema/vocabulary/vocabulary.ts';
import { isCurrency } from './currencies.ts';
import { AND, numbersIn, YEAR, type PrintedNumbers } from './printed-numbers.ts';
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

/** Words that end what is counted. */
const STOPS =
  /^(?:and|or|but|in|on|at|by|to|from|with|was|were|is|are|had|have|has|who|which|that|when|after|before|while|as|than|per|a|the|said|et|ou|dans|en|à|le|la|les|ont|sont|qui|und|in|am|sind|waren|wurden|haben|que|por|para|con|han|fueron|son)$/i;
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
  return numbersIn(sentence, language.code).flatMap((numbers, i, all): PrintedFigure[] => {
    const { first, currency, low, high, start } = numbers;
    const before = sentence.slice(0, start).trimEnd();
    const countedFrom = (at: number) =>
      countedOf(before, sentence.slice(at), numbers, { unitOf, language, isOne: low === 1 });
    const own = countedFrom(numbers.end);
    // Of `38 and 46 years` both are years.
    const next = all[i + 1];
    const isJoined = !own && next && AND.test(sentence.slice(numbers.end, next.start)) && !YEAR.test(first);
    const end = isJoined ? next.end : numbers.end;
    const counted = own ?? (isJoined ? countedFrom(end) : undefined);
    const after = sentence.slice(end);
    if (!counted || (!currency && isYear(first, before, after, counted))) return [];
    const around = sentence.slice(Math.max(0, start - BESIDE), start + BESIDE * 2);
    if (isArticle(first) && !isCounting(first, counted, around, language, units)) return [];
    if (!stated.has(low) || (high !== undefined && !stated.has(high))) return [];
    const inexact = language.exactness.find(([words]) => words.test(before));
    const from = inexact ? before.length - inexact[0].exec(before)![0].length : start;
    const printed = sentence.slice(from, end + counted.length).replace(/[.’']+$/, '');
    return [
      {
        value: valueWith(low, high, vagueWords(before, first), inexact?.[1]),
        counted: counted.word,
        ...(counted.unit !== undefined && { unit: counted.unit }),
        text: counted.isBefore ? `${printed} ${counted.word}` : printed,
        start: from,
        end: end + counted.length,
      },
    ];
  });
}

/** What is counted: years of an age, money by the sign before it, otherwise what comes after the number or before it. */
function countedOf(
  before: string,
  after: string,
  { currency }: PrintedNumbers,
  counting: Counting,
): Counted | undefined {
  const age = AGE.exec(after)?.[0];
  if (age) return { word: YEARS_OLD, length: age.length, ...unitNamed(['years'], counting.unitOf) };
  if (AGED.test(before))
    return { word: YEARS_OLD, length: 0, isBefore: true, ...unitNamed(['years'], counting.unitOf) };
  if (currency) return { word: currency, length: 0, ...unitNamed([currency], counting.unitOf) };
  return countedAfter(after, counting) ?? countedBefore(before, counting.unitOf);
}

/** Whether a number is rather a year: after `in` and the like, or where neither a unit nor the next word is what is counted. */
const isYear = (printed: string, before: string, after: string, { unit, length }: Counted): boolean =>
  YEAR.test(printed) && (IN_YEAR.test(before) || (unit === undefined && /\s/.test(after.slice(1, length))));

/** Whether an article counts: `a tonne`, or `a soldier` where it is said what became of him. */
function isCounting(
  article: string,
  counted: Counted,
  around: string,
  language: Language,
  units: Vocabulary['units'],
): boolean {
  if (!isArticleIn(language, article)) return false;
  const isHappening = language.happenings.slice(0, 4).some(([words]) => words.test(around));
  return MEASURES.test(counted.unit ?? '') || (isLiving(counted, units, language) && isHappening);
}

const MEASURES = /^(?:tonnes|kilograms|kilometres|miles|hectares|litres)$/;

/** What comes before a year. */
const IN_YEAR =
  /(?<!\p{L})(?:in|since|until|before|after|during|by|late|early|mid|en|depuis|jusqu[’']en|avant|après|fin|début|im|seit|bis|vor|nach|\p{Lu}?\p{L}+(?:uary|ch|il|ay|une?|uly|ust|ber|bre|ier|vril|ai|uin|uillet|oût))$/iu;

const ARTICLE_OF: Record<string, RegExp> = { en: /^an?$/i, fr: /^une?$/i, de: /^eine?$/i, es: /^una?$/i };
const isArticleIn = ({ code }: Language, word: string): boolean => ARTICLE_OF[code]?.test(word) === true;

/** Whether what is counted are people. */
const isLiving = ({ word, unit }: Counted, units: Vocabulary['units'], { roles }: Language): boolean =>
  roles.has(word) || /^(?:people|forces|fighters|soldiers)$/.test(units.get(unit ?? '')?.counts ?? '');

const unitNamed = (words: readonly string[], unitOf: Counting['unitOf']): Pick<Counted, 'unit'> => {
  const unit = unitOf(words);
  return unit === undefined ? {} : { unit };
};

/** What is counted of an age. */
export const YEARS_OLD = 'years old';
/** `year-old` after a number. */
const AGE = /^[\s-](?:years?|months?|days?)[\s-]olds?(?!\p{L})/u;

/** What comes before an age. */
const AGED = /(?<!\p{L})(?:aged|âgée?s? de)$/iu;

/** The words of a number that no digits say: `hundreds`, `few hundred`. */
function vagueWords(before: string, number: string): string | undefined {
  const [word = ''] = number.toLowerCase().split(/\s/);
  if (!MULTIPLES.has(word.replace(/s$/, ''))) return undefined;
  if (word.endsWith('s') && !MULTIPLES.has(word)) return number;
  const few = /(?:few|several|quelques|plusieurs|einige|mehrere)$/iu.exec(before)?.[0];
  return few && `${few} ${number}`;
}

const isArticle = (printed: string): boolean => /^(?:an?|une?|una|eine?)$/i.test(printed);

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
  return { word, length: 0, isBefore: true, ...unitNamed([word], unitOf) };
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
  const speed = /^\s?(?:km\/h|m\/s)(?!\p{L})/u.exec(after)?.[0];
  if (speed) return { word: speed.trim(), length: speed.length };
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
      : /(?:\p{Ll}|\p{Lu}{2})s$|\p{Ll}(?:men|people|children)$|^(?:pence|feet|cattle|sheep|[km]ph|[cm]m|[kMG]W|ft|lbs?)$/u.test(
          bare,
        ) && !/^(?:its|his|this|has|was|less|always)$/.test(bare);
    if (isNoun || isCurrency(bare) || (isOne && language.roles.has(bare))) plural ??= { word: bare, length: end };
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
