import { expect, test } from 'vitest';
import { article } from '../../test/records.ts';
import { siteContent } from '../../test/site-content.ts';
import { frameOf } from '../../views/frame.ts';
import { sitePages } from './site-pages.ts';

test.each([
  ['en', 'changes'],
  ['en', 'recent changes'],
  ['en', 'corrections'],
  ['fr', 'changements'],
])('in %s, “%s” finds the page of the changes, which no menu has', (language, name) => {
  const { site, archive, words } = siteContent([article('a')], { language });
  const found = sitePages(frameOf(site, archive, words, false), archive, words).filter(({ names }) =>
    names.includes(name),
  );
  expect(found.map(({ url, title }) => [url, title])).toEqual([['/changes/', words.changes.title]]);
});
