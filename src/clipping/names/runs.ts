import { isBeforeName } from '../../checks/abbreviations.ts';
import { ordinaryWords } from '../../search/build/dictionary.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from './tokens.ts';

/** Words with capitals one after the other, with the small words between them: the places of the first token and of the one after the last. */
export interface Run {
  from: number;
  to: number;
}

/** The runs of capitals among the words of a text: `Front for the Liberation of Kesh`, `Nasser bin Salim al-Harithi`. */
export function runsIn(tokens: readonly Token[], language: Language): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!mayBeName(tokens[from]!, language)) continue;
    let to = from + 1;
    for (let next = extended(tokens, from, to, language); next; next = extended(tokens, from, to, language)) to = next;
    runs.push({ from: withStreet(tokens, from, language), to });
    from = to - 1;
  }
  return runs;
}

/** The end of a run with one more word; nothing where it ends. */
function extended(tokens: readonly Token[], from: number, to: number, language: Language): number | undefined {
  const [last, next] = [tokens[to - 1]!, tokens[to]];
  if (!next || !follows(last, next)) return undefined;
  if (/^[’']s $/.test(next.gap) && !(PATRON.test(tokens[from]!.key) && isHead(next, language))) return undefined;
  if (next.isCapitalised) return mayBeName(next, language) ? to + 1 : undefined;
  return afterSmallWords(tokens, to, (key) => isSmallWord(key, tokens.slice(from, to), language));
}

/** Whose names hospitals and colleges have. */
const PATRON = /^(?:st|saint|king|queen|women|children|people|workers)$/;

/** Whether a word may follow a possessive in a name: `St. Luke’s Hospital`. */
const isHead = ({ key }: Token, { groupWords, placeWords }: Language): boolean =>
  groupWords.has(key) || placeWords.has(key);

/** `French` and `Anti-French` name nobody. */
const mayBeName = ({ isCapitalised, key }: Token, { notNames }: Language): boolean => {
  const people = key.replace(/^(?:anti|pro|non|pan|counter|pre|post)-/, '');
  return isCapitalised && ![people, people.replace(/(?<=\p{L}{4})s$/u, '')].some((each) => notNames.has(each));
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

/** The place after the word with a capital that follows small words; nothing where one of them is not part of a name. */
function afterSmallWords(
  tokens: readonly Token[],
  from: number,
  isSmall: (key: string) => boolean,
): number | undefined {
  for (let at = from; at < from + MOST_SMALL_WORDS; at++) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (!word || !next || !isSmall(word.key) || !/^(?: |)$/.test(next.gap)) return undefined;
    if (next.isCapitalised) return at + 2;
  }
  return undefined;
}

function isSmallWord(key: string, run: readonly Token[], language: Language): boolean {
  const { withinNames, headsOfLongNames, groupWords, and, articles } = language;
  const [first, last] = [run[0]!, run.at(-1)!];
  const isLongName = [first, last].some((word) => headsOfLongNames.has(word.key));
  const isGroup = isLongName || run.some((word) => groupWords.has(word.key));
  if (/^(?:of|for)$/.test(key) && language.code === 'en')
    return isLongName || (groupWords.has(last.key) && key === 'for');
  if (/^(?:du|des|le|les|l['’]|d['’])$/.test(key)) return isLongName;
  if (withinNames.has(key)) return true;
  if (articles.has(key)) return isLongName;
  const isJoined = run.some((word) => !word.isCapitalised);
  if (key === 'in' && language.code === 'en') return isGroup && isJoined;
  return and.has(key) && isGroup && isJoined && ordinaryWords().has(last.key);
}

/** In French what a street is called by is small: `rue Victor-Hugo`. */
function withStreet(tokens: readonly Token[], from: number, { code, placeWords }: Language): number {
  const before = tokens[from - 1];
  return code === 'fr' && before && tokens[from]!.gap === ' ' && placeWords.get(before.key) === 'street'
    ? from - 1
    : from;
}
