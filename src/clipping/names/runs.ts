import { isBeforeName } from '../../checks/abbreviations.ts';
import type { Language } from '../languages/language.ts';
import { isOfCountry, isPlaceName } from './place-names.ts';
import { isCommon, isGivenName } from './evidence.ts';
import { explainedAt, type ExplainedNames } from './explained-names.ts';
import type { Token } from './tokens.ts';

/** Words with capitals one after the other, with the small words between them: the places of the first token and of the one after the last. */
export interface Run {
  from: number;
  to: number;
}

/** The runs of capitals among the words of a text: `Front for the Liberation of Kesh`, `Nasser bin Salim al-Harithi`. */
export function runsIn(tokens: readonly Token[], language: Language, explained: ExplainedNames = []): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to =
      explainedAt(tokens, at, explained) ?? groupInSmallLetters(tokens, at, language) ?? runFrom(tokens, at, language);
    if (to === undefined) continue;
    runs.push({ from: withWordsBefore(tokens, at, language), to });
    at = to - 1;
  }
  return runs;
}

/** The names of a text that have small words within them, as words in small letters: where a sentence begins with one, it is known again. */
export const namesWithSmallWords = (
  tokens: readonly Token[],
  language: Language,
  explained: ExplainedNames,
): ExplainedNames =>
  runsIn(tokens, language, explained)
    .map(({ from, to }) => tokens.slice(from, to))
    .filter((words) => !words[0]!.begins && words.some(({ isCapitalised }) => !isCapitalised))
    .map((words) => words.map(({ key }) => key));

