/**
 * The syntax of citations. In a field a citation is `article-id` or `article-id:p4`, in text it is a mark: `[^article-id:p4]`.
 */
export interface Citation {
  /** The id of an article. */
  article: string;
  /** The number of one of its passages. */
  paragraph?: number;
}

const CITATION = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?::p([1-9]\d*))?$/;

/** Reads a citation without its brackets; `undefined` when it has another form. */
export function parseCitation(text: string): Citation | undefined {
  const match = CITATION.exec(text);
  if (!match) return undefined;
  return { article: match[1]!, ...(match[2] && { paragraph: Number(match[2]) }) };
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
export const anchorOf = (paragraph: number): string => `p${paragraph}`;

/** The number of the passage that an anchor leads to, if it is the anchor of one. */
export function passageOf(anchor: string): number | undefined {
  const [, paragraph] = /^p(\d+)$/.exec(anchor) ?? [];
  return paragraph === undefined ? undefined : Number(paragraph);
}

/** The anchor, on the page of a subject, of all that is claimed of it with one property: search leads questions to it. */
export const claimsAnchor = (subject: string, property: string): string => `${subject}-${property}`;
