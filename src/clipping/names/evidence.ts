import { TITLES } from '../../search/titles.ts';
import { keyOf } from '../../archive/word-keys.ts';
import { ordinaryWords } from '../../search/build/dictionary.ts';
import type { Language } from '../languages/language.ts';
import { isGiven } from './given-names.ts';
import { isCountry, isPlaceName } from './place-names.ts';
import { isRegion } from './regions.ts';
import type { Token } from './tokens.ts';

const TITLE_WORDS = new Set(TITLES);

export const isGivenName = (word: string): boolean => isGiven(keyOf(word).split('-')[0]!);

/** Words that are given names before another name: `May Feddersen`, `Dale Norby`. */
const ORDINARY_NAMES = new Set(
  `amber art august basil bill blessing carol charity chuck cliff clay comfort constance daisy dale dawn dean drew earl faith frank gene ginger grace grant guy
  holly hope innocent iris ivy jack jay joy justice laurel lily mark mercy miles pat patience pearl penny precious prudence ray rob rose ruby rusty sky summer
  sunny ward wade will`.split(/\s+/),
);

/** Whether a word that may be an ordinary one is a given name, by the name right after it. */
export const isNameBefore = ({ key }: Token, next: Token | undefined): boolean =>
  ORDINARY_NAMES.has(key) &&
  next?.isCapitalised === true &&
  next.gap === ' ' &&
  !isCommon(next) &&
  !isCountry(next.text);

export const isTitle = ({ key }: Token, { titles }: Language): boolean =>
  titles.has(key) || titles.has(key.replace(/\.$/, '')) || TITLE_WORDS.has(keyOf(key));

/** Whether a word is a title or an office, or a compound of such: `Director-General`, `Oberstaatsanwalt`. */
export function isTitleOrRole(token: Token, language: Language): boolean {
  const isOne = (key: string) => isTitle({ ...token, key }, language) || language.roles.has(key);
  const parts = token.key.split(/[-‐‑]/);
  return (
    isOne(token.key) ||
    (parts.length > 1 && parts.every((part) => isOne(part) || PREFIXES.has(part))) ||
    language.roleEnding?.test(token.key) === true
  );
}

/** What begins compounds of offices. */
const PREFIXES = new Set([
  'vice',
  'sub',
  'assistant',
  'acting',
  'co',
  'chief',
  'deputy',
  'under',
  'rear',
  'ex',
  'attorney',
  'general',
  'procureur',
  'sous',
]);

/** What the rest of a text says of its words with capitals. */
export interface Casing {
  /** Words that have a capital where it says something. */
  capitalised: ReadonlySet<string>;
  /** Words that are written small somewhere. */
  small: ReadonlySet<string>;
}

export function casingOf(texts: readonly (readonly Token[])[]): Casing {
  const all = texts.flat();
  const capitalised = all.filter(({ isCapitalised, begins, text }) => isCapitalised && !begins && text.length > 1);
  const small = all.filter(({ isCapitalised }) => !isCapitalised);
  return { capitalised: new Set(capitalised.map(({ key }) => key)), small: new Set(small.map(({ key }) => key)) };
}

/** How verbs end that begin Spanish sentences: `Murió`, `Llegaron`. */
const SPANISH_VERB = /(?:ó|aron|ieron|aban|ían)$/;

/** Whether a word may be any word with a capital, as at the start of a sentence. */
export function mayBeOrdinary({ key }: Token, language: Language, { small }: Casing): boolean {
  if (language.functionWords.has(key) || small.has(key)) return true;
  if (language.code === 'es' && SPANISH_VERB.test(key)) return true;
  return language.code === 'en' && ordinaryWords().has(key) && !isCountry(key) && !isRegion(key);
}

/**
 * Whether a single word that begins a sentence may be any word. Of English a list of ordinary words tells; in another language only
 * what the text names elsewhere, places and given names are sure to be none.
 */
export function mayBeginSentence(token: Token, language: Language, casing: Casing): boolean {
  if (casing.capitalised.has(token.key)) return false;
  if (language.code === 'en') return mayBeOrdinary(token, language, casing);
  return !isGivenName(token.text) && !isPlaceName(token.text);
}

/** Whether a word with a capital is an ordinary English one, as those of titles are, and neither a country nor a given name. */
export const isCommon = ({ key, text }: Token): boolean =>
  ordinaryWords().has(key) && !isCountry(key) && !isGivenName(text);

const SHARE_OF_CAPITALS = 0.75;

/** Whether nearly all words of a text have capitals, as in a headline, so that capitals say nothing. */
export function isInCapitals(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 3);
  return long.length > 1 && long.filter(({ isCapitalised }) => isCapitalised).length > long.length * SHARE_OF_CAPITALS;
}

/** Whether a text is all in capital letters. */
export const isAllCapitals = (text: string): boolean =>
  (text.match(/\p{Ll}/gu)?.length ?? 0) < (text.match(/\p{Lu}/gu)?.length ?? 0) * 0.3;
