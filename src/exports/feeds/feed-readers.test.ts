import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { article, event, group, person } from '../../test/records.ts';
import { siteContent } from '../../test/site-content.ts';
import { absolute, atomUrl, homeUrl } from '../../urls.ts';
import { atomFeed } from './atom.ts';
import { midnight } from './feed.ts';
import { createFeeds } from './feeds.ts';

const killed = (value: number) => ({ subject: 'flood', property: 'killed', value, unit: 'people', paragraph: 1 });
const anna = person('anna', { name: 'Anna “Kit” O’Zorn' });
const paper = group('paper', { name: 'Brown & Sons <Daily>' });
const flood = event('flood', { name: 'Flood' });
const content = siteContent(
  [
    anna,
    paper,
    flood,
    article('first', { published: '2013-01-01', people: ['anna'], claims: [killed(5)], publisher: 'paper' }),
    article('second', { published: '2012', added: '2024-02-03', language: 'ar', claims: [killed(7)] }),
  ],
  { name: 'Test & Archive' },
);
const feed = createFeeds(content);
const publisher = { name: content.site.name, language: 'en' };

test.each([['archive'], ['disputes'], [anna], [paper], [flood]] as const)(
  'a reader that has nothing of the writer’s reads in Atom what there is in the feed of %s',
  (of) => {
    const { title, description, page, updated, entries } = feed(of);
    const read = parseFeed(atomFeed(feed(of), publisher)).toJSON();
    const authors = [{ name: publisher.name, email: null, url: absolute(homeUrl()) }];
    expect(read).toMatchObject({
      ...{ meta: { type: 'atom', version: '1.0' }, language: 'en', title, description, authors },
      ...{ url: absolute(page), self: absolute(atomUrl(page)), updated: midnight(updated).toISOString() },
    });
    expect(
      read.items.map((item) => [item.id, item.url, item.title, item.description, item.published, item.updated]),
    ).toEqual(
      entries.map((entry) => [
        ...[entry.id, entry.url, entry.title, entry.text],
        entry.published ? midnight(entry.published).toISOString() : null,
        midnight(entry.updated).toISOString(),
      ]),
    );
  },
);
