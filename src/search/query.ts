/** What is typed for an apostrophe, and the marks of Arabic letters in Latin script that look like one. */
export const APOSTROPHES = /['’‘‛`´′＇ʹʻʼʽʾʿ]/gu;

/** What French puts before a vowel: `d’otages`. */
export const ELISION = /(?<!\p{L})(?:[dl]|qu)['’](?=\p{L}{3})/giu;

/**
 * A query as Pagefind’s index has its words: dashes part words and apostrophes do not, as in `Sana’a-based`; other signs part
 * words too, but for the full stops of `J.R.R.` and the commas of `10,000`. Quotation marks around the whole ask for the phrase,
 * unless it has a dash: Pagefind does not find such a phrase.
 */
export function cleanQuery(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(APOSTROPHES, '’')
    .replace(ELISION, '')
    .replaceAll('’', '')
    .replace(/\p{Cf}|\./gu, '')
    .replace(/(\p{N}),(?=\p{N})/gu, '$1')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words && /^\s*["“„«][^"“”„«»\p{Pd}]+["”“»]\s*$/u.test(text) ? `"${words}"` : words;
}

/** Lower case, without accents, vowel marks and the lengthening stroke of Arabic script. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase();

/** The words of a text, cleaned and folded. */
export const wordsOf = (text: string): string[] => fold(cleanQuery(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
