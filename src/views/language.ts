import type { Archive } from '../archive/archive.ts';
import { directionOf, directionOfLanguage, type TextDirection } from '../words/direction.ts';
import type { Article } from '../schema/records.ts';
import type { Words } from '../words/en.ts';
import type { Part } from '../words/sentence.ts';

/** What a text within a page says of itself: its language, where it is not the page’s, and its direction. */
export interface TextMarks {
  lang?: string | undefined;
  dir?: TextDirection | undefined;
}

/** The language of what an archive writes itself, where it is not that of its pages. */
const foreignLanguage = ({ language }: Archive, words: Words): string | undefined =>
  language === words.language ? undefined : language;

/**
 * The marks of a text; none for one that is like its page. A text without a letter that runs from right to left is in no language
 * that does: an English summary of an Arabic article.
 */
function marksOf(text = '', language: string | undefined, words: Words): TextMarks {
  if (language && directionOfLanguage(language) === 'rtl' && !directionOf(text)) return {};
  const dir = directionOf(text, language);
  return { ...(language && language !== words.language && { lang: language }), ...(dir && { dir }) };
}

/** The marks of a text of an article: its headline, its summary, its own text. */
export const articleMarks = (text: string | undefined, { data }: Article, archive: Archive, words: Words): TextMarks =>
  marksOf(text, data.language ?? foreignLanguage(archive, words), words);

/** The marks of a text of the archive’s own: a description, the text of a person’s page. */
export const ownMarks = (text: string | undefined, archive: Archive, words: Words): TextMarks =>
  marksOf(text, foreignLanguage(archive, words), words);

/** A text within a sentence, kept apart from it where it is in another language or direction. */
export const inset = (text: string, { lang, dir }: TextMarks): Part => (lang || dir ? { text, lang, dir } : text);
