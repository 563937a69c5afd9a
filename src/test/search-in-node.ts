import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker as Thread } from 'node:worker_threads';
import { parse } from 'node-html-parser';
import { VOCABULARY_FILE } from '../loader/files.ts';
import { readSettingsFile } from '../loader/settings-file.ts';
import { vocabularySchema } from '../schema/vocabulary/declared-vocabulary.ts';
import { createIndex } from '../search/page/pagefind.ts';
import { stateOf } from '../search/page/state.ts';
import { dateIn } from '../search/query/dates.ts';
import { createTopics } from '../search/query/topics.ts';
import { createNames } from '../search/resolver/names.ts';
import type { NameTable } from '../search/resolver/table-format.ts';
import type { SearchContext, SitePage } from '../search/results/result.ts';
import { search } from '../search/results/search.ts';
import { romanise } from '../search/romanisation/romanise.ts';
import { en } from '../words/en.ts';

/** What a thread of Node does before the script of a worker of the web: files are loaded by their paths. */
const PRELUDE = `
  const { readFileSync } = require('node:fs');
  const { parentPort } = require('node:worker_threads');
  globalThis.self = {
    addEventListener: (_, listener) => parentPort.on('message', (data) => listener({ data })),
    postMessage: (message) => parentPort.postMessage(message),
  };
  globalThis.fetch = async (address) => new Response(readFileSync(address.replace(/\\?.*/, '')));
`;

class NodeWorker extends EventTarget {
  readonly #thread: Thread;

  constructor(path: string) {
    super();
    this.#thread = new Thread(PRELUDE + readFileSync(path, 'utf8'), { eval: true });
    this.#thread.on('message', (data) => this.dispatchEvent(new MessageEvent('message', { data })));
    this.#thread.unref();
  }

  postMessage(message: unknown): void {
    this.#thread.postMessage(message);
  }

  terminate(): void {
    void this.#thread.terminate();
  }
}

const fetchFromWeb = globalThis.fetch;

/** Gets files by their paths, beside what has an address. */
const fetchFile = async (path: string, options?: RequestInit): Promise<Response> => {
  if (/^https?:/.test(path)) return fetchFromWeb(path, options);
  return existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 });
};

/** What the search page of a site answers: how many results there are, and the addresses of the first. */
export interface NodeAnswer {
  total: number;
  urls: string[];
}

/**
 * Opens the search of a built site as its search page does, in Node. Replaces `Worker` and `fetch` of this process.
 * @param site the folder of the site
 * @param content that of its content
 * @returns what answers a query, from `?` on the address after `/search/`
 */
export function searchInNode(site: string, content: string): (query: string, count?: number) => Promise<NodeAnswer> {
  Object.assign(globalThis, { Worker: NodeWorker, fetch: fetchFile });
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const form = parse(read('search/index.html')).querySelector('#search')!;
  const context: SearchContext = {
    index: createIndex(`${site}/pagefind/`, form.getAttribute('data-base')!),
    names: createNames(JSON.parse(read('names.json')) as NameTable, romanise),
    topics: createTopics(readSettingsFile(content, VOCABULARY_FILE, vocabularySchema, []).synonyms),
    sitePages: JSON.parse(form.getAttribute('data-pages')!) as SitePage[],
    dateIn: async (query) => dateIn(query),
    words: en.search,
  };
  return async (query, count = 10) => {
    const state = stateOf(new URLSearchParams(query.startsWith('?') ? query : [['q', query]]));
    const found = await search(context, state, count);
    return 'nearest' in found
      ? { total: 0, urls: [] }
      : { total: found.total, urls: found.results.map(({ url }) => url) };
  };
}
