import type { Language } from '../../languages/language.ts';
import { isCommon, isGivenName, isTitleOrRole } from '../evidence.ts';
import { isCountry, isPlaceName } from '../place-names.ts';
import type { Token } from '../tokens.ts';
import { isInFrenchName, OF_IN_FRENCH } from './french-names.ts';
import { isInSpanishName } from './spanish-names.ts';

/** Whether small words are within a name, by the words with capitals before and after them. */
export function isWithinName(
  small: readonly string[],
  run: readonly Token[],
  [next, ...rest]: readonly Token[],
  language: Language,
  before: Token | undefined,
): boolean {
  const { withinNames, headsOfLongNames, groupWords, articles, and, code } = language;
  if (code === 'es') return isInSpanishName(small, run, next!, language, before);
  if (code === 'de')
    return (
      (small.length === 1 && isInGermanGroup(small[0]!, run, language)) ||
      (small.every((word) => withinNames.has(word)) && !articles.has(small[0]!) && isPersonIn(run, language))
    );
  if (small.every((word) => withinNames.has(word)) && !(code === 'fr' && small.some((word) => OF_IN_FRENCH.test(word))))
    return true;
  const last = run.at(-1)!;
  const isLongName = run.some(({ key }) => headsOfLongNames.has(key));
  const isGroup = isLongName || run.some(({ key }) => groupWords.has(key));
  const isJoined = run.some(({ isCapitalised }) => !isCapitalised);
  const [joint, ...others] = small as [string, ...string[]];
  if (code === 'en' && small.length === 1 && articles.has(joint))
    return isLongName || (isTitleCase(last) && isTitleCase(next!)) || isAppeal(run, next!, language);
  if (!others.every((word) => articles.has(word) || withinNames.has(word))) return false;
  if (code === 'fr') return isInFrenchName(small, run, next!, language);
  const isFirst = run.length === 1 || (run.length === 2 && run[0]!.begins);
  if (joint === 'of' && isFirst && isGroupOf(last, next!, language)) return true;
  if (/^(?:of|for)$/.test(joint))
    return (
      (isGroup && !GOVERNMENT.test(last.key)) ||
      (isTitleCase(last) &&
        (isTitleCase(next!) ||
          (last.key.endsWith('s') && run.length === 1 && others.length > 0) ||
          (!run.some((token) => isGivenName(token.text)) && isBeforeHead([next!, ...rest], groupWords))))
    );
  if (/^(?:on|to|against)$/.test(joint))
    return (
      isGroup &&
      groupWords.get(last.key) !== 'company' &&
      (isCommon(next!) || isCountry(next!.text)) &&
      !language.placeWords.has(rest[0]?.key ?? '')
    );
  if (and.has(joint) && next!.key === 'district' && isBeforeHead([next!, ...rest], groupWords)) return true;
  if (joint === 'in') return isInName(others, run, [next!, ...rest], isGroup, language);
  return (
    and.has(joint) &&
    !others.length &&
    ((isGroup && isJoined && isOfOneSort(last, next!)) || isOfficeOf(last, [next!, ...rest], groupWords))
  );
}

/** Whether letters are a group’s that has parts: `NUJ of Southern Norland`; not `GDP of Norland`, nor an office. */
const isGroupOf = ({ text, key }: Token, next: Token, { notNames, titles }: Language): boolean =>
  /^\p{Lu}{3,6}$/u.test(text) &&
  !/^(?:gdp|gnp|ceo|cfo|mps?|dna|map)$/.test(key) &&
  !notNames.has(key) &&
  !titles.has(key) &&
  !isCountry(next.text);

/** `Amt für Norbische Fragen`, `Norba Werft und Partner`. */
function isInGermanGroup(small: string, run: readonly Token[], { and, groupWords, groupEnding }: Language): boolean {
  const { key } = run.at(-1)!;
  if (small === 'für') return groupWords.has(key) || groupEnding?.test(key) === true;
  if (/^(?:der|des)$/.test(small)) return UNION.test(key);
  return and.has(small) && run.length > 1 && run.some((word) => groupWords.has(word.key));
}

/** What people and trades form, whose names follow: `Zentralrat der Fischer`. */
const UNION = /^\p{L}*(?:verband|bund|zentralrat|partei|union|liga|vereinigung)$/u;

/** Whether a German name is that of a person, and no noun: `Karl von Tarn`, but not `Angaben von Tarn`. */
const isPersonIn = (run: readonly Token[], language: Language): boolean =>
  run.some((token) => isGivenName(token.text) || isTitleOrRole(token, language) || /^\p{Lu}\.$/u.test(token.text));

/** A government is named by its country alone. */
const GOVERNMENT = /^(?:governments?|president|minister|parliament)$/;

/** Whether a word is an ordinary one and its capital says something, as in titles. */
const isTitleCase = (token: Token): boolean => token.isCapitalised && !token.begins && isCommon(token);

/** `in` is in a name before what is not a place: `Keepers in Fire`, `al-Norba in the Islamic Kesh`. */
function isInName(
  articles: readonly string[],
  run: readonly Token[],
  [next, after]: readonly Token[],
  isGroup: boolean,
  { placeWords }: Language,
): boolean {
  if (isGroup && run.some(({ key }) => key === 'for' || (key === 'on' && isCountry(next!.text)))) return true;
  if (articles.length) return /^(?:islamic|greater)$/.test(next!.key) && !isGivenName(run[0]!.text);
  const isNamedOn = after?.isCapitalised === true && after.gap === ' ' && !isCommon(after);
  const isNoPlace = isTitleCase(next!) && !placeWords.has(next!.key) && !isPlaceName(next!.text) && !isNamedOn;
  return isNoPlace && isCommon(run.at(-1)!);
}

/** Whether words with capitals end with what a group is called: `Norby Council`. */
function isBeforeHead(words: readonly Token[], groupWords: Language['groupWords']): boolean {
  const end = words.findIndex(({ isCapitalised, gap }, i) => i > 0 && (!isCapitalised || gap !== ' '));
  return (end < 0 ? words.length : end) > 1 && groupWords.has(words.at(end < 0 ? -1 : end - 1)!.key);
}

/** Whether both are common words, or both are countries: `Research and Studies`, `Norland and Ondara`. */
const isOfOneSort = (one: Token, other: Token): boolean =>
  (isCommon(one) && !isGivenName(other.text)) || (isCountry(one.text) && isCountry(other.text));

/** Whether a name asks to do something for many: `Save the Children`, where a sentence begins with it. */
const isAppeal = ([verb, ...others]: readonly Token[], next: Token, language: Language): boolean =>
  !others.length &&
  isCommon(verb!) &&
  [language.functionWords, language.beforePlaces].every((words) => !words.has(verb!.key)) &&
  isTitleCase(next) &&
  /(?:s|ren)$/.test(next.key) &&
  !language.groupWords.has(next.key) &&
  !language.placeWords.has(next.key);

/** `and` joins what an office is for: `Foreign and Commonwealth Office`. */
function isOfficeOf(last: Token, after: readonly Token[], groupWords: Language['groupWords']): boolean {
  return isTitleCase(last) && isBeforeHead(after, groupWords);
}
