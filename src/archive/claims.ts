import { compareEdtf, firstDay, lastDay, parseEdtf, type Edtf } from '../edtf.ts';
import { compareNames, formatCount, formatDate } from '../format.ts';
import { isFigure, valueId, type ClaimData, type ClaimValue } from '../schema/claim.ts';
import type { SubjectId } from '../schema/fields.ts';
import type { Article } from '../schema/records.ts';
import { propertyOf } from '../schema/properties.ts';
import type { Archive } from './archive.ts';
import { plain } from './names.ts';

/** A claim with the article that reports it and its place in the article’s list. */
export interface ClaimRecord {
  claim: ClaimData;
  article: Article;
  index: number;
}

/** Oldest first, undated ones last. */
export const byPublication = (a: Article, b: Article): number => {
  const [x, y] = [a.data.published, b.data.published];
  if (x && y) return compareEdtf(x, y) || compareNames(a.id, b.id);
  return x ? -1 : y ? 1 : compareNames(a.id, b.id);
};

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

/** What two texts have in common that differ in capitals or apostrophes only. */
export const spoken = (text: string): string => plain(text).toLowerCase();

/** Equal for equal values. */
export const valueKey = (value: ClaimValue): string =>
  typeof value === 'string' ? spoken(value) : typeof value === 'number' ? `${value}` : `${value.low}–${value.high}`;

/** Equal for claims of one property that give the same answer. */
export const answerKey = ({ value, unit }: ClaimData): string => `${valueKey(value)} ${unit ?? ''}`;

/** Every number that a figure allows lies between these two, or is one of them. */
export const boundsOf = (value: ClaimValue): { least: number; most: number } =>
  typeof value === 'number'
    ? { least: value, most: value }
    : isFigure(value)
      ? { least: value.low ?? -Infinity, most: value.high ?? Infinity }
      : { least: NaN, most: NaN };

/** The first and the last day on which a date may be; of none, all days. */
export function daysOf(date: Edtf | undefined): { first: string; last: string } {
  const parsed = date && parseEdtf(date);
  return parsed ? { first: firstDay(parsed), last: lastDay(parsed) } : { first: '', last: '~' };
}

/** What a claim says, in words: `37 foreigners`, `1,200 to 1,500 fighters`, `at least 90 people`, a name, a date, a text. */
export function claimLabel({ property, value, unit }: ClaimData, archive: Archive): string {
  if (typeof value !== 'string') return figureLabel(value, unit);
  if (propertyOf(property).kind === 'date') return formatDate(value as Edtf);
  const id = valueId({ property, value });
  return id ? archive.subject(id as SubjectId).data.name : value;
}

function figureLabel(value: Exclude<ClaimValue, string>, unit = ''): string {
  if (typeof value === 'number') return formatCount(value, SINGULAR.get(unit) ?? unit.replace(/s$/, ''), unit);
  const { low, high } = value;
  if (low === undefined) return `at most ${formatCount(high!, unit, unit)}`;
  return high === undefined
    ? `at least ${formatCount(low, unit, unit)}`
    : `${formatCount(low, '', '')}to ${formatCount(high, unit, unit)}`;
}

const SINGULAR = new Map([['people', 'person']]);
