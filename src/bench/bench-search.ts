import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { createArchive } from '../archive/archive.ts';
import { readContent } from '../loader/read.ts';
import { nameTable } from '../search/build/name-table.ts';
import { createNames } from '../search/resolver/names.ts';
import type { Subject } from '../schema/records.ts';
import { launchBrowser, unpackBrowser } from '../test/browser.ts';
import { namePairs, pairFigures, resolvePair } from '../test/name-pairs.ts';
import { firstSearch, slowSearch, withSite, type ServedSite } from './first-search.ts';
import { writeArchive } from './made-up/write-archive.ts';
import { namesIn } from './measure/searches.ts';
import { makeSubjects } from './make-names.ts';
import { createRandom, pick } from './random.ts';

/**
 * Prints what it costs to find names among 1,000 people, groups, places and events, and what the first search among 10,000 articles
 * transfers, or among as many as are given: `npm run bench:search -- 1000`, and how long it takes on a slow line. Before that, how right the resolver is about pairs of names.
 */
const SUBJECTS = 1_000;
const ARTICLES = Number(process.argv[2] ?? 10_000);
const QUERIES = 200;
/** How many people are asked for, each with nothing loaded before. */
const FIRST_SEARCHES = 9;
const SEED = 1;

const random = createRandom(SEED);

/** In processor time, so that other work on the machine does not count. */
const timed = <T>(task: () => T): [result: T, milliseconds: number] => {
  const before = process.cpuUsage();
  const result = task();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
};
const print = (label: string, value: string, most = '', least = ''): void =>
  console.log(
    `${label.padEnd(46)} ${value.padStart(10)}${most && `   at most ${most}`}${least && `   at least ${least}`}`,
  );
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The size of the resolver as browsers load it, in bytes. */
async function resolverSize(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: 'src/search/resolver/names.ts', preserveEntrySignatures: 'exports-only' },
    },
  });
  const chunks = [built].flat().flatMap((output) => ('output' in output ? output.output : []));
  return chunks.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? gzipped(chunk.code) : 0), 0);
}

/** Two names with a word between them, and a letter left out. */
function mistypedQuery(subjects: readonly Subject[]): string {
  const typed = `${pick(random, subjects).data.name} ${pick(random, ['killed', 'in', 'attack'])} ${pick(random, subjects).data.name}`;
  return typed.slice(0, 6) + typed.slice(7);
}

/** Prints how long an answer takes after each letter of queries. */
function printKeystrokes(label: string, queries: readonly string[], answer: (typed: string) => unknown): void {
  const times = queries
    .flatMap((query) => Array.from(query, (_, i) => timed(() => answer(query.slice(0, i + 1)))[1]))
    .sort((a, b) => a - b);
  const at = (share: number): string => `${times[Math.floor(times.length * share)]!.toFixed(2)} ms`;
  print(`a letter more in a query: ${label}, median`, at(0.5), '5 ms');
  print(`a letter more in a query: ${label}, 95 of 100`, at(0.95));
}

/** Prints how far people agree with the resolver on whether two names are one person’s, and where they do not, why. */
function printPairs(): void {
  const resolved = namePairs().map((pair) => ({ ...pair, ...resolvePair(pair) }));
  const { precision, recall, offered } = pairFigures(resolved);
  print('of names that are certain, people agree with', precision.toFixed(3), '', '0.960');
  print('of names that people take for one, certain', recall.toFixed(3), '', '0.800');
  print('of these, certain or offered', offered.toFixed(3), '', '0.920');
  for (const { query, name, isMatch, pinned, suggested } of resolved) {
    const [match] = [...pinned, ...suggested];
    if (isMatch === pinned.length > 0) continue;
    const why = match ? `${match.reason} ${match.confidence.toFixed(2)}` : 'no word of it matches enough';
    console.log(
      `  ${isMatch ? (match ? 'only offered' : 'not found') : 'wrongly certain'}: ${query} → ${name} (${why})`,
    );
  }
}

printPairs();
const subjects = makeSubjects(SUBJECTS, SEED);
const [table, made] = timed(() => nameTable(createArchive(subjects)));
print('table of names, made by the build in', `${(made / 1000).toFixed(1)} s`);
print('table of names, gzipped', kilobytes(gzipped(JSON.stringify(table))), '28 kB');
print('of that the ordinary words', kilobytes(gzipped(JSON.stringify(table.ordinaryWords))));
print('resolver and suggester, minified and gzipped', kilobytes(await resolverSize()), '8 kB');

const [names, started] = timed(() => createNames(table));
print('index of the table, made once in', `${started.toFixed(0)} ms`);
const queries = Array.from({ length: QUERIES }, () => mistypedQuery(subjects));
printKeystrokes('resolver', queries, names.resolve);
printKeystrokes('completions', queries, (typed) => names.suggest(typed, 8));

const contentFolder = mkdtempSync(join(tmpdir(), 'bench-search-'));
writeArchive(contentFolder, ARTICLES, SEED);
const people = namesIn(contentFolder, FIRST_SEARCHES);
await unpackBrowser();
const browser = await launchBrowser();
try {
  await withSite(contentFolder, async (site) => {
    await printFirstSearches(site);
    await printSlowSearch(site, `${ARTICLES} articles`, people[0]!);
    writeFileSync(join(site.folder, 'names.json'), JSON.stringify(table));
    await printSlowSearch(site, `${SUBJECTS} subjects`, subjects[0]!.data.name);
  });
  const [subject] = createArchive(readContent('content').records).subjects;
  if (subject) await withSite('content', (site) => printSlowSearch(site, 'this archive', subject.data.name));
} finally {
  await browser.close();
  rmSync(contentFolder, { recursive: true });
}

/** Prints what the first search transfers: how much depends on what else is in the parts of the index that have the name. */
async function printFirstSearches(site: ServedSite): Promise<void> {
  const searches: { sizes: Map<string, number>; total: number }[] = [];
  for (const person of people) {
    const sizes = await firstSearch(browser, site, person);
    searches.push({ sizes, total: [...sizes.values()].reduce((sum, size) => sum + size, 0) });
  }
  searches.sort((a, b) => a.total - b.total);
  const median = searches[Math.floor(searches.length / 2)]!;
  print(`first search among ${ARTICLES} articles, median of ${searches.length}`, kilobytes(median.total), '340 kB');
  print(
    'the least and the most of them',
    [searches[0]!, searches.at(-1)!].map(({ total }) => kilobytes(total)).join(' '),
  );
  for (const [path, size] of [...median.sizes].sort((a, b) => b[1] - a[1]).slice(0, 8))
    print(`  ${path}`, kilobytes(size));
}

/** Prints when a name that is asked for on a slow line is answered: with its page, and with all that the index has. */
async function printSlowSearch(site: ServedSite, label: string, name: string): Promise<void> {
  const [named, answered] = await slowSearch(browser, site, name);
  print(`slow line, ${label}: its page`, `${named.toFixed(1)} s`, '3 s');
  print(`slow line, ${label}: all results`, `${answered.toFixed(1)} s`);
}
