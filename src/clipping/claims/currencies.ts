import { once } from '../../once.ts';

/** Which word of its name says what a currency is: `nigerianischer Naira`, but `naira nigérian`. */
const LAST_WORD: Readonly<Record<string, boolean>> = { en: true, de: true, fr: false, es: false };

/** Whether a word is that for a currency of a country, in English, French, German or Spanish: `naira`, `yen`, `dirhams`. */
export const isCurrency = (word: string): boolean => currencyWords().has(word.toLowerCase());

const currencyWords = once((): ReadonlySet<string> => {
  // What begins with an X is of no country: gold, baskets of currencies, codes for tests.
  const codes = Intl.supportedValuesOf('currency').filter((code) => !code.startsWith('X'));
  return new Set(Object.keys(LAST_WORD).flatMap((language) => codes.flatMap((code) => wordsFor(code, language))));
});

/** The words for one and for several of a currency. */
const wordsFor = (currency: string, language: string): string[] =>
  [1, 2].flatMap((count) => {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' });
    const name = format.formatToParts(count).find(({ type }) => type === 'currency')!.value;
    const found = /[()\d]/.test(name) ? [] : name.toLowerCase().split(' ');
    return (LAST_WORD[language] ? found.at(-1) : found[0]) ?? [];
  });
