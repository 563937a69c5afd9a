import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { siteSchema } from '../../schema/site.ts';
import { article, group } from '../../test/records.ts';
import type { Content } from '../../views/pages/content.ts';
import { en } from '../../words/en.ts';
import { biblatex } from './biblatex.ts';
import { citationFiles } from './citation-files.ts';
import { citedArticle } from './cited.ts';
import { contextObjects } from './coins.ts';
import { urlOf } from '../../views/link.ts';

const boat = article('boat', {
  headline: 'Boat & {Crew} 100% “Lost”',
  publisher: 'gazette',
  byline: ['Jane Roe', 'Vincent van Doe', 'Testville Wire'],
  published: '2013-03-05?',
  section: 'Metro',
  page: 'A4',
  url: 'https://gazette.example/boat_1',
  rights: 'Testville Gazette',
});
const note = article('note', {
  headline: 'A Note',
  summary: undefined,
  published: '195X',
  text: 'full',
  language: 'fr',
});
const archive = createArchive([
  boat,
  note,
  group('gazette', { name: 'Testville Gazette' }),
  group('wire', { name: 'Testville Wire' }),
]);
const content = { archive, site: siteSchema.parse({ name: 'Testville Archive' }), words: en } as Content;

test('the files of all articles have each of them', () => {
  const files = citationFiles(content);
  expect(files.map(({ name, title, mediaType }) => [name, title, mediaType])).toMatchInlineSnapshot(`
    [
      [
        "citations.bib",
        "Citations of all articles, BibLaTeX",
        "application/x-bibtex",
      ],
      [
        "citations.ris",
        "Citations of all articles, RIS",
        "application/x-research-info-systems",
      ],
      [
        "citations.csl.json",
        "Citations of all articles, CSL-JSON",
        "application/vnd.citationstyles.csl+json",
      ],
    ]
  `);
  expect(files.map((file) => file.content).slice(0, 2)).toMatchInlineSnapshot(`
    [
      "@article{boat,
      entrysubtype = {newspaper},
      author = {Roe, Jane and van Doe, Vincent and {Testville Wire}},
      title = {Boat \\& \\{Crew\\} 100\\% “Lost”},
      journaltitle = {Testville Gazette},
      date = {2013-03-05?},
      chapter = {Metro},
      pages = {A4},
      langid = {english},
      abstract = {…},
      note = {Account in Testville Archive. Original: https://gazette.example/boat\\_1},
      copyright = {Testville Gazette},
      url = {http://localhost:4321/articles/boat/},
    }

    @article{note,
      entrysubtype = {newspaper},
      title = {A Note},
      date = {195X},
      langid = {french},
      note = {Testville Archive},
      url = {http://localhost:4321/articles/note/},
    }
    ",
      "TY  - NEWS
    ID  - boat
    AU  - Roe, Jane
    AU  - Doe, Vincent van
    AU  - Testville Wire,
    TI  - Boat & {Crew} 100% “Lost”
    T2  - Testville Gazette
    PY  - 2013
    DA  - 2013/03/05/
    SE  - Metro
    SP  - A4
    LA  - en
    AB  - …
    DB  - Account in Testville Archive
    N1  - Original: https://gazette.example/boat_1
    UR  - http://localhost:4321/articles/boat/
    ER  - 

    TY  - NEWS
    ID  - note
    TI  - A Note
    LA  - fr
    DB  - Testville Archive
    UR  - http://localhost:4321/articles/note/
    ER  - 
    ",
    ]
  `);
  expect(JSON.parse(files[2]!.content)).toMatchInlineSnapshot(`
    [
      {
        "URL": "http://localhost:4321/articles/boat/",
        "abstract": "…",
        "archive": "Account in Testville Archive",
        "author": [
          {
            "family": "Roe",
            "given": "Jane",
          },
          {
            "dropping-particle": "van",
            "family": "Doe",
            "given": "Vincent",
          },
          {
            "literal": "Testville Wire",
          },
        ],
        "container-title": "Testville Gazette",
        "id": "boat",
        "issued": {
          "circa": true,
          "date-parts": [
            [
              2013,
              3,
              5,
            ],
          ],
        },
        "language": "en",
        "note": "Original: https://gazette.example/boat_1",
        "page": "A4",
        "section": "Metro",
        "title": "Boat & {Crew} 100% “Lost”",
        "type": "article-newspaper",
      },
      {
        "URL": "http://localhost:4321/articles/note/",
        "archive": "Testville Archive",
        "id": "note",
        "issued": {
          "date-parts": [
            [
              1950,
            ],
            [
              1959,
            ],
          ],
        },
        "language": "fr",
        "title": "A Note",
        "type": "article-newspaper",
      },
    ]
  `);
});

test.each([
  ['Fares Rise by $5', 'Fares Rise by \\$5'],
  ['Fares Rise from $5 to $7', 'Fares Rise from {\\textdollar}5 to {\\textdollar}7'],
  ['{Boat} Lost', '\\{Boat\\} Lost'],
  ['Boat} Lost', 'Boat{\\textbraceright} Lost'],
])('the headline %s is %s in BibLaTeX', (headline, expected) => {
  const cited = citedArticle(article('boat', { headline }), content);
  expect(biblatex([cited], en)).toContain(`  title = {${expected}},\n`);
});

test('a list has a ContextObject for each of its articles, once', () => {
  const rows = [boat, note, boat].map((each) => ({ url: urlOf(each) }));
  const objects = contextObjects([...rows, { url: '/events/fog/' }], content).make();
  expect(objects.map((object) => Object.fromEntries(new URLSearchParams(object)))).toMatchInlineSnapshot(`
    [
      {
        "ctx_ver": "Z39.88-2004",
        "rft.au": "Testville Wire,",
        "rft.date": "2013-03-05",
        "rft.identifier": "http://localhost:4321/articles/boat/",
        "rft.language": "en",
        "rft.rights": "Testville Gazette",
        "rft.source": "Testville Gazette",
        "rft.title": "Boat & {Crew} 100% “Lost”",
        "rft.type": "newspaperArticle",
        "rft_val_fmt": "info:ofi/fmt:kev:mtx:dc",
      },
      {
        "ctx_ver": "Z39.88-2004",
        "rft.identifier": "http://localhost:4321/articles/note/",
        "rft.language": "fr",
        "rft.title": "A Note",
        "rft.type": "newspaperArticle",
        "rft_val_fmt": "info:ofi/fmt:kev:mtx:dc",
      },
    ]
  `);
});
