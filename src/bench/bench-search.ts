import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { createArchive } from '../archive/archive.ts';
import { nameTable } from '../search/build/name-table.ts';
import { createResolver, createSuggester } from '../search/resolver/resolve.ts';
import { event, group, person, place } from '../test/records.ts';
import { firstSearch } from './first-search.ts';

/**
 * Prints what finding names costs where 1,000 people, groups, places and events have three or four names each, and what the first search transfers
 * where there are 10,000 articles, or as many as are given: `npm run bench:search -- 1000`.
 */
const SUBJECTS = 1_000;
const ARTICLES = Number(process.argv[2] ?? 10_000);
const QUERIES = 200;
const SYLLABLES = 'ba ben bou da dji el fa gha ha ibn ka kha la ma mou na ouar qa ra sa sha ta tou wa ya za zei'.split(
  ' ',
);
const ENDINGS = 'b d f hid k kar l lek m med n r s t war z'.split(' ');

let state = 1;
const pick = <T>(values: readonly T[]): T => values[(state = (state * 48_271) % 2_147_483_647) % values.length]!;
const word = (): string => {
  const made = pick(SYLLABLES) + pick(SYLLABLES) + pick(ENDINGS);
  return made[0]!.toUpperCase() + made.slice(1);
};
const respelt = (name: string): string => name.replaceAll('ou', 'u').replaceAll('kh', 'k').replaceAll('q', 'k');

const subjects = Array.from({ length: SUBJECTS }, (_, i) => {
  const [first, last] = [word(), word() + pick(SYLLABLES)];
  const name = `${first} ${last}`;
  const aliases = [...new Set([last, respelt(name), `${last} ${word()}`])].filter((alias) => alias !== name);
  const id = name.toLowerCase().replaceAll(' ', '-');
  if (i % 4 === 0) return person(id, { name, sortName: name, aliases });
  if (i % 4 === 1) return group(id, { name, aliases });
  if (i % 4 === 2) return place(id, { name, aliases });
  const told = aliases.slice(1).map((alias) => `Attaque de ${alias}`);
  return event(id, { name: `${pick(['Attack', 'Meeting', 'Operation'])} in ${name}`, aliases: told });
});

/** Processor time: what else the machine does is left out. */
const timed = <T>(task: () => T): [result: T, milliseconds: number] => {
  const before = process.cpuUsage();
  const result = task();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
};
const show = (label: string, value: string, limit = ''): void =>
  console.log(`${label.padEnd(44)} ${value.padStart(10)}${limit && `   at most ${limit}`}`);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const [table, made] = timed(() => nameTable(createArchive(subjects)));
const json = JSON.stringify(table);
show('table of names, made by the build in', `${(made / 1000).toFixed(1)} s`);
show('table of names, gzipped', kilobytes(gzipSync(json, { level: 9 }).length), '25 kB');
show('of that the ordinary words', kilobytes(gzipSync(table.ordinary, { level: 9 }).length));

const code = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: true,
    rolldownOptions: { input: 'src/search/resolver/resolve.ts', preserveEntrySignatures: 'exports-only' },
  },
});
const chunks = [code].flat().flatMap((output) => ('output' in output ? output.output : []));
const bytes = chunks.reduce(
  (sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0),
  0,
);
show('resolver and suggester, minified and gzipped', kilobytes(bytes), '6 kB');

const fresh = JSON.parse(json) as typeof table;
const [resolve, started] = timed(() => createResolver(fresh));
const suggest = createSuggester(fresh);
show('index of the table, made once in', `${started.toFixed(0)} ms`);
for (const [label, answer] of [
  ['a letter more in a query: resolver', resolve],
  ['a letter more in a query: completions', (query: string) => suggest(query, 8)],
] as const) {
  const times = Array.from({ length: QUERIES }, () => {
    const typed = `${pick(table.subjects)[3]} ${pick(['killed', 'in', 'attack'])} ${pick(table.subjects)[3]}`;
    const slipped = typed.slice(0, 6) + typed.slice(7);
    return Array.from({ length: slipped.length }, (_, i) => timed(() => answer(slipped.slice(0, i + 1)))[1]);
  })
    .flat()
    .sort((a, b) => a - b);
  const at = (share: number): string => `${times[Math.floor(times.length * share)]!.toFixed(2)} ms`;
  show(`${label}, median`, at(0.5), '5 ms');
  show(`${label}, 95 of 100`, at(0.95));
}

const sizes = await firstSearch(ARTICLES);
const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
show(`first search among ${ARTICLES} articles, all of it`, kilobytes(total), '340 kB');
for (const [path, size] of [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 8)) show(`  ${path}`, kilobytes(size));
