import type { ClaimData, ClaimValue } from '../schema/claim.ts';
import { isDate, isFigure } from '../schema/claim.ts';
import type { EdtfDate } from '../edtf.ts';
import type { Article } from '../schema/records.ts';
import { plain } from '../text.ts';
import { byPublication } from './order.ts';

/** A claim with the article that reports it and its place in the article’s list. */
export interface ClaimRecord {
  claim: ClaimData;
  article: Article;
  index: number;
}

/** Every claim, by the publication of its article, then in the author’s order. */
export const claimsIn = (articles: readonly Article[]): ClaimRecord[] =>
  articles
    .toSorted(byPublication)
    .flatMap((article) => article.data.claims.map((claim, index) => ({ claim, article, index })));

/** Orders claims by publication, then by paragraph, whatever the author’s order. */
export function claimOrder(articles: readonly Article[]): (a: ClaimRecord, b: ClaimRecord) => number {
  const rank = new Map(articles.toSorted(byPublication).map((article, i) => [article, i]));
  return (a, b) =>
    rank.get(a.article)! - rank.get(b.article)! ||
    a.claim.paragraph - b.claim.paragraph ||
    compareText(JSON.stringify(a.claim), JSON.stringify(b.claim));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same for texts that differ in capitals or apostrophes only. */
export const textKey = (text: string): string => plain(text).toLowerCase();

/** Equal for equal values. */
export function valueKey(value: ClaimValue): string {
  if (typeof value === 'string') return textKey(value);
  if (isDate(value)) return value.text;
  return typeof value === 'number' ? `${value}` : `${value.low}–${value.high}`;
}

/** Equal for claims of one property that give the same answer. */
export const answerKey = ({ value, unit }: ClaimData): string => `${valueKey(value)} ${unit ?? ''}`;

/** The least and the greatest number that a figure allows; `NaN` for what is not a figure. */
export function boundsOf(value: ClaimValue): { least: number; most: number } {
  if (typeof value === 'number') return { least: value, most: value };
  return isFigure(value) ? { least: value.low ?? -Infinity, most: value.high ?? Infinity } : { least: NaN, most: NaN };
}

/** The first and the last day that a date allows; without a date, every day. */
export const daysOf = (date: EdtfDate | undefined): { first: string; last: string } => date ?? { first: '', last: '~' };
