import { ordinaryWords } from '../../search/build/dictionary.ts';
import type { Language } from '../languages/language.ts';
import {
  isCommon,
  isGivenName,
  isNameBefore,
  isTitle,
  isTitleOrRole,
  mayBeginSentence,
  mayBeOrdinary,
  type Casing,
} from './evidence.ts';
import type { ExplainedNames } from './explained-names.ts';
import {
  aliasBefore,
  endOfBusiness,
  endOfOffice,
  endOfTitle,
  isBusiness,
  isBusinessOf,
  TERRITORIAL,
  titleBefore,
} from './offices.ts';
import { isDayOrMonth, isPlaceName } from './place-names.ts';
import { isGermanName } from './runs/german-names.ts';
import { isQuoted } from './runs/quoted.ts';
import type { Run } from './runs/run.ts';
import { runsIn } from './runs/runs.ts';
import type { Token } from './tokens.ts';

/** What looks like a name in a text. */
export interface Candidate extends Run {
  /** The words of the text that it is in. */
  tokens: readonly Token[];
  /** What is said of a person before the name, as printed: `Defense Secretary`, `Lt. Col.` */
  title: string;
  /** Whether it is a single word that may be an ordinary one, so that it counts only as a short form of a name. */
  isOrdinary: boolean;
}

/** `R.` in `R. Feddersen`. */
const INITIAL = /^(?:\p{Lu}\.)+$/u;
/** Ranks of the British police, by their letters. */
const RANK = /^(?:DC|DS|DI|PC|PS|WPC)$/;
/** Honours and offices after a name. */
const AFTER_NAMES = /^(?:QC|KC|MP|MEP|MBE|OBE|CBE|PhD|MD|Jr|Sr|Esq|AO|VC)$/;
/** Whose business may be called as a group is: `Minister of Local Government`. */
const MINISTER = /^ministers?$/;
const UNITS =
  /^(?:rs|usd|eur|gbp|fcfa|millionen|milliarden|euro|dollar|prozent|kilometer|kilometern|meter|metern|uhr|tonnen|stunden|jahre|jahren|mrd|mio|cents?|tel)$/;
/** What a part of a country is called by, behind its name: `Butts County`. */
const DISTRICT = /^(?:county|parish|township|borough|district)$/;
const DIRECTIONS = new Set(['north', 'south', 'east', 'west', 'nord', 'sud']);
/** What looks like a name among the words of a text whose capitals say something. */
export const candidatesIn = (
  tokens: readonly Token[],
  text: string,
  language: Language,
  casing: Casing,
  explained: ExplainedNames,
): Candidate[] =>
  runsIn(tokens, language, explained).flatMap((run) => candidatesOf(run, tokens, text, language, casing));

/** Whether words with capitals name nothing: `EUR`, `MPs`, `Grade II`, `Thursday Night`. */
function isNoName(words: readonly Token[], before: Token | undefined, { functionWords }: Language): boolean {
  const [{ key, text, gap }, second] = words as [Token, Token?];
  if (second) return words.length === 2 && PARTS.test(key) && /^[IVX]+$/.test(second.text);
  const isTimeOfDay = before !== undefined && gap === ' ' && isDayOrMonth(before.key) && isCommon(words[0]!);
  const isSmall = functionWords.has(key) && /\p{Ll}/u.test(text);
  return (
    isSmall ||
    CONTRACTION.test(key) ||
    /^(?:[IVX]{2,}|AM|PM|GMT|UTC|CES?T)$/.test(text) ||
    UNITS.test(key) ||
    /^\p{Lu}{2,}s$/u.test(text) ||
    isTimeOfDay
  );
}

/** `I’m`, `We’ve`. */
const CONTRACTION = /^(?:i|you|he|she|it|we|they|that|there|here|what|who|let|don|isn|can|won)'(?:m|ve|ll|d|re|s|t)$/;
const PARTS =
  /^(?:grade|part|chapter|phase|type|class|tier|stage|category|level|year|article|annex|appendix|section|figure|table|volume)$/;

