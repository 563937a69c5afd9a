import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as pagefind from 'pagefind';

/** Pagefind’s own interfaces, which the search page does not use. */
const INTERFACES = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;
/** Its engine for a language that it does not know: of use where there is no other. */
const OTHER_ENGINE = 'wasm.unknown.pagefind';

/** Where Pagefind’s scripts hide that a part of the index could not be loaded, as if it had nothing. */
const HIDDEN_FAILURE = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;
const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];
const HIDDEN_FAILURES = 2;

/** The marks and the list of the sources: they would stand in excerpts, and find every page that cites a headline. */
const SOURCES = ['[data-footnote-ref]', '[data-footnotes]'];

/**
 * Makes the one search index of a built site, whatever the languages of its pages, into its folder `pagefind/`. Pages are added one after the other in sorted order,
 * without which two builds of the same pages differ.
 * @param language of the site, whose stems are used
 * @returns how many pages are in the index: those that mark a `data-pagefind-body`
 */
export async function indexSite(folder: string, language: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: language.split('-')[0]!,
    excludeSelectors: SOURCES,
  });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  let pages = 0;
  for (const path of htmlFiles(folder)) {
    const content = readFileSync(join(folder, path), 'utf8');
    if (!content.includes(' data-pagefind-body')) continue;
    const { errors: faults } = await index.addHTMLFile({ sourcePath: path.split(sep).join('/'), content });
    if (faults.length) throw new Error(`Pagefind refuses ${path}: ${faults.join('; ')}`);
    pages++;
  }
  const { errors: faults } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (faults.length) throw new Error(`Pagefind cannot write its index: ${faults.join('; ')}`);
  await pagefind.close();
  for (const script of SCRIPTS) tellFailures(join(folder, 'pagefind', script));
  const written = readdirSync(join(folder, 'pagefind'));
  const engines = written.filter((name) => name.startsWith('wasm.'));
  for (const name of written)
    if (INTERFACES.test(name) || (name === OTHER_ENGINE && engines.length > 1)) rmSync(join(folder, 'pagefind', name));
  return pages;
}

/** Has a script of Pagefind fail where a part of the index cannot be loaded. Throws if it is not the script that this knows. */
function tellFailures(path: string): void {
  const script = readFileSync(path, 'utf8');
  const places = script.match(HIDDEN_FAILURE)?.length ?? 0;
  if (places !== HIDDEN_FAILURES)
    throw new Error(`${path}: this version of Pagefind hides failures in ${places} places, not ${HIDDEN_FAILURES}.`);
  writeFileSync(path, script.replace(HIDDEN_FAILURE, '$1'));
}

const htmlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
