import { soundOfWords, soundsOf } from '../phonetics.ts';
import { isArabic, textsOf, type Token } from '../tokenize.ts';

/** Consecutive words of a query, written as one. */
export interface Span {
  words: number;
  text: string;
  sound: string;
  isArabic: boolean;
}

/** Each keystroke asks for the words before it again. */
const CACHE_SIZE = 1_000;

/** Makes the function that reads words as one, and remembers those that it has read last. */
export function createSpanReader(synonyms: ReadonlyMap<string, string>): (tokens: readonly Token[]) => Span {
  const known = new Map<string, Span>();
  return (tokens) => {
    const words = textsOf(tokens);
    const key = words.join(' ');
    const before = known.get(key);
    if (before) return before;
    if (known.size >= CACHE_SIZE) known.clear();
    const text = words.join('');
    const span = { words: words.length, text, sound: soundOfWords(words, synonyms), isArabic: isArabic(text) };
    known.set(key, span);
    return span;
  };
}

/** Many words, each as a span of its own. */
export function spansOf(words: readonly string[], synonyms: ReadonlyMap<string, string>): Span[] {
  const sounds = soundsOf(words.map((word) => synonyms.get(word) ?? word));
  return words.map((text, i) => ({ words: 1, text, sound: sounds[i]!, isArabic: isArabic(text) }));
}
