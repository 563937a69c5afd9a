/**
 * The tables of a search server, which `npm run search:load` fills beside those in use and then puts in their place: who searches
 * meanwhile finds the last ones whole. All is in a schema of its own, and nothing else in the database is touched.
 */
const NEXT = 'archive_search_next';
const CURRENT = 'archive_search';

export const TABLES: readonly string[] = [
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  `DROP SCHEMA IF EXISTS ${NEXT} CASCADE`,
  `CREATE SCHEMA ${NEXT}`,
  // The address of a page is from the root of the site, without a base path. Its day is that by which it is sorted, such as 2013-01-16;
  // the column “page” has what the search page shows and ranks it by, as Pagefind would give it.
  `CREATE TABLE ${NEXT}.pages (
     url text PRIMARY KEY,
     kind text NOT NULL,
     publisher text NOT NULL,
     years text[] NOT NULL,
     day text COLLATE "C",
     page json NOT NULL,
     words tsvector NOT NULL
   )`,
  // A row for each name of a subject; “folded” is the name in small letters without accents, “title” the subject’s own name.
  `CREATE TABLE ${NEXT}.names (
     kind text NOT NULL,
     id text NOT NULL,
     title text NOT NULL,
     name text NOT NULL,
     folded text NOT NULL,
     articles integer NOT NULL
   )`,
];

/** Adds pages, a list of objects as JSON. Each word is kept as it is, to be found by its beginning, and as its stem. */
export const ADD_PAGES = `
  INSERT INTO ${NEXT}.pages
  SELECT url, kind, publisher, years, day, page,
    setweight(to_tsvector('simple', mentions) || to_tsvector('english', mentions), 'A') ||
    setweight(to_tsvector('simple', names) || to_tsvector('english', names), 'B') ||
    setweight(to_tsvector('simple', head) || to_tsvector('english', head), 'C') ||
    setweight(to_tsvector('simple', rest) || to_tsvector('english', rest), 'D')
  FROM json_to_recordset($1::json) AS page_row(
    url text, kind text, publisher text, years text[], day text, page json, mentions text, names text, head text, rest text
  )`;

export const ADD_NAMES = `
  INSERT INTO ${NEXT}.names
  SELECT kind, id, title, name, folded, articles
  FROM json_to_recordset($1::json) AS name_row(kind text, id text, title text, name text, folded text, articles integer)`;

/** Made when the tables are full, which is quicker than to keep them up row by row. */
export const INDEXES: readonly string[] = [
  `CREATE INDEX ON ${NEXT}.pages USING gin (words)`,
  `CREATE INDEX ON ${NEXT}.pages USING gin (years)`,
  `CREATE INDEX ON ${NEXT}.pages (publisher)`,
  `CREATE INDEX ON ${NEXT}.pages (day)`,
  `CREATE INDEX ON ${NEXT}.names USING gin (folded gin_trgm_ops)`,
];

export const REPLACEMENT: readonly string[] = [
  `DROP SCHEMA IF EXISTS ${CURRENT} CASCADE`,
  `ALTER SCHEMA ${NEXT} RENAME TO ${CURRENT}`,
];
