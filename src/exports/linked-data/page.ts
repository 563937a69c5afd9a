import type { Thing } from 'schema-dts';
import type { Subject } from '../../schema/records.ts';
import { absolute } from '../../urls.ts';
import { leadingDisputes, leadingSides } from '../../views/disputes/dispute.ts';
import type { Content } from '../../views/pages/content.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { claimNodes } from './claim.ts';
import { archiveItself } from './reference.ts';
import { siteNode } from './site.ts';

/** What such a page is; the home page is the whole site. */
const TYPES = {
  about: 'AboutPage',
  data: 'WebPage',
  list: 'CollectionPage',
  search: 'SearchResultsPage',
} as const;

/** A page that is not of one record. */
export interface NonRecordPage {
  title: string;
  /** Its path, under the base path. */
  path: string;
  type: 'home' | keyof typeof TYPES;
  /** The subjects whose disputes it shows. */
  disputed?: readonly Subject[];
}

/** What a page that is not of one record is, the way to it, and the claims of the disputes that it shows. */
export const pageNodes = (page: NonRecordPage, content: Content): Thing[] => [
  page.type === 'home' ? siteNode(content) : pageNode(page.type, page, content),
  breadcrumbs(page.type === 'home' ? [] : [{ text: page.title, url: page.path }], content),
  ...(page.disputed ?? []).flatMap((subject) => disputedClaims(subject, content)),
];

const pageNode = (type: keyof typeof TYPES, { title, path }: NonRecordPage, content: Content): Thing => ({
  '@type': TYPES[type],
  '@id': absolute(path),
  name: title,
  inLanguage: content.words.language,
  publisher: archiveItself(content),
});

function disputedClaims(subject: Subject, { archive, disputes, words }: Content): Thing[] {
  const sides = leadingDisputes(disputes.about(subject.id)).flatMap(leadingSides);
  return claimNodes(subject, archive, words, new Set(sides.flatMap(({ claims }) => claims)));
}
