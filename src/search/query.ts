import { cleanText } from '../text.ts';

/** Quotation marks around a whole query. One with a hyphen is left out: Pagefind does not find such a phrase. */
const PHRASE = /^\s*["“„«][^"“”„«»\p{Pd}]+["”“»]\s*$/u;

/** A query in the form in which Pagefind’s index has its words; quotation marks around the whole ask for the phrase. */
export function cleanQuery(text: string): string {
  const words = cleanText(text);
  return words && PHRASE.test(text) ? `"${words}"` : words;
}
