import { FUNCTION_WORDS } from './function-words.ts';
import { searchTokens } from './tokens.ts';

/** Words that ask for nothing: the function words, and verbs, pronouns and question words of English, French and Arabic. */
const STOP_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...(
    'about any are as be been being can could did do does done had happen happened happening has have how i is it its many ' +
    'me much said say says she tell that there they this was were what when where which who whom whose why will would you ' +
    'avec ce ces combien comment elle est etait etre eu il ils leur ont où ou quand que quel quelle quels quelles qui sa ses ' +
    'son sont un une pourquoi y a été ' +
    'في من على هو هي ما متى أين كيف عن إلى و كم هل ماذا لماذا كان كانت التي الذي عدد'
  )
    .split(' ')
    .flatMap(searchTokens),
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
