/**
 * The syntax of citations. In a field a citation is `article-id` or `article-id:p4`, in text it is a mark: `[^article-id:p4]`.
 */
export interface Citation {
  /** The id of an article. */
  article: string;
  /** The number of one of its passages. */
  paragraph?: PassageNumber;
}

/**
 * The number of a passage is its name for ever, as that of a section of a law: `3`; `3a` for one that came after it later; `0a` for
 * one before the first. Letters are places of a fraction, of which `z` is the zero: 3, 3za, 3a, 3aa, 3b, 4. No number ends with a
 * `z`, so that there is always another between two.
 */
export type PassageNumber = string;

const NUMBER = String.raw`(?:[1-9]\d*|0(?=[a-z]))(?:[a-z]*[a-y])?`;
const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`);
const CITATION = new RegExp(`^([a-z0-9]+(?:-[a-z0-9]+)*)(?::p(${NUMBER}))?$`);

/** Whether a text has the form of the number of a passage. */
export const isPassageNumber = (text: string): boolean => WHOLE_NUMBER.test(text);

/** Orders the numbers of passages: 0a, 1, 3, 3za, 3a, 4, 10. */
export function comparePassageNumbers(a: PassageNumber, b: PassageNumber): number {
  const [first, second] = [a, b].map((number) => ({ whole: Number.parseInt(number), letters: sortable(number) }));
  if (first!.whole !== second!.whole) return first!.whole - second!.whole;
  return first!.letters === second!.letters ? 0 : first!.letters < second!.letters ? -1 : 1;
}

/** The letters of a number with the sign before `a` in place of `z`. */
const sortable = (number: PassageNumber): string => number.replace(/^\d+/, '').replaceAll('z', '`');

/** Reads a citation without its brackets; `undefined` when it has another form. */
export function parseCitation(text: string): Citation | undefined {
  const match = CITATION.exec(text);
  if (!match) return undefined;
  return { article: match[1]!, ...(match[2] && { paragraph: match[2] }) };
}

/** A mark in a text, well formed or not, for use in larger patterns: up to its bracket, or to the next space where that is missing. */
export const MARK = /\[\^(?:[^[\]]*\]|\S*)/;

/** Every mark in a text, with what it cites, where it is well formed. */
export const marksIn = (text: string): { mark: string; index: number; citation: Citation | undefined }[] =>
  [...text.matchAll(new RegExp(MARK, 'g'))].map(({ 0: mark, index }) => ({ mark, index, citation: citationOf(mark) }));

/** What a mark cites: `[^article-id:p4]`. */
export function citationOf(mark: string): Citation | undefined {
  const [, cited] = /^\[\^(.*)\]$/s.exec(mark) ?? [];
  return cited === undefined ? undefined : parseCitation(cited);
}

/** The anchor of a passage on its article’s page. */
export const anchorOf = (paragraph: PassageNumber): string => `p${paragraph}`;

/** The number of the passage that an anchor leads to, or is meant to, if it is like that of one. */
export const passageOf = (anchor: string): PassageNumber | undefined => /^p(\d+[a-z]*)$/.exec(anchor)?.[1];

/** The anchor, on the page of a subject, of all that is claimed of it with one property: search leads questions to it. */
export const claimsAnchor = (subject: string, property: string): string => `${subject}-${property}`;
