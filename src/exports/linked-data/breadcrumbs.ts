import type { BreadcrumbList } from 'schema-dts';
import type { ArchiveRecord } from '../../schema/records.ts';
import { absolute, homeUrl, listUrl } from '../../urls.ts';
import { urlOf, type Link } from '../../views/link.ts';
import type { Content } from '../../views/pages/content.ts';
import { capitalised } from '../../words/grammar.ts';

/** The way from the home page to a page, which comes last. */
export const breadcrumbs = (way: readonly Pick<Link, 'text' | 'url'>[], { frame }: Content): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ text: frame.name, url: homeUrl() }, ...way].map(({ text, url }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: text,
    item: { '@id': absolute(url) },
  })),
});

/** The way to the page of a record, through the list of its kind. */
export const recordBreadcrumbs = (record: ArchiveRecord, content: Content): BreadcrumbList =>
  breadcrumbs(
    [
      { text: capitalised(content.words.kinds[record.kind].many), url: listUrl(record.kind) },
      { text: record.kind === 'article' ? record.data.headline : record.data.name, url: urlOf(record) },
    ],
    content,
  );
