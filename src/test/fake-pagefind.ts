import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fragment } from '../search/page/load-pagefind.ts';

/** What the module in the place of Pagefind does, and what was done with it. */
export interface FakePagefind {
  /** The address of its folder, with a slash at its end. */
  folder: string;
  /** How often the module was evaluated: once for each address. */
  copies: number;
  /** The copies that do not start. */
  broken: number[];
  options: object[];
  destroyed: number[];
  searches: { query: string | null; filters: object; sort: object }[];
  /** What every search finds. */
  fragments: Fragment[];
  remove(): void;
}

const MODULE = `
  const fake = globalThis.fakePagefind;
  const copy = ++fake.copies;
  export function createInstance(options) {
    fake.options.push(options);
    return {
      init: async () => {
        if (fake.broken.includes(copy)) throw new Error('no network');
      },
      destroy: async () => void fake.destroyed.push(copy),
      search: async (query, { filters, sort }) => {
        fake.searches.push({ query, filters, sort });
        return { results: fake.fragments.map((fragment) => ({ id: fragment.url, data: async () => fragment })) };
      },
    };
  }
`;

/** Writes a module that can be loaded in the place of Pagefind. One at a time. */
export function createFakePagefind(fragments: Fragment[] = []): FakePagefind {
  const path = mkdtempSync(join(tmpdir(), 'pagefind-'));
  writeFileSync(join(path, 'pagefind.js'), MODULE);
  const fake: FakePagefind = {
    folder: `${pathToFileURL(path).href}/`,
    ...{ copies: 0, broken: [], options: [], destroyed: [], searches: [], fragments },
    remove: () => rmSync(path, { recursive: true }),
  };
  Object.assign(globalThis, { fakePagefind: fake });
  return fake;
}
