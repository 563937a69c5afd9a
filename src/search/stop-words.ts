import { FUNCTION_WORDS, QUESTION_WORDS } from './function-words.ts';
import { searchTokens } from './tokens.ts';

/** Words that ask for nothing: the function words, and verbs, pronouns and question words of English, French and Arabic. */
const STOP_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...QUESTION_WORDS.split(' ').flatMap(searchTokens),
  // These are parts of names too: an acronym, an initial.
  ...['un', 'une', 'y'],
]);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** What is written in capitals in a query that also has small letters is not a stop word: “AU mission”. */
const ACRONYM = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** The words of a query that a page must have: all that are not stop words, or all where there are no others. */
export function contentWords(query: string): string[] {
  const words = searchTokens(query);
  const acronyms = query === query.toUpperCase() ? [] : searchTokens((query.match(ACRONYM) ?? []).join(' '));
  const content = words.filter((word) => !isStopWord(word) || acronyms.includes(word));
  return content.length ? content : words;
}

/** The words of a query that are not asked for, without articles, prepositions and conjunctions. */
export const droppedWords = (query: string): string[] => {
  const content = contentWords(query);
  return [...new Set(searchTokens(query))].filter((word) => !content.includes(word) && !FUNCTION_WORDS.has(word));
};
