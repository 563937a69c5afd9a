import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ENTRY_FILE } from '../index-parts.ts';
import { pageRows } from './site-rows.ts';

let site: string;
beforeEach(() => void (site = mkdtempSync(join(tmpdir(), 'site-rows-'))));
afterEach(() => rmSync(site, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), content);
}

const writePage = (id: string, url: string, content: string) =>
  write(
    `pagefind/fragment/${id}.pf_fragment`,
    gzipSync(`pagefind_dcd${JSON.stringify({ url, content, meta: {}, filters: {} })}`),
  );

test('a page that is superseded is no row: the delta has it as it is now', () => {
  writePage('en_1', '/articles/storm/', 'A storm');
  writePage('en_2', '/articles/ferry/', 'A ferry');
  writePage('en-delta_3', '/articles/storm/', 'A great storm');
  write(`pagefind/${ENTRY_FILE}`, JSON.stringify({ languages: {}, superseded: ['en_1'] }));
  write('data/articles.json', JSON.stringify([{ id: 'storm', published: '2021-03' }]));
  write('data/events.json', '[]');
  expect([...pageRows(site)].map(({ page, day }) => `${page.content} ${day}`)).toEqual([
    ...['A great storm 2021-03-01', 'A ferry undefined'],
  ]);
});