/** The end of the run that begins with a word; nothing where the word cannot begin a name. */
function runFrom(tokens: readonly Token[], from: number, language: Language): number | undefined {
  if (!mayBeName(tokens[from]!, language)) return undefined;
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
  if (!follows(last, next)) return undefined;
  if (/^[’']s $/.test(next.gap) && !(PATRON.test(tokens[from]!.key) && isHead(next, language))) return undefined;
  if (next.isCapitalised) return mayBeName(next, language) ? to + 1 : undefined;
  if (/^d[’']\p{Lu}/u.test(next.text)) return to + 1;
  return afterSmallWords(tokens, from, to, language) ?? afterFrenchWords(tokens, from, to, language);
}

/** `“Red”` in `Yaw “Red” Mensah`: the end of a name with it and what follows. */
function endOfNickname(tokens: readonly Token[], at: number): number | undefined {
  const [nickname, next] = [tokens[at]!, tokens[at + 1]];
  if (!next?.isCapitalised || !nickname.isCapitalised) return undefined;
  return /^ [“"‘«]\s?$/.test(nickname.gap) && /^\s?[”"’»] $/.test(next.gap) ? at + 2 : undefined;
}

/** Whose names hospitals and colleges have. */
const PATRON = /^(?:st|saint|king|queen|women|children|people|workers)$/;

/** Whether a word may follow a possessive in a name: `St. Luke’s Hospital`. */
const isHead = ({ key }: Token, { groupWords, placeWords }: Language): boolean =>
  groupWords.has(key) || placeWords.has(key);

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
  if (/^(?:[’']s)? $/.test(next.gap)) return !next.begins || last.text.endsWith('.');
  return (
    next.gap === '. ' && !next.begins && (isBeforeName(last.text) || /^(?:st|mt|ft|dr|mr|mrs|ms)$/i.test(last.text))
  );
}

const MOST_SMALL_WORDS = 3;

/** The place after the word with a capital that follows small words; nothing where these are not part of a name. */
function afterSmallWords(tokens: readonly Token[], from: number, to: number, language: Language): number | undefined {
  for (let at = to; at < to + MOST_SMALL_WORDS; at++) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (!word || !next || word.isCapitalised || !/^(?: |)$/.test(next.gap)) return undefined;
    if (!next.isCapitalised) continue;
    if (!mayBeName(next, language) && !(tokens[at + 2]?.isCapitalised && tokens[at + 2]!.gap === ' ')) return undefined;
    const small = tokens.slice(to, at + 1).map(({ key }) => key);
    return isWithinName(small, tokens.slice(from, to), tokens.slice(at + 1), language) ? at + 2 : undefined;
  }
  return undefined;
}

/** Whether small words are within a name, by the words with capitals before and after them. */
function isWithinName(
  small: readonly string[],
  run: readonly Token[],
  [next, ...rest]: readonly Token[],
  language: Language,
): boolean {
  const { withinNames, headsOfLongNames, groupWords, articles, and, code } = language;
  if (small.every((word) => withinNames.has(word)) && !(code === 'fr' && small.some((word) => OF_IN_FRENCH.test(word))))
    return true;
  const last = run.at(-1)!;
  const isLongName = run.some(({ key }) => headsOfLongNames.has(key));
  const isGroup = isLongName || run.some(({ key }) => groupWords.has(key));
  const isJoined = run.some(({ isCapitalised }) => !isCapitalised);
  const [joint, ...others] = small as [string, ...string[]];
  if (code === 'en' && small.length === 1 && articles.has(joint))
    return isLongName || (isTitleCase(last) && isTitleCase(next!));
  if (!others.every((word) => articles.has(word) || withinNames.has(word))) return false;
  if (code === 'fr') return isInFrenchName(small, run, language);
  if (code !== 'en') return and.has(joint) && isGroup && isJoined;
  if (/^(?:of|for)$/.test(joint))
    return (isGroup && !GOVERNMENT.test(last.key)) || (isTitleCase(last) && isTitleCase(next!));
  if (/^(?:on|to|against)$/.test(joint)) return isGroup && isCommon(next!);
  if (joint === 'in') return isInName(others, run, next!, isGroup, language);
  return (
    and.has(joint) &&
    !others.length &&
    ((isGroup && isJoined && isCommon(last)) || isOfficeOf(last, [next!, ...rest], groupWords))
  );
}

/** What joins words of French names and is more than a sign of a family. */
const OF_IN_FRENCH = /^(?:de|du|des|le|la|les|l['’]|d['’])$/;
/** A government is named by its country alone. */
const GOVERNMENT = /^(?:governments?|president|minister|parliament)$/;

/** Whether a word is an ordinary one and its capital says something, as in titles. */
const isTitleCase = (token: Token): boolean => token.isCapitalised && !token.begins && isCommon(token);

/** `in` is in a name before what is not a place: `Keepers in Fire`, `al-Norba in the Islamic Kesh`. */
function isInName(
  articles: readonly string[],
  run: readonly Token[],
  next: Token,
  isGroup: boolean,
  { placeWords }: Language,
): boolean {
  if (isGroup && run.some(({ key }) => key === 'for')) return true;
  if (articles.length) return /^(?:islamic|greater)$/.test(next.key) && !isGivenName(run[0]!.text);
  const isNoPlace = isTitleCase(next) && !placeWords.has(next.key) && !isPlaceName(next.text);
  return isNoPlace && isCommon(run.at(-1)!);
}

/** `and` joins what an office is for: `Foreign and Commonwealth Office`. */
function isOfficeOf(last: Token, after: readonly Token[], groupWords: Language['groupWords']): boolean {
  const end = after.findIndex(({ isCapitalised, gap }, i) => !isCapitalised || (i > 0 && gap !== ' '));
  const words = end < 0 ? after : after.slice(0, end);
  return isTitleCase(last) && words.length > 1 && groupWords.has(words.at(-1)!.key);
}

/** Whether small words are within a French name: `Banque de Lorraine`, `Forum des Halles`, `Front de salut et de paix`. */
function isInFrenchName([joint, ...others]: readonly string[], run: readonly Token[], language: Language): boolean {
  const { and, withinNames } = language;
  const isGroup = run.some((token) => isFrenchHead(token, language));
  if (OF_IN_FRENCH.test(joint!)) return isGroup || (joint === 'des' && !others.length) || isPluralName(run);
  if (withinNames.has(joint!)) return true;
  if (joint === 'pour' || joint === 'contre') return isGroup;
  if (/^(?:au|aux)$/.test(joint!)) return /^al[-‐‑]/i.test(run.at(-1)!.text) && !others.length;
  return and.has(joint!) && !others.length && isGroup && run.some(({ key }) => OF_IN_FRENCH.test(key));
}

/** Whether a name is a word in the plural, as in `Médecins du Monde`, behind what may begin a sentence. */
const isPluralName = (run: readonly Token[]): boolean =>
  /\p{Ll}s$/u.test(run.at(-1)!.text) && (run.length === 1 || (run.length === 2 && run[0]!.begins));

/** What ends as adjectives of French names do: `nationale`, `européenne`, `judiciaire`. */
const FRENCH_ADJECTIVE =
  /(?:al|ale|aux|ales|nel|nelle|elle|ique|iques|ien|ienne|ain|aine|ais|aise|éen|éenne|aire|aires|if|ive|uni|unis|unie|unies|ier|ière|ieur|ieure|suprême|étranger|étrangère)$/;
/** `police nationale` is a name without a capital. */
const OF_A_STATE = /^(?:nationale?|judiciaire|municipale|républicaine|fédérale|mondiale|centrale)$/;

/** The end of a French name with the small words that are part of it: `Union européenne`, `Cour africaine des droits de l’homme`. */
function afterFrenchWords(tokens: readonly Token[], from: number, to: number, language: Language): number | undefined {
  if (language.code !== 'fr') return undefined;
  const run = tokens.slice(from, to);
  const [last, next] = [run.at(-1)!, tokens[to]!];
  const isGroup = run.some((token) => isFrenchHead(token, language));
  const isAfterNoun = last.isCapitalised || isFrenchHead(last, language) || OF_IN_FRENCH.test(run.at(-2)?.key ?? '');
  if (FRENCH_ADJECTIVE.test(next.key) && isAfterNoun && (isGroup || (run.length > 1 && !run.at(-2)!.isCapitalised)))
    return to + 1;
  if (next.key === 'sans' && isPluralName(run) && isNoun(tokens[to + 1], language)) return to + 2;
  if (!isGroup || !(run[0]!.isCapitalised || ORDINAL.test(run[0]!.key))) return undefined;
  const noun = afterOf(tokens, to);
  return noun !== undefined && isNoun(tokens[noun], language) ? noun + 1 : undefined;
}

/** The place after `de`, `de la`, `des` and the like; nothing where there is none. */
function afterOf(tokens: readonly Token[], at: number): number | undefined {
  const from = tokens[at]?.key === 'et' ? at + 1 : at;
  if (!/^(?:de|du|des|d['’])$/.test(tokens[from]?.key ?? '') || tokens[from]!.gap !== ' ') return undefined;
  return /^(?:la|l['’])$/.test(tokens[from + 1]?.key ?? '') ? from + 2 : from + 1;
}

const isNoun = (token: Token | undefined, { functionWords }: Language): boolean =>
  token !== undefined && /^ ?$/.test(token.gap) && /^\p{L}{4,}/u.test(token.text) && !functionWords.has(token.key);

const isFrenchHead = ({ key }: Token, { groupWords, headsOfLongNames }: Language): boolean =>
  groupWords.has(key) || headsOfLongNames.has(key);

/** `2e` in the name of a regiment. */
const ORDINAL = /^\d+(?:e|er|re|ère|ème|eme)$/;

/** What is named by what it belongs to, though with a small letter: not every school of a town is. */
const AUTHORITY = /^(?:ministère|parquet|tribunal|cour|université|ambassade|académie|institut|préfecture|banque)$/;

/** The end of the name of a French authority that begins with a small letter: `parquet de Lyon`, `police judiciaire`, `2e régiment étranger`. */
function groupInSmallLetters(tokens: readonly Token[], at: number, language: Language): number | undefined {
  const [head, next] = [tokens[at]!, tokens[at + 1]];
  if (language.code !== 'fr' || head.isCapitalised || next?.gap !== ' ') return undefined;
  if (ORDINAL.test(head.key) && isFrenchHead(next, language)) return endOf(tokens, at, at + 2, language);
  if (!isFrenchHead(head, language)) return undefined;
  if (OF_A_STATE.test(next.key)) return at + 2;
  const name = afterOf(tokens, FRENCH_ADJECTIVE.test(next.key) ? at + 2 : at + 1);
  if (!AUTHORITY.test(head.key) || name === undefined || next.key === 'et') return undefined;
  return tokens[name] && /^ ?$/.test(tokens[name].gap) ? runFrom(tokens, name, language) : undefined;
}

/** What begins the name of a street in French, or an Arabic or a Dutch one, with a small letter: `rue Victor-Hugo`, `al Norba`. */
function withWordsBefore(tokens: readonly Token[], from: number, { code, placeWords }: Language): number {
  const before = tokens[from - 1];
  if (!before || before.isCapitalised || tokens[from]!.gap !== ' ') return from;
  const isStreet = code === 'fr' && placeWords.get(before.key) === 'street';
  return isStreet || (code !== 'de' && FIRST_IN_NAMES.test(before.key)) ? from - 1 : from;
}

const FIRST_IN_NAMES = /^(?:al|el|bin|ibn|ould|ag|van|von)$/;
