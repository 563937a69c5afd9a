import { isBeforeName } from '../../../checks/abbreviations.ts';
import type { Language } from '../../languages/language.ts';
import { isCommon, isGivenName, isTitle } from '../evidence.ts';
import { explainedAt, type ExplainedNames } from '../explained-names.ts';
import { isDayOrMonth, isOfCountry, isPlaceName, wordsOfCountry } from '../place-names.ts';
import type { Token } from '../tokens.ts';
import { endOfNickname, isListener, isNumbered, isPersonFrom } from './beside-names.ts';
import { isCalendarName } from './calendar-names.ts';
import { afterFrenchWords, groupInSmallLetters, isState, startOfStreet } from './french-names.ts';
import { germanNames } from './german-names.ts';
import { isPossessiveInName, PATRON } from './possessives.ts';
import type { Run } from './run.ts';
import { isWithinName } from './within-name.ts';

/** The runs of capitals among the words of a text: `Front for the Liberation of Kesh`, `Nasser bin Salim al-Harithi`. */
export function runsIn(tokens: readonly Token[], language: Language, explained: ExplainedNames = []): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    // The article that begins a sentence is not part of a name that is explained.
    if (language.articles.has(tokens[at]!.key) && explainedAt(tokens, at + 1, explained)) continue;
    const to =
      explainedAt(tokens, at, explained) ??
      countryAt(tokens, at, language) ??
      groupInSmallLetters(tokens, at, language, (from, least) =>
        from === at || mayBeName(tokens[from]!, language) ? endOf(tokens, from, least, language) : undefined,
      ) ??
      runFrom(tokens, at, language);
    if (to === undefined) continue;
    runs.push({ from: withWordsBefore(tokens, at, to, language), to });
    at = to - 1;
  }
  return language.capitalisesNouns ? runs.flatMap((run) => germanNames(tokens, run, language)) : runs;
}

/** The end of a name that begins with that of a country of several words: `United Arab Emirates`. */
function countryAt(tokens: readonly Token[], at: number, language: Language): number | undefined {
  if (!tokens[at]!.isCapitalised) return undefined;
  const length = wordsOfCountry(
    tokens.slice(at, at + LONGEST_COUNTRY).map(({ text, gap }, i) => (i === 0 ? text : gap + text)),
  );
  return length > 1 ? endOf(tokens, at, at + length, language) : undefined;
}

/** Names of countries have so many words at most. */
const LONGEST_COUNTRY = 5;

/**
 * The names of a text that have small words within them, as words in small letters: where a sentence begins with one, it is known again,
 * and so is what comes after somebody’s given names: `Feddersen de Tarn`.
 */
export const namesWithSmallWords = (
  tokens: readonly Token[],
  language: Language,
  explained: ExplainedNames,
): ExplainedNames =>
  runsIn(tokens, language, explained)
    .map(({ from, to }) => tokens.slice(from, to))
    .filter((words) => words.some(({ isCapitalised }) => !isCapitalised))
    .flatMap((words) => [words, words.slice(words.findIndex(({ text }) => !isGivenName(text)))])
    .filter(
      ([first, ...rest]) =>
        !first!.begins &&
        (first!.isCapitalised
          ? rest.some(({ isCapitalised }) => !isCapitalised)
          : !language.functionWords.has(first!.key)),
    )
    .map((words) => words.map(({ key }) => key));

/** The end of the run that begins with a word; nothing where the word cannot begin a name. */
function runFrom(tokens: readonly Token[], from: number, language: Language): number | undefined {
  const isOther =
    language.smallNames?.has(tokens[from]!.text) === true ||
    isState(tokens[from]!, tokens[from + 1]) ||
    isCalendarName(tokens, from);
  if (!mayBeName(tokens[from]!, language) && !isOther) return undefined;
  return endOf(tokens, from, from + 1, language);
}

