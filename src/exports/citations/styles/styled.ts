import { ENDED } from '../../../words/grammar.ts';
import type { Words } from '../../../words/en.ts';
import { DOUBLE, quoted } from '../../../words/quotations.ts';
import type { TextMarks } from '../../../views/language.ts';

/** A part of a citation that is in italics, or in another language or direction than the line around it. */
export interface StyledText extends TextMarks {
  text: string;
  isItalic?: boolean;
}

export type Styled = string | StyledText;

export const italic = (text: string, marks: TextMarks = {}): StyledText => ({ text, isItalic: true, ...marks });

export const plainText = (parts: readonly Styled[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

const CLOSING = /(?:\s?["”’»])+$/u;

/** Parts with a full stop, which what ends with a mark of its own does not get. */
export function ended(parts: readonly Styled[]): Styled[] {
  const text = plainText(parts);
  return !text || ENDED.test(text) ? [...parts] : [...parts, '.'];
}

/**
 * A title as a sentence of its own. American styles put the full stop before quotation marks at its end.
 * @param isItalic of a work that is in no other
 */
export function titleSentence(title: string, marks: TextMarks, isItalic: boolean, { cite }: Words): Styled[] {
  const text = curled(title);
  const [closing = ''] = (cite.stopsWithinQuotes ? CLOSING.exec(text) : null) ?? [];
  const styled = (part: string): Styled => (isItalic ? italic(part, marks) : { text: part, ...marks });
  if (ENDED.test(text)) return [styled(text)];
  if (!closing) return [styled(text), '.'];
  return [styled(`${text.slice(0, -closing.length)}.${closing}`)];
}

/** A title in the quotation marks of a language, with a full stop or comma within or after them. */
export function quotedTitle(title: string, marks: TextMarks, mark: '.' | ',', { cite }: Words): Styled[] {
  const [open, { text }, close] = quoted({ text: curled(title) }, ...cite.quotes) as [string, { text: string }, string];
  const isEnded = mark === '.' && ENDED.test(text);
  if (!cite.stopsWithinQuotes) return [open, { text, ...marks }, close + mark];
  if (isEnded) return [open, { text, ...marks }, close];
  const [closing = ''] = CLOSING.exec(text) ?? [];
  return closing
    ? [open, { text: `${text.slice(0, -closing.length)}${mark}${closing}`, ...marks }, close]
    : [open, { text, ...marks }, mark + close];
}

/** Typewriter quotation marks as printed ones, where they come in pairs. */
function curled(text: string): string {
  const isPaired = text.split('"').length % 2 === 1;
  return isPaired ? text.replace(/"([^"]*)"/g, `${DOUBLE[0]}$1${DOUBLE[1]}`) : text;
}
