import { hash } from 'node:crypto';
import { anchorDay } from '../../edtf.ts';
import { escapeMarkup } from '../../format.ts';
import { recordPath } from '../../kinds.ts';
import { once } from '../../once.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import type { Content } from '../../views/pages/content.ts';
import { dateOf } from '../../views/lists.ts';
import { articleSearchFields, subjectSearchFields, type SearchFields } from '../../views/search-fields.ts';
import type { MetaOf } from '../build/page-meta.ts';

/** A page as the search index reads it. */
export interface LeanPage {
  /** Where it lies in the site: `people/jane-roe/index.html`. */
  path: string;
  /** The day by which it is sorted, as `YYYY-MM-DD`. */
  day: string | undefined;
  /** A hash of all that its HTML is made from, beside what all pages are made from. */
  key: string;
  html(): string;
}

/** What a text has and the index has not: the numbers of passages, what is said of those that are gone, links to scans, the marks and the list of the sources. */
export const NOT_INDEXED = ['.n', '.taken-out', '.scan-link', '[data-footnote-ref]', '[data-footnotes]'];

/** How much a word of a subject’s own text counts against one of an article, which says it in news. */
const WEIGHT_OF_DESCRIPTIONS = '0.1';

/** The path of the page of a record, in the order of which the index has the pages. */
export const pagePath = ({ kind, id }: ArchiveRecord): string => `${recordPath('', kind, id)}index.html`;

/** The day by which the page of a record is sorted, as `YYYY-MM-DD`. */
export function dayOf(record: ArchiveRecord): string | undefined {
  const date = dateOf(record);
  return date && anchorDay(date);
}

/** What the search index reads of the page of a record. What a search compares alone is in attributes, so that excerpts are clean. */
export function leanPage(record: ArchiveRecord, content: Content, metaOf: MetaOf): LeanPage {
  const { archive, words } = content;
  const fields =
    record.kind === 'article'
      ? articleSearchFields(record, archive, words)
      : subjectSearchFields(record, archive, words);
  return {
    path: pagePath(record),
    day: dayOf(record),
    key: hash('sha256', JSON.stringify([fields, content.textInputs(record)]), 'base64url'),
    html: once(() => htmlOf(record, fields, content.htmlOf(record), metaOf)),
  };
}

function htmlOf(record: ArchiveRecord, fields: SearchFields, html: string, metaOf: MetaOf): string {
  const { meta, filters } = metaOf(fields);
  const isArticle = record.kind === 'article';
  const { alternativeHeadline } = isArticle ? record.data : {};
  const [isTitleIndexed, weight] = isArticle ? [false, ''] : [!html, WEIGHT_OF_DESCRIPTIONS];
  const head = [
    `<h1 data-pagefind-meta="title"${isTitleIndexed ? '' : ' data-pagefind-ignore'}>${escapeMarkup(fields.title)}</h1>`,
    alternativeHeadline && `<p>${escapeMarkup(alternativeHeadline)}</p>`,
    fields.description &&
      `<p data-pagefind-meta="description" data-pagefind-ignore>${escapeMarkup(fields.description)}</p>`,
    ...Object.entries(meta).map(([name, value]) => valueOf('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => valueOf('filter', name, value))),
  ];
  const text = `<div data-pagefind-body${weight && ` data-pagefind-weight="${weight}"`}>${html}</div>`;
  return `<!doctype html><html><body><header data-pagefind-body>${head.filter(Boolean).join('')}</header>${html && text}</body></html>`;
}

const valueOf = (type: 'meta' | 'filter', name: string, value: string): string =>
  `<span data-pagefind-${type}="${name}[data-value]" data-value="${escapeMarkup(value)}"></span>`;