/** Where a run ends that has these words at least. */
function endOf(tokens: readonly Token[], from: number, least: number, language: Language): number {
  let to = least;
  for (let next = extended(tokens, from, to, language); next; next = extended(tokens, from, to, language)) to = next;
  return to;
}

/** The end of a run with one more word; nothing where it ends. */
function extended(tokens: readonly Token[], from: number, to: number, language: Language): number | undefined {
  const [last, next] = [tokens[to - 1]!, tokens[to]];
  if (!next) return undefined;
  const nickname = endOfNickname(tokens, to);
  if (nickname) return nickname;
  if (isListInName(tokens, from, to, language)) return to + 1;
  if (!follows(last, next) || isListener(tokens, from, to, language)) return undefined;
  if (to - from === 1 && isPersonFrom(tokens, from, language)) return undefined;
  if (/^\d{1,4}$/.test(next.text) && next.gap === ' ' && isNumbered(last, tokens[to + 1], language)) return to + 1;
  if (/^[’']s? $/.test(next.gap)) return isPossessiveInName(tokens, from, to, language) ? to + 1 : undefined;
  if (next.text === 'plc' && next.gap === ' ') return to + 1;
  if (next.isCapitalised)
    return mayBeName(next, language) || isFaithInName(last, next) || isAdjectiveInName(last, next, language)
      ? to + 1
      : undefined;
  if (/^d[’']\p{Lu}/u.test(next.text)) return to + 1;
  return afterSmallWords(tokens, from, to, language) ?? afterFrenchWords(tokens, from, to, language);
}

/** Whether a comma is within a name that lists what an office is for: `Ministry of Health, Labour and Welfare`. */
function isListInName(
  tokens: readonly Token[],
  from: number,
  to: number,
  { groupWords, headsOfLongNames }: Language,
): boolean {
  const [last, next] = [tokens[to - 1]!, tokens[to]!];
  if (next.gap !== ', ' || !next.isCapitalised || !isCommon(next) || !isCommon(last)) return false;
  const run = tokens.slice(from, to);
  const isOffice = run.some(({ key }) => groupWords.has(key) || headsOfLongNames.has(key));
  if (!isOffice || !run.some(({ key }) => /^(?:of|for)$/.test(key))) return false;
  const and = tokens.slice(to, to + LONGEST_LIST).findIndex(({ key }) => key === 'and');
  const listed = tokens.slice(to, to + and);
  const end = tokens[to + and + 1];
  return (
    and > 0 &&
    listed.every((word) => word.isCapitalised && isCommon(word)) &&
    end?.isCapitalised === true &&
    isCommon(end)
  );
}

/** So many words of a list may follow its first comma. */
const LONGEST_LIST = 6;

/** A faith is a word of a name that is not English: `Nusrat Islam`. */
const isFaithInName = (last: Token, { key }: Token): boolean =>
  key === 'islam' && last.isCapitalised && !isCommon(last);

/** Adjectives of peoples have no capital in French and Spanish, but as parts of names: `Unión Europea`. */
const isAdjectiveInName = (last: Token, next: Token, { code, functionWords }: Language): boolean =>
  /^(?:es|fr)$/.test(code) &&
  next.gap === ' ' &&
  last.isCapitalised &&
  /\p{Ll}/u.test(last.text) &&
  !isDayOrMonth(next.key) &&
  !functionWords.has(last.key);

/** `French` and `Anti-French` name nobody, `#Norby` is a mark. */
const mayBeName = ({ isCapitalised, key, gap }: Token, { notNames }: Language): boolean => {
  const people = key.replace(/^(?:anti|pro|non|pan|counter|pre|post)-/, '');
  return (
    isCapitalised &&
    !/[#@]$/.test(gap) &&
    !key.endsWith("'") &&
    !isOfCountry(people) &&
    ![people, people.replace(/(?<=\p{L}{4})s$/u, '')].some((each) => notNames.has(each))
  );
};

/** Whether nothing but a space is between two words, or the full stop of a title or an initial. */
function follows(last: Token, next: Token): boolean {
  if (/^\s?&\s?$/.test(next.gap)) return true;
  if (/^(?:[’']s?)? $/.test(next.gap)) return !next.begins || last.text.endsWith('.');
  return (
    next.gap === '. ' && !next.begins && (isBeforeName(last.text) || /^(?:st|mt|ft|dr|mr|mrs|ms)$/i.test(last.text))
  );
}

const MOST_SMALL_WORDS = 3;
/** Adjectives before a name within a French one: `Amis du vieux Norby`. */
const OLD = /^(?:vieux|vieil|vieille|grand|petit|haut|bas|nouveau)$/;

/** The place after the word with a capital that follows small words; nothing where these are not part of a name. */
function afterSmallWords(tokens: readonly Token[], from: number, to: number, language: Language): number | undefined {
  for (let at = to; at < to + MOST_SMALL_WORDS; at++) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (!word || !next || word.isCapitalised || !/^(?: |)$/.test(next.gap)) return undefined;
    if (!next.isCapitalised) continue;
    if (!mayBeName(next, language) && !(tokens[at + 2]?.isCapitalised && tokens[at + 2]!.gap === ' ')) return undefined;
    if (tokens[from]!.key === 'république' && tokens[from - 3]?.key.startsWith('procureur')) return undefined;
    const whole = [...tokens.slice(from, at + 1), next].map(({ text }) => text).join(' ');
    if (isPlaceName(whole)) return at + 2;
    const isTown = tokens[at + 2] !== undefined && isPlaceName(`${next.text} ${tokens[at + 2]!.text}`);
    if (!isTown && isPersonWithTitle(next, tokens[at + 2], language)) return undefined;
    const small = tokens
      .slice(to, at + 1)
      .map(({ key }) => key)
      .filter((key) => !(language.code === 'fr' && OLD.test(key)));
    return isWithinName(small, tokens.slice(from, to), tokens.slice(at + 1), language, tokens[from - 1])
      ? at + 2
      : undefined;
  }
  return undefined;
}

/** Whether somebody is named with a title: `General Feddersen`, behind `the Front of`. */
const isPersonWithTitle = (title: Token, name: Token | undefined, language: Language): boolean =>
  name?.isCapitalised === true &&
  /^\.? $/.test(name.gap) &&
  isTitle(title, language) &&
  !PATRON.test(title.key) &&
  (!isCommon(name) || isGivenName(name.text));

/**
 * Where a name begins whose first word has a small letter or is a number: a street in French, an Arabic or a Dutch name, a unit of an
 * army. `rue Victor-Hugo`, `al Norba`, `17th Division`.
 */
function withWordsBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  { code, placeWords, groupWords }: Language,
): number {
  const before = tokens[from - 1];
  if (code === 'fr') {
    const street = startOfStreet(tokens, from, placeWords);
    if (street !== undefined) return street;
  }
  if (!before || before.isCapitalised || tokens[from]!.gap !== ' ') return from;
  if (ORDINAL.test(before.key)) return tokens.slice(from, to).some(({ key }) => groupWords.has(key)) ? from - 1 : from;
  const isStreet =
    code === 'fr' && WITH_SMALL_LETTER.test(placeWords.get(before.key) ?? groupWords.get(before.key) ?? '');
  return isStreet || (!/^(?:de|es)$/.test(code) && FIRST_IN_NAMES.test(before.key)) ? from - 1 : from;
}

/** Of French names of these kinds the first word has a small letter: `rue Victor-Hugo`, `lac Aroun`, `hôpital Norba`. */
const WITH_SMALL_LETTER = /^(?:street|lake|mountains|hospital|school|site)$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const FIRST_IN_NAMES = /^(?:al|el|bin|ibn|ould|ag|van|von)$/;
