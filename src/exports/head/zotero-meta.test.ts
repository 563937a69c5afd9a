import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { siteSchema } from '../../schema/site.ts';
import { article, group } from '../../test/records.ts';
import type { Content } from '../../views/pages/content.ts';
import { en } from '../../words/en.ts';
import { zoteroMeta } from './zotero-meta.ts';

/** The tags of an article of these fields, by name. */
function metaOf(fields: object): Record<string, string[]> {
  const record = article('boat', { headline: 'Boat', summary: undefined, ...fields });
  const groups = [group('gazette', { name: 'Testville Gazette' }), group('wire', { name: 'Wire, of Testville' })];
  const archive = createArchive([record, ...groups]);
  const content = { archive, site: siteSchema.parse({ name: 'Testville Archive' }), words: en } as Content;
  const tags = zoteroMeta(record, content).flatMap((tag) => ('name' in tag ? tag : []));
  return Object.fromEntries(
    [...Map.groupBy(tags, ({ name }) => name)].map(([name, all]) => [name, all.map((tag) => tag.content)]),
  );
}

test('of an article of which everything is known, Zotero gets everything', () => {
  expect(
    metaOf({
      publisher: 'gazette',
      byline: ['Jane Roe', 'John Doe Jr.'],
      published: '2013-03',
      summary: 'A boat sank.',
      rights: 'Testville Gazette',
      section: 'Metro',
      page: 'A4',
      url: 'https://gazette.example/boat',
      language: 'fr',
    }),
  ).toMatchInlineSnapshot(`
    {
      "citation_abstract": [
        "A boat sank.",
      ],
      "citation_author": [
        "Roe, Jane",
        "Doe, John Jr.",
      ],
      "citation_language": [
        "fr",
      ],
      "citation_publication_date": [
        "2013-03",
      ],
      "citation_title": [
        "Boat",
      ],
      "dcterms.rights": [
        "Testville Gazette",
      ],
      "dcterms.source": [
        "Testville Gazette",
      ],
      "z:archive": [
        "Account in Testville Archive",
      ],
      "z:extra": [
        "Original: https://gazette.example/boat",
      ],
      "z:itemType": [
        "newspaperArticle",
      ],
      "z:pages": [
        "A4",
      ],
      "z:section": [
        "Metro",
      ],
    }
  `);
});

test('of an article of which nothing is known, Zotero gets the headline, and that it is undated', () => {
  expect(metaOf({})).toMatchInlineSnapshot(`
    {
      "citation_language": [
        "en",
      ],
      "citation_title": [
        "Boat",
      ],
      "z:archive": [
        "Account in Testville Archive",
      ],
      "z:date": [
        "n.d.",
      ],
      "z:itemType": [
        "newspaperArticle",
      ],
    }
  `);
});

test.each([
  ['Jane Roe', 'Roe, Jane'],
  ['wire, of testville', 'wire of testville,'],
  ['Plato', 'Plato,'],
  // With two plain spaces, a single name would be taken for two.
  ['Jean Paul Van Roe', 'Van Roe, Jean\u00a0Paul'],
])('the only author %s is “%s”', (name, expected) => {
  expect(metaOf({ byline: [name] })['citation_author']).toEqual([expected]);
});

test.each([
  ['2013-03-05', { citation_publication_date: ['2013-03-05'] }],
  ['2016-11-27?', { citation_publication_date: ['2016-11-27'] }],
  ['2013-03-01/2013-03-10~', { citation_publication_date: ['2013-03'] }],
  ['195X', { 'z:date': ['the 1950s'] }],
  [undefined, { 'z:date': ['n.d.'] }],
])('the date %s is given as far as it is known', (published, expected) => {
  const { citation_publication_date, 'z:date': date } = metaOf({ published });
  expect({ ...(citation_publication_date && { citation_publication_date }), ...(date && { 'z:date': date }) }).toEqual(
    expected,
  );
});
