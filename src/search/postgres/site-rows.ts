import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { anchorDay, parseEdtf } from '../../edtf.ts';
import { KINDS, recordPath } from '../../kinds.ts';
import { SIGNATURE } from '../indexing/page-ids.ts';
import type { Fragment } from '../pagefind/pagefind-worker.ts';
import { subjectsIn, type NameTable } from '../resolver/table-format.ts';
import { tokensOf } from '../results/rank.ts';
import { searchTokens } from '../tokens.ts';

const FRAGMENTS = 'pagefind/fragment';

/** The fields of Pagefind’s metadata by what they weigh, as `load-pagefind.ts` weighs them. The text and all others weigh least. */
const NAMES = ['aliases', 'byline'];
const HEAD = ['roles', 'title', 'topics'];
const REST = ['description', 'publisher', 'date', 'hidden', 'related', 'beside', 'forms'];

/** A page as a row of `pages`, with its words in four weights. */
export interface PageRow {
  url: string;
  kind: string;
  publisher: string;
  years: string[];
  day: string | undefined;
  page: Fragment;
  mentions: string;
  names: string;
  head: string;
  rest: string;
}

/** Whether a folder has a site that can be loaded. */
export const hasSearchedPages = (folder: string): boolean => existsSync(join(folder, FRAGMENTS));

/**
 * The pages of a built site, one after the other, so that memory does not grow with their number. They are read from what Pagefind has
 * of them, for their hidden words are nowhere else; their days from the tables in `data/`. `SEARCH-SERVER.md` says what these lack.
 */
export function* pageRows(folder: string): Generator<PageRow> {
  const days = daysIn(folder);
  for (const name of readdirSync(join(folder, FRAGMENTS)).sort()) {
    const data = gunzipSync(readFileSync(join(folder, FRAGMENTS, name))).subarray(SIGNATURE.length);
    const { url, content, meta, filters } = JSON.parse(data.toString('utf8')) as Fragment;
    const wordsOf = (fields: readonly string[]) =>
      tokensOf(fields.map((field) => meta[field] ?? '').join('\n')).join(' ');
    yield {
      url,
      kind: filters['kind']?.[0] ?? '',
      publisher: filters['publisher']?.[0] ?? '',
      years: filters['year'] ?? [],
      day: days.get(url),
      page: { url, content, meta, filters },
      mentions: wordsOf(['mentions']),
      names: wordsOf(NAMES),
      head: wordsOf(HEAD),
      rest: `${wordsOf(REST)} ${tokensOf(content).join(' ')}`,
    };
  }
}

interface DatedRow {
  id: string;
  published?: string | null;
  date?: string | null;
}

/** The day by which each article and event is sorted. */
function daysIn(folder: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const kind of ['article', 'event'] as const) {
    const table = readFileSync(join(folder, 'data', `${KINDS[kind].folder}.json`), 'utf8');
    for (const { id, published, date } of JSON.parse(table) as DatedRow[]) {
      const known = parseEdtf(published ?? date ?? '');
      if (known) days.set(recordPath('/', kind, id), anchorDay(known));
    }
  }
  return days;
}

/** A name as a row of `names`. */
export interface NameRow {
  kind: string;
  id: string;
  title: string;
  name: string;
  folded: string;
  articles: number;
}

/** Every name of a built site, from its file of names. */
export function nameRows(folder: string): NameRow[] {
  const table = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8')) as NameTable;
  return subjectsIn(table).flatMap(({ kind, id, articles, names }) =>
    names.map((name) => ({ kind, id, title: names[0]!, name, folded: searchTokens(name).join(' '), articles })),
  );
}
