import type { Thing } from 'schema-dts';
import type { Subject } from '../../schema/records.ts';
import { absolute } from '../../urls.ts';
import type { Content } from '../../views/pages/content.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { claimNodes } from './claim.ts';
import { archiveItself } from './reference.ts';
import { siteNode } from './site.ts';

/** A page that is not of one record. */
export interface NonRecordPage {
  title: string;
  /** Its path, under the base path. */
  path: string;
  /** What it is, a type of schema.org: the home page stands for the whole site. */
  type: 'AboutPage' | 'CollectionPage' | 'SearchResultsPage' | 'WebSite';
  /** The subjects whose disputes it shows. */
  disputed?: readonly Subject[];
}

/** What a page that is not of one record is, the way to it, and the claims of the disputes that it shows. */
export const pageNodes = (page: NonRecordPage, content: Content): Thing[] => [
  page.type === 'WebSite' ? siteNode(content) : pageNode(page, content),
  breadcrumbs(page.type === 'WebSite' ? [] : [{ text: page.title, url: page.path }], content),
  ...(page.disputed ?? []).flatMap((subject) => disputedClaims(subject, content)),
];

const pageNode = ({ type, title, path }: NonRecordPage, content: Content): Thing => ({
  '@type': type,
  '@id': absolute(path),
  name: title,
  inLanguage: content.words.language,
  publisher: archiveItself(content),
});

function disputedClaims(subject: Subject, { archive, disputes, words }: Content): Thing[] {
  const sides = disputes.about(subject.id).flatMap((dispute) => dispute.sides);
  return claimNodes(subject, archive, words, new Set(sides.flatMap(({ claims }) => claims)));
}
