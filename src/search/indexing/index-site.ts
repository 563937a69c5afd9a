import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import type { Content } from '../../views/pages/content.ts';
import { DATE_ORDER_FILE } from '../date-order.ts';
import { createTopics } from '../query/topics.ts';
import { leanPage, NOT_INDEXED, pagePath } from './lean-page.ts';
import { pageIds } from './page-ids.ts';
import { createPageMeta, type MetaOf } from '../build/page-meta.ts';
import { startPagefind, type PagefindProgram } from './pagefind-program.ts';

/** Pagefind’s own interfaces, and its script for pages: the search page speaks to its worker. */
const INTERFACES = /^pagefind(-ui|-modular-ui|-component-ui|-highlight)?\.(js|css)$/;
const WORKER = 'pagefind-worker.js';
/** Its engine for a language that it does not know: of use where there is no other. */
const OTHER_ENGINE = 'wasm.unknown.pagefind';

/**
 * How many places of words are in one part of the index. Of Pagefind’s own 20,000 a search loads more that it does not need; the list of
 * the parts, which every search loads, is shorter by less. Its program reads it, and its interface for Node has no option for it.
 */
const [PART_SIZE_VARIABLE, PART_SIZE] = ['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', '12000'];

/** How its list of all pages ends, which there is if there are pages. */
const LIST_OF_PAGES = '.pf_meta';
/** Where its worker hides that a part of the index could not be loaded, as if it had nothing. */
const HIDDEN_FAILURE = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;
const HIDDEN_FAILURES = 2;

/** The search index of a site while it is made. */
export interface GrowingIndex {
  /**
   * Waits until it is complete.
   * @returns the folder that it is in, and how many pages it has
   */
  finished(): Promise<{ folder: string; pages: number }>;
  /** Ends the program at once, if it has not ended. */
  stop(): void;
}

/** Keeps what takes long to make of a page. */
export type KeepPage = (path: string, inputs: string, make: () => string) => string;

/**
 * Begins to make the one search index of a site, whatever the languages of its pages, in a process of its own. Pages are added one after
 * the other in sorted order, without which two indexes of the same pages differ: in a folder, the program finds them in any order.
 * @param synonyms of the archive’s vocabulary
 * @param workFolder where it may write, to be removed by the caller
 * @param keep gives the HTML of a page that was kept, if it was made from these inputs, or else makes it
 */
export function startIndex(
  content: Content,
  synonyms: readonly string[][],
  workFolder: string,
  keep: KeepPage,
): GrowingIndex {
  const pagefind = startPagefind({ [PART_SIZE_VARIABLE]: PART_SIZE });
  const index = makeIndex(
    pagefind,
    content,
    createPageMeta(createTopics(synonyms), content.words.dates),
    workFolder,
    keep,
  );
  // A failure is for those who wait for it, and not before they do.
  index.catch(() => {});
  return {
    finished() {
      pagefind.waitFor();
      return index;
    },
    stop: pagefind.stop,
  };
}

async function makeIndex(
  pagefind: PagefindProgram,
  content: Content,
  metaOf: MetaOf,
  workFolder: string,
  keep: KeepPage,
) {
  const [pageFolder, folder] = [join(workFolder, 'pages'), join(workFolder, 'index')];
  const { index_id = 0 } = await pagefind.ask({
    type: 'NewIndex',
    config: { force_language: content.words.language.split('-')[0]!, exclude_selectors: NOT_INDEXED },
  });
  const add = async (own: string, path: string): Promise<void> => {
    const { page_count } = await pagefind.ask({ type: 'AddDir', index_id, path: own, glob: path });
    if (page_count !== 1) throw new Error(`Pagefind does not read ${join(own, path)}.`);
  };
  const days: (string | undefined)[] = [];
  let adding: Promise<void> | undefined;
  for (const record of searchedRecords(content.archive)) {
    const { path, day, inputs, html } = leanPage(record, content, metaOf);
    // A page has a folder of its own, for the program walks through all of a folder to find one page.
    const own = join(pageFolder, String(days.length));
    const file = join(own, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, keep(path, JSON.stringify(inputs), html));
    days.push(day);
    // While the program reads a page, the next one is made.
    await adding;
    adding = add(own, path);
    adding.catch(() => {});
  }
  await adding;
  await pagefind.ask({ type: 'WriteFiles', index_id, output_path: folder });
  pagefind.end();
  tellFailures(join(folder, WORKER));
  writeDateOrder(folder, days);
  removeUnused(folder);
  return { folder, pages: days.length };
}

/** The records whose pages can be found, in the order of the paths of these. */
function searchedRecords({ articles, subjects }: Archive): ArchiveRecord[] {
  const records = [...articles, ...subjects];
  const paths = new Map(records.map((record) => [record, pagePath(record)]));
  return records.sort((a, b) => (paths.get(a)! < paths.get(b)! ? -1 : 1));
}

/** Has the worker of Pagefind fail where a part of the index cannot be loaded. Throws if it is not the script that this knows. */
function tellFailures(path: string): void {
  const script = readFileSync(path, 'utf8');
  const places = script.match(HIDDEN_FAILURE)?.length ?? 0;
  if (places !== HIDDEN_FAILURES)
    throw new Error(`${path}: this version of Pagefind hides failures in ${places} places, not ${HIDDEN_FAILURES}.`);
  writeFileSync(path, script.replace(HIDDEN_FAILURE, '$1'));
}

/**
 * Lists the ids of the pages that have a date, the earliest first. Pagefind’s own orders would be part of what every search loads.
 * @param days of the pages, in the order in which they were added
 */
function writeDateOrder(folder: string, days: readonly (string | undefined)[]): void {
  const list = readdirSync(folder).find((name) => name.endsWith(LIST_OF_PAGES));
  const ids = list ? pageIds(readFileSync(join(folder, list))) : [];
  const dated = ids.flatMap((id, i) => (days[i] === undefined ? [] : { id, day: days[i] }));
  dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  writeFileSync(join(folder, DATE_ORDER_FILE), JSON.stringify(dated.map(({ id }) => id)));
}

function removeUnused(folder: string): void {
  const written = readdirSync(folder);
  const engines = written.filter((name) => name.startsWith('wasm.'));
  for (const name of written)
    if (INTERFACES.test(name) || (name === OTHER_ENGINE && engines.length > 1)) rmSync(join(folder, name));
}
