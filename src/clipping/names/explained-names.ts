import type { Language } from '../languages/language.ts';
import type { Token } from './tokens.ts';

/** The words of names that an acronym explains, in small letters, each name's one after the other. */
export type ExplainedNames = readonly (readonly string[])[];

/** An acronym has letters of its own, the first of them a capital: `GHK`, `Anmi`. */
const ACRONYM = /^\p{Lu}[\p{L}-]{1,9}$/u;
/** A name behind an acronym has so many words at most for each letter, small ones among them. */
const WORDS_PER_LETTER = 3;

/** The names that a text has right before their acronym in brackets, whatever small words are in them: `Keepers in Fire (KIF)`. */
export const explainedNames = (tokens: readonly Token[], language: Language): ExplainedNames =>
  tokens.flatMap((token, at) => {
    const isInBrackets = /^\s\(["“]?$/.test(token.gap) && /^["”]?[),;]/.test(tokens[at + 1]?.gap ?? ')');
    if (at === 0 || !isInBrackets || !ACRONYM.test(token.text)) return [];
    const from = beginningOf(tokens.slice(0, at), lettersOf(token.text), language);
    return from === undefined ? [] : [tokens.slice(from, at).map(({ key }) => key)];
  });

/** Where a name ends that is explained and begins at a place; nothing where none does. */
export function explainedAt(tokens: readonly Token[], at: number, names: ExplainedNames): number | undefined {
  const fitting = names.filter((name) => name.every((word, i) => tokens[at + i]?.key === word));
  return fitting.length ? at + Math.max(...fitting.map(({ length }) => length)) : undefined;
}

/** Whether an acronym has the initials of a name. */
export const isAcronymOf = (acronym: string, name: string): boolean =>
  /^\p{Lu}/u.test(acronym) && isInitials(partsOf(name.split(/\s+/)), lettersOf(acronym));

/** The place of the first of the words before an acronym of which it has the initials. */
function beginningOf(
  before: readonly Token[],
  letters: string,
  { groupWords, headsOfLongNames }: Language,
): number | undefined {
  const first = Math.max(0, before.length - letters.length * WORDS_PER_LETTER);
  for (let from = before.length - 1; from >= first; from--) {
    const words = before.slice(from);
    if (words.slice(1).some(({ begins, gap }) => begins || /[,;:()]/.test(gap))) return undefined;
    if (
      (isCapital(words[0]!) || groupWords.has(words[0]!.key) || headsOfLongNames.has(words[0]!.key)) &&
      explains(
        words.map(({ text }) => text),
        letters,
      )
    )
      return from;
  }
  return undefined;
}

/** Whether an acronym has the initials of words in their order, or those with capitals in any order. */
function explains(words: readonly string[], letters: string): boolean {
  if (letters.length < 3) return false;
  const parts = partsOf(words);
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part)).map(initial);
  return isInitials(parts, letters) || capitals.toSorted().join('') === Array.from(letters).sort().join('');
}

const partsOf = (words: readonly string[]): string[] => words.flatMap((word) => word.split(/[-‐‑’']/).filter(Boolean));

const lettersOf = (acronym: string): string => acronym.replace(/[.-]/g, '').toLowerCase();

/** Whether letters are the initials of words in their order, small words left out or not. */
function isInitials([part, ...rest]: readonly string[], letters: string): boolean {
  if (part === undefined) return letters === '';
  if (letters !== '' && initial(part) === letters[0] && isInitials(rest, letters.slice(1))) return true;
  return !/^\p{Lu}/u.test(part) && rest.length > 0 && isInitials(rest, letters);
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}|^(?:al|el)[-‐‑]\p{Lu}/u.test(text);
const initial = (word: string): string => word[0]!.normalize('NFD')[0]!.toLowerCase();
