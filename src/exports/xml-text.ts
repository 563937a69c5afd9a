import { escapeMarkup } from '../format.ts';

/** What XML 1.0 forbids in a document, even as a reference: most controls, halves of pairs, and two noncharacters (section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML can carry it: without the characters that it forbids, and with line feeds alone, as parsers read every line break. */
export const xmlCharacters = (text: string): string => text.replace(FORBIDDEN, '').replace(/\r\n?/g, '\n');

/** A text as the content of an element, or of an attribute in double quotes. */
export const escapeXml = (text: string): string => escapeMarkup(xmlCharacters(text));
