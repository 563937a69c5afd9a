import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

/** The words of each language that has a file here, under its code. */
const WORDS: Readonly<Record<string, Words>> = { en, fr };

export const languagesWithWords: readonly string[] = Object.keys(WORDS);

const primary = (language: string): string => language.toLowerCase().split('-')[0]!;

/** Whether readers can be spoken to in a language. */
export const hasWords = (language: string): boolean => Object.hasOwn(WORDS, primary(language));

/** The words for a site in a language, a BCP 47 code: `fr` for `fr-CA`, English where there are none. */
export const wordsOf = (language: string): Words =>
  hasWords(language) ? { ...WORDS[primary(language)]!, language } : en;

/** The file of these words, for a script that needs those of one language alone. */
export const wordsFile = (language: string): URL =>
  new URL(`./${hasWords(language) ? primary(language) : 'en'}.ts`, import.meta.url);
