import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { article, event, person } from '../../test/records.ts';
import { siteContent } from '../../test/site-content.ts';
import type { Content } from '../../views/pages/content.ts';
import { DATE_ORDER_FILE, UNDATED_ORDER_FILE } from '../date-order.ts';
import { ENTRY_FILE, isFileOfDelta, type IndexEntry } from '../index-parts.ts';
import type { BaseIndex } from './base-index.ts';
import type { KeepPage } from './index-pages.ts';
import { startIndex } from './index-site.ts';
import { pageIds } from './page-ids.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'index-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const records = [
  article('b', { published: '2021-02-01' }, 'A ferry sank.[^b:p1]'),
  article('a', { published: '2021' }, 'Another sank.'),
  article('a-c', {}, 'A third came home.'),
  event('sinking', { date: '2020-05-04' }),
  person('roe', { name: 'Jane Roe' }),
];
const htmlOf: Content['htmlOf'] = ({ body }) =>
  body && `<p id="p1"><a class="n" href="#p1">17</a>${body}<sup><a data-footnote-ref>1</a></sup></p>`;
const content = { ...siteContent(records), htmlOf, textInputs: ({ body }) => body } as Content;

/** Each file of a finished index with its bytes. */
async function indexOf(name: string): Promise<Record<string, string>> {
  const { folder: index, paths } = await startIndex(content, [], join(folder, name), KEEP_NOTHING).finished();
  expect(paths).toHaveLength(records.length);
  return filesOf(index);
}

function filesOf(index: string): Record<string, string> {
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => [file.name, readFileSync(join(file.parentPath, file.name)).toString('latin1')]),
  );
}

/** What the index has of each page. */
const fragmentsOf = (files: Record<string, string>) =>
  Object.entries(files).flatMap(([name, bytes]) => {
    if (!name.endsWith('.pf_fragment')) return [];
    const text = gunzipSync(Buffer.from(bytes, 'latin1')).toString();
    const { url, content } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
    return [{ id: name.replace('.pf_fragment', ''), url, content }];
  });

/** Makes each page anew. */
const KEEP_NOTHING: KeepPage = (_path, _key, make) => make();

test('an index of the same records has the same bytes, and knows the order of their dates', async () => {
  const files = await indexOf('one');
  expect(await indexOf('two')).toEqual(files);
  const fragments = fragmentsOf(files);
  const list = Object.keys(files).find((name) => name.endsWith('.pf_meta'))!;
  const urls = pageIds(gunzipSync(Buffer.from(files[list]!, 'latin1'))).map(
    (id) => fragments.find((page) => page.id === id)!.url,
  );
  expect(urls).toEqual(['/articles/a-c/', '/articles/a/', '/articles/b/', '/events/sinking/', '/people/roe/']);
  const ids = JSON.parse(files[DATE_ORDER_FILE]!) as string[];
  expect(ids.map((id) => fragments.find((fragment) => fragment.id === id)!.url)).toEqual([
    ...['/events/sinking/', '/articles/a/', '/articles/b/'],
  ]);
});

test('an index in periods has the same pages, and the same bytes each time', async () => {
  const make = async (name: string) => {
    const index = await startIndex(content, [], join(folder, name), KEEP_NOTHING, undefined, 2).finished();
    return { files: filesOf(index.folder), paths: index.paths, base: index.base };
  };
  const { files, paths, base } = await make('one');
  expect((await make('two')).files).toEqual(files);
  const { languages } = JSON.parse(files[ENTRY_FILE]!) as IndexEntry;
  expect(Object.entries(languages).map(([name, { page_count, wasm }]) => [name, page_count, wasm])).toEqual([
    ['en', 2, 'en'],
    ['en-period2', 2, 'en'],
    ['en-period3', 1, 'en'],
  ]);
  expect(paths).toEqual(
    ['articles/a-c', 'articles/a', 'articles/b', 'events/sinking', 'people/roe'].map((path) => `${path}/index.html`),
  );
  const urls = new Map(fragmentsOf(files).map(({ id, url }) => [id, url]));
  expect(base.map(([path, , , id]) => [`/${path}`, `${urls.get(id)}index.html`])).toEqual(
    paths.map((path) => [`/${path}`, `/${path}`]),
  );
  expect(Object.keys(files).filter((name) => name.startsWith('wasm.'))).toEqual(['wasm.en.pagefind']);
});

test('neither the numbers of passages nor the marks of sources are in the text of a page', async () => {
  const fragments = fragmentsOf(await indexOf('one'));
  expect(fragments.find(({ url }) => url === '/articles/a/')!.content).toBe('Another sank.');
});

