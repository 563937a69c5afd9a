import { fold, wordsOf } from '../text.ts';
import { FUNCTION_WORDS, QUESTION_WORDS } from './function-words.ts';

const STOP_WORDS: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...QUESTION_WORDS.split(' ').map(fold)]);

/** What is written in capitals in a query that also has small letters is not a stop word: “AU mission”. */
const ACRONYM = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** The words of a query that a page must have: all that are not stop words, or all where there are no others. */
export function contentWords(query: string): string[] {
  const words = wordsOf(query);
  const acronyms = query === query.toUpperCase() ? [] : wordsOf((query.match(ACRONYM) ?? []).join(' '));
  const content = words.filter((word) => !STOP_WORDS.has(word) || acronyms.includes(word));
  return content.length ? content : words;
}