function candidatesOf(
  run: Run,
  tokens: readonly Token[],
  text: string,
  language: Language,
  casing: Casing,
): Candidate[] {
  const candidate = (from: number, to: number, title: string): Candidate[] => {
    const [start, end] = [withPeople(from, to), withoutHonours(from, to)];
    const alias = start < end ? aliasBefore(tokens, start) : '';
    if (
      start >= end ||
      (isQuoted(tokens, start, end, text, language) && !alias) ||
      isBusinessOf(tokens, start, end, language)
    )
      return [];
    if (isNoName(tokens.slice(start, end), tokens[start - 1], language)) return [];
    if (end - start === 1 && (DIRECTIONS.has(tokens[start]!.key) || tokens[start]!.text.length === 1)) return [];
    const isOrdinary = end - start === 1 && !title && !alias && (isOrdinaryWord(start) || isShortOfGroup(start));
    const found = { from: start, to: end, tokens, title: title || alias, isOrdinary };
    if (!language.capitalisesNouns) return [found];
    return tokens.slice(start, end).some(({ key }) => UNITS.test(key))
      ? []
      : [{ ...found, isOrdinary: !isGermanName(tokens, found, language, casing) }];
  };
  const from = withoutBeginning();
  const office = endOfOffice(tokens, from, run.to, language);
  if (office) return [...groupBefore(from, office.to), ...heldOffice(office.rest)];
  const titleEnd = endOfTitle(tokens, from, run.to, language);
  // Alone it may be somebody’s family name: `Major`, where the text has `John Major`.
  if (titleEnd >= run.to && run.to - from === 1) return [{ from, to: run.to, tokens, title: '', isOrdinary: true }];
  if (titleEnd >= run.to) return groupBefore(from, run.to);
  if (titleEnd === from) return candidate(from, run.to, titleBefore(tokens, from, language));
  return [...groupBefore(from, titleEnd), ...candidate(titleEnd, run.to, textOf(from, titleEnd))];

  /** What an office is of: nothing where that is its business alone, as in `Minister of Fisheries`. */
  function heldOffice(rest: number): Candidate[] {
    const words = tokens.slice(rest, run.to);
    const business = endOfBusiness(tokens, rest, run.to, language);
    if (business) return candidate(business, run.to, textOf(from, business));
    if (TERRITORIAL.test(tokens[office!.to - 1]!.key))
      return candidatesOf({ from: rest, to: run.to }, tokens, text, language, casing);
    return isBusiness(words, language, MINISTER.test(tokens[office!.to - 1]!.key))
      ? []
      : candidatesOf({ from: rest, to: run.to }, tokens, text, language, casing);
  }

  function textOf(first: number, end: number): string {
    return text.slice(tokens[first]!.start, tokens[end - 1]!.end);
  }

  /** The first word of a sentence may be any word. */
  function withoutBeginning(): number {
    const { from: first, to } = run;
    if (aliasBefore(tokens, first)) return first;
    let at = first;
    while (at < to && tokens[at]!.begins && isAnyWord(at) && !isInLongName(at, to)) {
      at++;
      while (at < to && !tokens[at]!.isCapitalised) at++;
    }
    while (at < to - 1 && /^(?:NGO|ONG)$/.test(tokens[at]!.text)) at++;
    if (RANK.test(tokens[at]?.text ?? '') && isGivenName(tokens[at + 1]?.text ?? '')) at++;
    // In German what comes before a given name says what somebody is: `Chief Executive Anke Petersen`.
    const given = tokens.slice(at, to).findIndex(({ text: word }) => isGivenName(word));
    return language.capitalisesNouns && given > 0 && at + given < to - 1 ? at + given : at;
  }

  /** Whether a word that may be any word begins the name of a street or a bank: `Downing Street`. */
  function isInLongName(at: number, to: number): boolean {
    const last = tokens[to - 1]!.key;
    const isNamed =
      language.groupWords.has(last) || [last, tokens[at]!.key].some((key) => language.placeWords.has(key));
    const isCounty = DISTRICT.test(tokens[at + 1]?.key ?? '');
    return (
      to - at > 1 &&
      (isNamed || isCounty) &&
      tokens[at + 1]!.isCapitalised &&
      !language.functionWords.has(tokens[at]!.key)
    );
  }

  function isAnyWord(at: number): boolean {
    const token = tokens[at]!;
    if (language.functionWords.has(token.key)) return true;
    // A small word that is part of the name joins the first word to it.
    if (at + 1 < run.to && !tokens[at + 1]!.isCapitalised) return false;
    if (INITIAL.test(token.text) || isNameBefore(token, tokens[at + 1])) return false;
    if (isGivenName(token.text) || isTitleOrRole(token, language) || isSpeaking(at)) return false;
    return mayBeOrdinary(token, language, casing) && !casing.capitalised.has(token.key);
  }

  /** Whether a word that is in no plural says something: `Unite said` names a union. */
  function isSpeaking(at: number): boolean {
    const [{ key }, next] = [tokens[at]!, tokens[at + 1]];
    const isKnown = [language.functionWords, language.groupWords, language.roles].some((words) => words.has(key));
    return next?.gap === ' ' && language.speechVerbs.has(next.key) && !isKnown && !key.endsWith('s');
  }

  /** The group or the place in a title: of `Armed Forces Minister` the first two words. */
  function groupBefore(first: number, end: number): Candidate[] {
    const isRole = (at: number) => isTitleOrRole(tokens[at]!, language);
    let to = end;
    while (to > first && isRole(to - 1)) to--;
    const isName = (token: Token) =>
      [language.groupWords, language.placeWords].some((words) => words.has(token.key)) ||
      /^(?:\p{Lu}\.?){2,}$/u.test(token.text) ||
      (!isCommon(token) && (!token.begins || isPlaceName(token.text)));
    const isOnlyWord = to - first === 1 && isCommon(tokens[first]!);
    return !isOnlyWord && tokens.slice(first, to).some(isName) ? candidate(first, to, '') : [];
  }

  /** `Northern` in the name of a league, `Arab Islamic` in that of a front: peoples, faiths or directions before an ordinary word. */
  function withPeople(first: number, to: number): number {
    let from = first;
    while (isAdjective(from - 1)) from--;
    if (
      from < first &&
      DIRECTIONS.has(tokens[from - 1]?.key ?? '') &&
      tokens[from]!.gap === ' ' &&
      tokens[from - 1]!.isCapitalised
    )
      from--;
    const isPerson = isGivenName(tokens[first]!.text) || isNameBefore(tokens[first]!, tokens[first + 1]);
    if (from === first || isTitle(tokens[first]!, language) || isPerson) return first;
    const isGroup = tokens.slice(first, to).some(({ key }) => language.groupWords.has(key));
    return isGroup || ordinaryWords().has(tokens[first]!.key) ? from : first;
  }

  function isAdjective(at: number): boolean {
    const [word, next] = [tokens[at], tokens[at + 1]!];
    return (
      word?.isCapitalised === true &&
      language.notNames.has(word.key) &&
      !isDayOrMonth(word.key) &&
      next.gap === ' ' &&
      !word.key.endsWith('s')
    );
  }

  function withoutHonours(first: number, to: number): number {
    let end = to;
    while (end - first > 1 && AFTER_NAMES.test(tokens[end - 1]!.text)) end--;
    return end;
  }

  /** Within a sentence a capital says that a word is a name, unless the text has the word without. */
  function isOrdinaryWord(at: number): boolean {
    const token = tokens[at]!;
    if (!/\p{Ll}/u.test(token.text) || language.smallNames?.has(token.text)) return false;
    if (isSpeaking(at)) return false;
    return token.begins ? mayBeginSentence(token, language, casing) : casing.small.has(token.key);
  }

  /** `the Committee`: what has a longer name, and is named by this word only in a text that has that. */
  function isShortOfGroup(at: number): boolean {
    const { key, text: word } = tokens[at]!;
    const isArticle = at > 0 && language.articles.has(tokens[at - 1]!.key);
    return isArticle && /\p{Ll}/u.test(word) && language.groupWords.has(key) && language.headsOfLongNames.has(key);
  }
}