/** An index of other records, made where there is one of the first. */
async function indexAfter(changed: ReturnType<typeof article>[], isWhole = true, mostInPeriod?: number) {
  const first = await startIndex(content, [], join(folder, 'first'), KEEP_NOTHING, undefined, mostInPeriod).finished();
  const base: BaseIndex = {
    pages: first.base,
    take(to) {
      cpSync(first.folder, to, { recursive: true });
      return isWhole;
    },
  };
  const others = { ...siteContent(changed), htmlOf, textInputs: ({ body }) => body } as Content;
  const index = await startIndex(others, [], join(folder, 'second'), KEEP_NOTHING, base).finished();
  return { first: filesOf(first.folder), files: filesOf(index.folder), index };
}

const edited = [
  ...records.filter(({ id }) => id !== 'a'),
  article('a', { published: '2021' }, 'Another came home.'),
  article('d', { published: '2020-06' }, 'A fourth sank.'),
] as ReturnType<typeof article>[];

test('what has changed is indexed beside the base, whose files stay', async () => {
  const { first, files, index } = await indexAfter(edited);
  expect(index).toMatchObject({ delta: 2, base: { length: 5 }, paths: { length: 6 } });
  const orders = [DATE_ORDER_FILE, UNDATED_ORDER_FILE, ENTRY_FILE];
  const superseded = fragmentsOf(first).find(({ url }) => url === '/articles/a/')!.id;
  const isNew = (name: string) => orders.includes(name) || name === `${superseded}.pf_fragment`;
  for (const [name, bytes] of Object.entries(first)) if (!isNew(name)) expect(files[name], name).toBe(bytes);
  expect(files[`${superseded}.pf_fragment`]).toBeUndefined();
  const added = Object.keys(files).filter((name) => !(name in first));
  expect(
    added.every((name) => name === UNDATED_ORDER_FILE || isFileOfDelta(name)),
    added.join(' '),
  ).toBe(true);

  const entry = JSON.parse(files[ENTRY_FILE]!) as IndexEntry;
  expect(entry.languages).toMatchObject({
    en: { page_count: 5, wasm: 'en' },
    'en-delta': { page_count: 2, wasm: 'en' },
  });
  const urls = new Map(fragmentsOf(files).map(({ id, url }) => [id, url]));
  const urlsOf = (ids: readonly string[]) => ids.map((id) => `${id.split('_')[0]} ${urls.get(id)}`);
  expect(entry.superseded).toEqual([superseded]);
  expect(urlsOf(JSON.parse(files[DATE_ORDER_FILE]!) as string[])).toEqual([
    ...['en /events/sinking/', 'en-delta /articles/d/', 'en-delta /articles/a/', 'en /articles/b/'],
  ]);
  expect(urlsOf(JSON.parse(files[UNDATED_ORDER_FILE]!) as string[])).toEqual(['en /articles/a-c/', 'en /people/roe/']);
});

test('beside a base in periods there is one delta', async () => {
  const { files, index } = await indexAfter(edited, true, 3);
  expect(index).toMatchObject({ delta: 2, base: { length: 5 }, paths: { length: 6 } });
  const { languages } = JSON.parse(files[ENTRY_FILE]!) as IndexEntry;
  expect(Object.keys(languages)).toEqual(['en', 'en-period2', 'en-delta']);
});

test('where nothing has changed that is searched, the index is as it was', async () => {
  const { first, files, index } = await indexAfter(records as ReturnType<typeof article>[]);
  expect(Object.keys(files).filter((name) => files[name] !== first[name])).toEqual([]);
  expect(Object.keys(files)).toEqual(Object.keys(first));
  expect(index.delta).toBe(0);
});

test('a base that is not whole is made anew', async () => {
  const { files, index } = await indexAfter(edited, false);
  expect(index).toMatchObject({ delta: 0, base: { length: 6 } });
  expect(Object.keys(files).filter((name) => isFileOfDelta(name))).toEqual([]);
  expect((JSON.parse(files[ENTRY_FILE]!) as IndexEntry).superseded).toBeUndefined();
});

test('a build hears that the program has failed, or is not installed, when it waits for the index', async () => {
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', 'no-such-program');
  const index = startIndex(content, [], folder, KEEP_NOTHING);
  await expect(index.finished()).rejects.toThrow(
    /^Pagefind’s program has ended before .*: spawn no-such-program ENOENT/,
  );
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', process.execPath);
  await expect(startIndex(content, [], folder, KEEP_NOTHING).finished()).rejects.toThrow('it ended with 9');
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', '');
  vi.stubEnv('npm_config_arch', 'abacus');
  expect(() => startIndex(content, [], folder, KEEP_NOTHING)).toThrow(
    /^The search index needs the package @pagefind\/\w+-abacus, /,
  );
  expect(existsSync(join(folder, 'index'))).toBe(false);
});
