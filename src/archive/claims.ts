import { comparePassageNumbers } from '../citation-syntax.ts';
import type { EdtfDate } from '../edtf.ts';
import { certainties, isDate, type ClaimData, type ClaimValue, type Figure } from '../schema/claim.ts';
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

/** Orders claims by publication, then by paragraph, the surest first, whatever the author’s order. */
export function claimOrder(articles: readonly Article[]): (a: ClaimRecord, b: ClaimRecord) => number {
  const rank = new Map(articles.toSorted(byPublication).map((article, i) => [article, i]));
  return (a, b) =>
    rank.get(a.article)! - rank.get(b.article)! ||
    comparePassageNumbers(a.claim.paragraph, b.claim.paragraph) ||
    certainties.indexOf(a.claim.certainty) - certainties.indexOf(b.claim.certainty) ||
    compareText(JSON.stringify(a.claim), JSON.stringify(b.claim));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const DASH = / ?[-‒–—−] ?/g;

/** The same for texts that differ in capitals, apostrophes or dashes only: `6-1` and `6 – 1` are one score. */
export const textKey = (text: string): string => plain(text).replace(DASH, '-').toLowerCase();

/** Equal for equal values. */
export function valueKey(value: ClaimValue): string {
  if (typeof value === 'string') return textKey(value);
  return isDate(value) ? value.text : JSON.stringify(value);
}

/** Equal for claims of one property that give the same answer. */
export const answerKey = ({ value, unit }: ClaimData): string => `${valueKey(value)} ${unit?.name ?? ''}`;

/** The numbers that a figure allows. */
export interface Bounds {
  least: number;
  most: number;
  /** Whether the ends themselves are not among them: “more than 90”. */
  isOpen: boolean;
}

/** The numbers that a figure allows: `about 5,100` is whatever is 5,100 when it is rounded like that, `about 2.5` what is 2.5. */
export function boundsOf(figure: Figure): Bounds {
  if (typeof figure === 'number') return { least: figure, most: figure, isOpen: false };
  const { low, high, moreThan, lessThan, about } = figure;
  if (about !== undefined) {
    const digits = decimalsOf(about);
    const half = (digits ? 10 ** -digits : roundedTo(about)) / 2;
    // To one digit more, for 0.7 less 0.05 is a little less than 0.65 to a computer.
    const exact = (end: number) => Number(end.toFixed(Math.min(digits + 1, 100)));
    return { least: exact(about - half), most: exact(about + half), isOpen: false };
  }
  return {
    least: low ?? moreThan ?? -Infinity,
    most: high ?? lessThan ?? Infinity,
    isOpen: (moreThan ?? lessThan) !== undefined,
  };
}

/** How many digits a number has after its point. */
const decimalsOf = (number: number): number => {
  const [digits, exponent = '0'] = String(number).split('e');
  return Math.max(0, (digits!.split('.')[1]?.length ?? 0) - Number(exponent));
};

/** The place of the last digit that is not zero: 100 for 5,100. */
function roundedTo(number: number): number {
  let place = 1;
  while (number > 0 && number % (place * 10) === 0) place *= 10;
  return place;
}

/** Whether a number lies within all of some figures. */
export function haveNumberInCommon(figures: readonly Figure[]): boolean {
  const bounds = figures.map(boundsOf);
  const least = bounds.reduce((largest, bound) => Math.max(largest, bound.least), -Infinity);
  const most = bounds.reduce((smallest, bound) => Math.min(smallest, bound.most), Infinity);
  if (least !== most) return least < most;
  return !bounds.some((bound) => bound.isOpen && (bound.least === least || bound.most === most));
}

/** The first and the last day that a date allows; without a date, every day. */
export const daysOf = (date: EdtfDate | undefined): { first: string; last: string } => date ?? { first: '', last: '~' };
