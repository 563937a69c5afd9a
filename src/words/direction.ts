export type TextDirection = 'ltr' | 'rtl';

/** Letters of the scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LETTER = /\p{L}/u;

/** The direction in which a language is written. */
export const directionOfLanguage = (language: string): TextDirection =>
  new Intl.Locale(language).getTextInfo().direction ?? 'ltr';

/**
 * The direction of a text within a page, for `dir`, which keeps it apart from the line around it: that of its language or,
 * where none is given, that of its first letter. A text without a letter that runs from right to left needs none.
 */
export function directionOf(text: string, language?: string): TextDirection | undefined {
  if (!RIGHT_TO_LEFT.test(text)) return undefined;
  if (language) return directionOfLanguage(language);
  return RIGHT_TO_LEFT.test(LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}
