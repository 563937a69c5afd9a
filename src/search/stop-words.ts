import { fold, wordsOf } from './query.ts';

/** Words that ask for nothing: articles, prepositions, conjunctions and question words of English, French and Arabic. */
const EMPTY = new Set(
  (
    'a about an and are as at by did do does for from had has have how in is it its of on or that the this to was were what ' +
    'when where which who whom whose why with au aux avec ce ces comment dans de des du en est et la le les leur où ou par pour ' +
    'quand que qui sa ses son sont sur un une في من على هو هي ما متى أين كيف عن إلى و'
  )
    .split(' ')
    .map(fold),
);

/** What is written in capitals among small letters is no small word: “AU mission”. */
const ACRONYM = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** The words of a query that a page must have: all that ask for something, or all where none does. */
export function contentWords(query: string): string[] {
  const words = wordsOf(query);
  const acronyms = query === query.toUpperCase() ? [] : wordsOf((query.match(ACRONYM) ?? []).join(' '));
  const asking = words.filter((word) => !EMPTY.has(word) || acronyms.includes(word));
  return asking.length ? asking : words;
}
