import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as pagefind from 'pagefind';
import { DATE_ORDER_FILE } from '../date-order.ts';
import { pageIds } from './page-ids.ts';
import { takeSearchMeta } from './search-meta.ts';

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

/** The marks and the list of the sources: they would stand in excerpts, and find every page that cites a headline. */
const SOURCES = ['[data-footnote-ref]', '[data-footnotes]'];

/**
 * Makes the one search index of a built site, whatever the languages of its pages, into its folder `pagefind/`, and takes out of them
 * what only the index reads. Pages are added one after the other in sorted order, without which two builds of the same pages differ.
 * @param language of the site, whose stems are used
 * @returns how many pages are in the index: those that mark a `data-pagefind-body`
 */
export async function indexSite(folder: string, language: string): Promise<number> {
  process.env[PART_SIZE_VARIABLE] = PART_SIZE;
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: language.split('-')[0]!,
    excludeSelectors: SOURCES,
  });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  const days: (string | undefined)[] = [];
  for (const path of htmlFiles(folder)) {
    const file = join(folder, path);
    const content = readFileSync(file, 'utf8');
    if (!content.includes(' data-pagefind-body')) continue;
    const { errors: faults } = await index.addHTMLFile({ sourcePath: path.split(sep).join('/'), content });
    if (faults.length) throw new Error(`Pagefind refuses ${path}: ${faults.join('; ')}`);
    const { day, rest } = takeSearchMeta(content, path);
    days.push(day);
    writeFileSync(file, rest);
  }
  const written = join(folder, 'pagefind');
  const { errors: faults } = await index.writeFiles({ outputPath: written });
  if (faults.length) throw new Error(`Pagefind cannot write its index: ${faults.join('; ')}`);
  await pagefind.close();
  tellFailures(join(written, WORKER));
  writeDateOrder(written, days);
  removeUnused(written);
  return days.length;
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

const htmlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
