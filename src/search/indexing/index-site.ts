import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { onceForEachObject } from '../../once.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import type { Content } from '../../views/pages/content.ts';
import { createPageMeta } from '../build/page-meta.ts';
import { periodLanguage } from '../index-parts.ts';
import { createTopics } from '../query/topics.ts';
import { changesSince, type BaseIndex, type IndexedPage } from './base-index.ts';
import { addDelta } from './delta-index.ts';
import { addPart } from './index-files.ts';
import { indexPages, type IndexTools, type KeepPage, type PageInIndex } from './index-pages.ts';
import { leanPage, pagePath, type LeanPage } from './lean-page.ts';
import { writeDateOrder } from './page-orders.ts';
import { startPagefind } from './pagefind-program.ts';
import { periodsOf } from './periods.ts';
import { changeWorker } from './worker-script.ts';

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

/** The search index of a site while it is made. */
export interface GrowingIndex {
  /** Waits until the program has read all pages; what it does then takes it long, and this process nothing. */
  read(): Promise<unknown>;
  /** Waits until it is complete. */
  finished(): Promise<FinishedIndex>;
  /** The process that makes it; none where it could not be started. */
  program: number | undefined;
}

export interface FinishedIndex {
  /** The folder that it is in. */
  folder: string;
  /** The pages of its base. */
  base: readonly IndexedPage[];
  /** How many pages are in its delta. */
  delta: number;
  /** The paths of all pages that can be found. */
  paths: string[];
}

/**
 * Begins to make the search index of a site, in a process of its own.
 * @param synonyms of the archive’s vocabulary
 * @param workFolder where it may write, to be removed by the caller
 * @param base what need not be indexed again, unless too much has changed
 * @param mostInPeriod of more pages a base is made a period at a time
 */
export function startIndex(
  content: Content,
  synonyms: readonly string[][],
  workFolder: string,
  keep: KeepPage,
  base?: BaseIndex,
  mostInPeriod?: number,
): GrowingIndex {
  const pagefind = startPagefind({ [PART_SIZE_VARIABLE]: PART_SIZE });
  const read = Promise.withResolvers();
  const metaOf = createPageMeta(createTopics(synonyms), content.words.dates);
  const pageOf = (record: ArchiveRecord) => leanPage(record, content, metaOf);
  const source = {
    periods: periodsOf(searchedRecords(content.archive), mostInPeriod),
    // What is compared with a base is kept: else each page is made when it is wanted, for a small machine has no room for all.
    pageOf: base ? onceForEachObject(pageOf) : pageOf,
    language: content.words.language.split('-')[0]!,
  };
  const index = makeIndex(source, base, workFolder, { pagefind, keep, onRead: () => read.resolve(undefined) });
  // A failure is for those who wait for it, and not before they do.
  index.catch(() => {}).finally(() => read.resolve(undefined));
  return {
    read() {
      pagefind.waitFor();
      return read.promise;
    },
    finished() {
      pagefind.waitFor();
      return index;
    },
    program: pagefind.pid,
  };
}

/** The records whose pages can be found, in the order of the paths of these. */
function searchedRecords({ articles, subjects }: Archive): ArchiveRecord[] {
  const records = [...articles, ...subjects];
  const paths = new Map(records.map((record) => [record, pagePath(record)]));
  return records.sort((a, b) => (paths.get(a)! < paths.get(b)! ? -1 : 1));
}

/** What an index is made of. */
interface IndexSource {
  /** The records whose pages can be found, a base a period at a time. */
  periods: readonly (readonly ArchiveRecord[])[];
  pageOf(record: ArchiveRecord): LeanPage;
  language: string;
}

async function makeIndex(
  source: IndexSource,
  base: BaseIndex | undefined,
  workFolder: string,
  tools: IndexTools,
): Promise<FinishedIndex> {
  const folder = join(workFolder, 'index');
  const all = base ? inOrder(source.periods.flat().map(source.pageOf)) : [];
  const changes = base && changesSince(base.pages, all, ({ path, key, html }) => tools.keep(path, key, html));
  if (changes && base.take(folder)) {
    await addDelta(folder, source.language, all, changes, join(workFolder, 'delta'), tools);
    tools.pagefind.end();
    return { folder, base: changes.base, delta: changes.pages.length, paths: all.map(({ path }) => path) };
  }
  rmSync(folder, { recursive: true, force: true });
  const pages = await indexPeriods(source, folder, workFolder, tools);
  tools.pagefind.end();
  changeWorker(join(folder, WORKER));
  writeDateOrder(folder, pages);
  removeUnused(folder);
  return {
    ...{ folder, delta: 0, paths: pages.map(({ path }) => path) },
    base: pages.map(({ path, key, sum, id }): IndexedPage => [path, key, sum, id]),
  };
}

/** Indexes all pages, a period after the other, and puts the periods into one folder. @returns the pages in the order of their paths */
async function indexPeriods(
  { periods, pageOf, language }: IndexSource,
  folder: string,
  workFolder: string,
  tools: IndexTools,
): Promise<PageInIndex[]> {
  const indexed: PageInIndex[] = [];
  for (const [place, records] of periods.entries()) {
    const part = place ? join(workFolder, `period-${place}`) : folder;
    const own = periodLanguage(language, place);
    const isLast = place === periods.length - 1;
    indexed.push(...(await indexPages(records.values().map(pageOf), own, part, tools, isLast)));
    if (place) addPart(own, part, folder);
  }
  return inOrder(indexed);
}

const inOrder = <Page extends { path: string }>(pages: Page[]): Page[] =>
  pages.sort((a, b) => (a.path < b.path ? -1 : 1));

function removeUnused(folder: string): void {
  const written = readdirSync(folder);
  const engines = written.filter((name) => name.startsWith('wasm.'));
  for (const name of written)
    if (INTERFACES.test(name) || (name === OTHER_ENGINE && engines.length > 1)) rmSync(join(folder, name));
}
