import { isListedNoun, nounCertainty } from '../../languages/german-nouns.ts';
import type { Language } from '../../languages/language.ts';
import { isGivenName, isTitleOrRole, mayBeginSentence, type Casing } from '../evidence.ts';
import { isCountry, isPlaceName } from '../place-names.ts';
import type { Token } from '../tokens.ts';
import type { Run } from './run.ts';

const ACRONYM = /^\p{Lu}{2,6}$/u;
const INITIAL = /^\p{Lu}\.$/u;
/** How somebody is addressed. */
const ADDRESS = /^(?:sie|ihr|ihre[mnrs]?|ihnen|du|dein)$/;
/** What belongs to a federation is named so: `Bundesnorbamt`. */
const FEDERAL = /^Bundes\p{Ll}/u;
/** As adjectives end that are part of a name: `Norbische Zeitung`. */
const ADJECTIVE = /e[mnrs]?$/;

/** Whether a word with a capital may be a noun like any other, and is neither a town nor a given name. */
export const isOrdinaryNoun = ({ text }: Token, isSure = false): boolean =>
  !ACRONYM.test(text) &&
  !isGermanStreet(text) &&
  !INITIAL.test(text) &&
  !isGivenName(text) &&
  !isCountry(text.replace(/(?<=\p{Ll}{4})[ns]$/u, '')) &&
  (isListedNoun(text) || !isPlaceName(text)) &&
  (isSure ? ['surely'] : ['surely', 'likely']).includes(nounCertainty(text));

/** Streets that are named by one word: `Norbystraße`. */
export const isGermanStreet = (word: string): boolean =>
  /\p{L}{3}(?:straße|strasse|allee|gasse)$/u.test(word) && !NO_STREET.test(word);
const NO_STREET = /^(?:bundes|land|seiten|einbahn|durchgangs|schnell|wohn|neben|quer|zufahrts|sack|fahr)/i;

/** Whether a word says of what town something is: `Berliner`. */
const isOfTown = ({ text }: Token): boolean =>
  /\p{Ll}er$/u.test(text) && !isGivenName(text) && [text.slice(0, -2), text.slice(0, -1)].some(isPlaceName);

/** Whether what a word names is said by the one right before it, as in `Gruppe Norba` and `in Norba`. */
export function isNamedBefore(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (!before || token.gap !== ' ') return false;
  const noun = before.key.split('-').at(-1)!;
  const isCategory = language.groupNouns.has(noun) || language.placeNouns.has(noun);
  return (
    isCategory || (language.beforePlaces.has(before.key) && (isPlaceName(token.text) || !isOrdinaryNoun(token, true)))
  );
}

/**
 * The parts of a German run of capitals that may be names: a noun parts one from the other, unless it is somebody’s office or family
 * name, or what a group is called by. `Konzertsaal | Norba`, `Landgericht Norba`, `Norbische Zeitung`, `Orla Kaiser`.
 */
export function germanNames(tokens: readonly Token[], { from, to }: Run, language: Language): Run[] {
  const parts: Run[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isBetween(at)) continue;
    const part = withoutSmallEnds({ from: start, to: at });
    if (part.to > part.from) parts.push(part);
    start = at + 1;
  }
  return parts;

  /** Whether a word is between names and in none. */
  function isBetween(at: number): boolean {
    const token = tokens[at]!;
    if (!token.isCapitalised) return false;
    if (ADDRESS.test(token.key)) return true;
    const before = at > start ? tokens[at - 1] : undefined;
    const next = at + 1 < to ? tokens[at + 1] : undefined;
    if (next && ADJECTIVE.test(token.key) && isHead(next)) return false;
    if (!before?.isCapitalised && isOfTown(token)) return true;
    if (
      !isOrdinaryNoun(token, before?.isCapitalised) ||
      isTitleOrRole(token, language) ||
      isNamedBefore(tokens, at, language)
    )
      return false;
    if (before && (isGivenName(before.text) || INITIAL.test(before.text) || isTitleOrRole(before, language)))
      return false;
    // A noun between two names may be a word of another language: `Norby Stock Exchange`.
    if (before?.isCapitalised && next?.isCapitalised && [before, next].every((word) => !isOrdinaryNoun(word, true)))
      return false;
    if (isOffice(token) || (next && !next.isCapitalised)) return false;
    return !(before && (isHead(token) || !before.isCapitalised));
  }

  /** Whether a word ends the name of a group or a place: `Norbische Zeitung`. */
  function isHead({ key }: Token): boolean {
    const { groupWords, groupNouns, placeWords } = language;
    return (
      [groupWords, groupNouns, placeWords].some((words) => words.has(key)) || language.groupEnding?.test(key) === true
    );
  }

  /** Whether a word is called by itself, or with what it belongs to behind it: `Bundestag`, `Landgericht Norba`. */
  function isOffice({ key, text }: Token): boolean {
    return (
      FEDERAL.test(text) ||
      language.groupEnding?.test(key) === true ||
      OFFICES.test(language.groupWords.get(key) ?? '') ||
      isPartOfCountry(key)
    );
  }

  function isSmall({ isCapitalised, text }: Token): boolean {
    return !isCapitalised && !language.smallNames?.has(text);
  }

  /** `Landkreis Norba`, but not `Insel Norba`. */
  function isPartOfCountry(key: string): boolean {
    return language.placeWords.has(key) && !language.placeNouns.has(key);
  }

  function withoutSmallEnds(part: Run): Run {
    let { from: first, to: end } = part;
    while (first < end && isSmall(tokens[first]!)) first++;
    while (end > first && isSmall(tokens[end - 1]!)) end--;
    return { from: first, to: end };
  }
}

/** Kinds of groups whose names begin with what they are. */
const OFFICES = /^(?:government body|court|police force|school|hospital|political party|sports club)$/;

/** Where all nouns have capitals, a name is what the dictionary lacks, follows a title, or is one by the word before it. */
export function isGermanName(
  tokens: readonly Token[],
  { from, to, title }: Run & { title: string },
  language: Language,
  casing: Casing,
): boolean {
  const word = tokens[from]!;
  const { text, key, begins } = word;
  if (title || to - from > 1 || ACRONYM.test(text) || FEDERAL.test(text) || isGermanStreet(text)) return true;
  if (language.smallNames?.has(text) || isCountry(text) || language.groupEnding?.test(key)) return true;
  // `Norb- und Tarnkonzert`
  if (tokens[to]?.gap.startsWith('-')) return false;
  return begins
    ? !mayBeginSentence(word, language, casing)
    : !isOrdinaryNoun(word) || isNamedBefore(tokens, from, language);
}
