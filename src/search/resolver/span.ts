import { soundOfWords } from './phonetics.ts';
import { isArabic, textsOf, type Token } from './tokenize.ts';

/** Consecutive words of a query, written as one. */
export interface Span {
  words: number;
  text: string;
  sound: string;
  isArabic: boolean;
}

/** Each keystroke asks for the words before it again. */
const CACHE_SIZE = 1_000;

/** Remembers the answers of a function to the words that it was asked about last. */
export function cached<T>(answer: (tokens: readonly Token[]) => T): (tokens: readonly Token[]) => T {
  const answers = new Map<string, T>();
  return (tokens) => {
    const key = textsOf(tokens).join(' ');
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= CACHE_SIZE) answers.clear();
    const fresh = answer(tokens);
    answers.set(key, fresh);
    return fresh;
  };
}

export const createSpanReader = (synonyms: ReadonlyMap<string, string>): ((tokens: readonly Token[]) => Span) =>
  cached((tokens) => {
    const words = textsOf(tokens);
    const text = words.join('');
    return { words: words.length, text, sound: soundOfWords(words, synonyms), isArabic: isArabic(text) };
  });
