import type { Part } from './sentence.ts';

/** An opening and a closing quotation mark, with the space within them where a language has one. */
export type Marks = readonly [open: string, close: string];

export const SINGLE: Marks = ['‘', '’'];
export const DOUBLE: Marks = ['“', '”'];
export const GUILLEMETS: Marks = ['«\u202f', '\u202f»'];

/**
 * Puts a text in quotation marks. Those within it that are like them become the other kind, and the other way round where these
 * have any within them: `French Officials Warn ‘Success’` in single marks is `‘French Officials Warn “Success”’`.
 */
export const quoted = (part: Part, outer: Marks, inner: Marks): Part[] => [
  outer[0],
  typeof part === 'string' ? nested(part, outer, inner) : { ...part, text: nested(part.text, outer, inner) },
  outer[1],
];

function nested(text: string, outer: Marks, inner: Marks): string {
  const [own, other] = [quotation(outer), quotation(inner)];
  return text.replace(new RegExp(`${other}|${own}`, 'gu'), (whole, _, within: string | undefined) =>
    within === undefined ? whole : `${inner[0]}${within.replace(new RegExp(other, 'gu'), outer.join('$1'))}${inner[1]}`,
  );
}

/** What finds a quotation, with or without a space within its marks. An apostrophe, which a letter follows, does not end it. */
const quotation = ([open, close]: Marks): string => `${open.trim()}\\s?(.+?)\\s?${close.trim()}(?!\\p{L})`;
