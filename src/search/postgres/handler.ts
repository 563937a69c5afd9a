/** What is used of a client of PostgreSQL: a pool or a client of `pg`, or one of PGlite. */
export interface Database {
  query(statement: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** A longer address is refused: the longest query of the search page and the addresses of so many pages are shorter. */
const LONGEST_ADDRESS = 8000;
/** The rest is not read. */
const [MOST_WORDS, MOST_PAGES] = [40, 30];
/** So many pages are found at most, and so many names offered. */
const [MOST_FOUND, MOST_NAMES] = [1000, 10];
/** What the words of a page weigh by where they are: D, C, B, A, as the loader has given them out. */
const WEIGHTS = '{0.025, 0.125, 0.625, 1}';

/**
 * Answers the search page, and reads three sorts of address:
 *
 * - `?q=storm+kettle&kind=Event&publisher=…&year=2021&order=newest`: the addresses of the pages with all words, the best first, or
 *   by their dates (`newest`, `oldest`). Without `q`, all that fit the rest.
 * - `?page=/events/storm/&page=…`: those pages, with all that the search page shows of them.
 * - `?name=estervick`: the subjects with the most similar names, for lists of names that are too long for a browser.
 *
 * It imports nothing, so it can be copied to any host that hands over a `Request`. All that comes from outside reaches the database
 * as a parameter. Time and frequency are limited by who calls it: see `SEARCH-SERVER.md`.
 * @param origin of the site whose search page may read the answers
 */
export function createSearchHandler(database: Database, origin: string): (request: Request) => Promise<Response> {
  const headers = { 'access-control-allow-origin': origin, 'x-content-type-options': 'nosniff' };
  const reply = (body: unknown, status = 200) => Response.json(body, { status, headers });

  return async ({ method, url }) => {
    if (method !== 'GET') return reply({ error: 'Ask with GET.' }, 405);
    if (url.length > LONGEST_ADDRESS) return reply({ error: 'The address is too long.' }, 414);
    const asked = new URLSearchParams(new URL(url).search.replaceAll('%00', ''));
    try {
      if (asked.has('page')) return reply(await pages(database, asked.getAll('page')));
      if (asked.has('name')) return reply(await similarNames(database, asked.get('name')!));
      return reply(await found(database, asked));
    } catch {
      return reply({ error: 'The database does not answer.' }, 503);
    }
  };
}

async function found(database: Database, asked: URLSearchParams): Promise<string[]> {
  const words = asked
    .get('q')
    ?.match(/[\p{L}\p{N}\p{M}]+/gu)
    ?.slice(0, MOST_WORDS);
  if (asked.has('q') && !words) return [];
  const values: unknown[] = [];
  const parameter = (value: unknown) => `$${values.push(value)}`;
  const query = words?.map((word) => {
    const beginning = parameter(isWhole(word) ? word : `${word}:*`);
    return `(to_tsquery('simple', ${beginning}) || plainto_tsquery('english', ${parameter(word)}))`;
  });
  const conditions = [
    ...(query ? ['words @@ query'] : []),
    ...['kind', 'publisher'].flatMap((name) => (asked.get(name) ? `${name} = ${parameter(asked.get(name))}` : [])),
    ...(asked.get('year') ? [`years @> ARRAY[${parameter(asked.get('year'))}::text]`] : []),
  ];
  // Of words that are asked for together, PostgreSQL would rank by how near each other they are.
  const rank = query ? `ts_rank('${WEIGHTS}', words, ${query.join(' || ')})` : 'NULL::real';
  const statement = `
    SELECT url FROM archive_search.pages, (SELECT ${query?.join(' && ') ?? 'NULL'} AS query) AS asked
    WHERE ${conditions.join(' AND ') || 'true'}
    ORDER BY ${orderBy(asked.get('order'), rank)} LIMIT ${MOST_FOUND}`;
  return ((await database.query(statement, values)).rows as { url: string }[]).map(({ url }) => url);
}

/** Short words and numbers are no beginnings of others, as the search page has it. */
const isWhole = (word: string): boolean => word.length < 3 || /^\p{N}/u.test(word);

/** What has no date comes last, the best first. */
function orderBy(order: string | null, rank: string): string {
  if (order !== 'newest' && order !== 'oldest') return `${rank} DESC, url`;
  const direction = order === 'newest' ? 'DESC' : 'ASC';
  return `day ${direction} NULLS LAST, CASE WHEN day IS NULL THEN ${rank} END DESC, url ${direction}`;
}

async function pages(database: Database, urls: readonly string[]): Promise<unknown[]> {
  const statement = 'SELECT page FROM archive_search.pages WHERE url = ANY($1)';
  return ((await database.query(statement, [urls.slice(0, MOST_PAGES)])).rows as { page: unknown }[]).map(
    ({ page }) => page,
  );
}

async function similarNames(database: Database, name: string): Promise<unknown[]> {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const statement = `
    SELECT kind, id, title, (array_agg(name ORDER BY folded <-> $1))[1] AS name
    FROM archive_search.names WHERE folded % $1
    GROUP BY kind, id, title ORDER BY min(folded <-> $1), max(articles) DESC, id LIMIT ${MOST_NAMES}`;
  return (await database.query(statement, [folded])).rows;
}
