import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = [english, french, german];

/** The language of a text, of those that are known here: the one with most of its common words, English where none has any. */
export function languageOf(text: string): Language {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = LANGUAGES.map(({ functionWords }) => found.filter((word) => functionWords.has(word)).length);
  return LANGUAGES[shares.indexOf(Math.max(...shares))]!;
}
