import { escapeXml, xmlCharacters } from '../xml-text.ts';

/** A character that no text has after `xmlCharacters`. */
const MARK = '\ufffe';

/** A text for feedsmith 3.0.1, which takes `&apos;` for an apostrophe wherever it is: with a mark in it. */
export const marked = (text: string): string => xmlCharacters(text).replaceAll('&apos;', `&${MARK}apos;`);

/** A text in CDATA sections, which feedsmith sets on lines of their own. */
const SECTIONS = /\s*((?:<!\[CDATA\[[^]*?\]\]>)+)\s*/g;

/** XML of feedsmith without the marks, and with escapes in place of CDATA sections, so that no reader takes the line breaks around them for a part of the text. */
export const asWritten = (xml: string): string =>
  xml
    .replace(SECTIONS, (_, sections: string) =>
      escapeXml(sections.replace(/<!\[CDATA\[([^]*?)\]\]>/g, '$1').replaceAll(MARK, '')),
    )
    .replaceAll(MARK, '');
