import { fold, wordsOf } from '../text.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Words that ask for nothing: the function words, and verbs, pronouns and question words of English, French and Arabic. */
const STOP_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...(
    'about are as did do does had has have how is it its that this was were what when where which who whom whose why ' +
    'avec ce ces comment est leur où ou quand que qui sa ses son sont un une ' +
    'في من على هو هي ما متى أين كيف عن إلى و'
  )
    .split(' ')
    .map(fold),
]);

/** What is written in capitals in a query that also has small letters is not a stop word: “AU mission”. */
const ACRONYM = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** The words of a query that a page must have: all that are not stop words, or all where there are no others. */
export function contentWords(query: string): string[] {
  const words = wordsOf(query);
  const acronyms = query === query.toUpperCase() ? [] : wordsOf((query.match(ACRONYM) ?? []).join(' '));
  const content = words.filter((word) => !STOP_WORDS.has(word) || acronyms.includes(word));
  return content.length ? content : words;
}
