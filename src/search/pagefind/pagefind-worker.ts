import { isDelta, type IndexEntry } from '../index-parts.ts';

/** Pagefind, in a worker of its own. */
export interface Pagefind {
  /** Loads what every search needs. */
  init(): Promise<IndexParts>;
  destroy(): void;
}

/** The parts of an index. A page is found in one of them, unless it is superseded. */
export interface IndexParts {
  /** Those of the base, one for each period. */
  periods: readonly IndexPart[];
  delta: IndexPart | undefined;
  /** The ids of the pages of the base that are not what they were, or are gone. */
  superseded: ReadonlySet<string>;
}

export interface IndexPart {
  /** How many pages it has. */
  size: number;
  /** @param query the words, or null for every page that fits the filters */
  search(query: string | null, filters: Readonly<Record<string, string>>): Promise<Found>;
  /** In how many pages a word is, or, where it is in none, the longest beginning of it that is in one. */
  count(word: string): Promise<number>;
}

/** What was found in a part, the best first. */
export interface Found {
  results: FoundPage[];
  /** Each word of the query as the index has it, and what it weighs there. Only a delta says so. */
  query_term_idfs?: readonly TermWeight[];
}

export interface TermWeight {
  term: string;
  /** The inverse document frequency: the fewer pages have the word, the more. */
  idf: number;
}

/** A page that was found. Only a delta says what its score is made of. */
export interface FoundPage {
  id: string;
  score: number;
  data(): Promise<Fragment>;
  /** The words in its text. */
  scores?: readonly { search_term: string; idf: number; pagefind_tf: number }[];
  /** The words in its metadata, by their fields. */
  verbose_meta_scores?: readonly { field_weight: number; matched_terms: readonly string[]; coverage_boost: number }[];
}

/** What Pagefind has of a page. */
export interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, string[]>>;
}

/** What the worker answers to a message, or the entry of the index, unasked. */
interface Answer {
  id: number;
  result?: unknown;
  error?: string;
  entry?: IndexEntry;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** What was found, as the worker sends it: each page with an id under which it gives the rest of it. */
interface Sent extends Omit<Found, 'results'> {
  /** How many pages would be found without filters. */
  unfilteredResultCount: number;
  results: (Omit<FoundPage, 'data'> & { data: string })[];
}

/**
 * Starts the worker in which Pagefind searches. Pagefind’s own script for pages sends it the same messages, and has all that the worker
 * has once more, for browsers without workers.
 * @param folder the address of Pagefind’s folder, with a slash at its end
 */
export function startPagefind(folder: string, options: object): Pagefind {
  const worker = new Worker(`${folder}pagefind-worker.js`);
  const waiting = new Map<number, Waiting>();
  let messages = 0;
  let failure: Error | undefined;
  let setEntry: (entry: IndexEntry) => void;
  const entry = new Promise<IndexEntry>((resolve) => (setEntry = resolve));

  function fail(error: Error): void {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function call(instanceId: string, method: string, ...args: unknown[]): Promise<unknown> {
    const id = messages++;
    return new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, instanceId, method, args });
    });
  }

  worker.addEventListener('error', ({ message }) =>
    fail(new Error(message || 'The worker of Pagefind does not start.')),
  );
  worker.addEventListener('message', ({ data: { id, result, error, entry } }: MessageEvent<Answer>) => {
    if (entry) return setEntry(entry);
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(error));
    else call?.resolve(result);
  });

  /** Has the worker load a part. @param name by which it knows it */
  async function load(name: string, ownOptions: object): Promise<void> {
    await call(name, 'init', { ...options, ...ownOptions, basePath: folder });
    // It answers before it has loaded the index, and this after it.
    await call(name, 'preload', '');
  }

  function part(name: string, size: number): IndexPart {
    const ask = async (query: string | null, filters: object) =>
      (await call(name, 'search', query, { filters })) as Sent;
    const unused = new FinalizationRegistry((data: string) => void call(name, 'releaseData', data).catch(() => {}));
    const counts = new Map<string, Promise<number>>();
    return {
      size,
      async search(query, filters) {
        const { results, query_term_idfs } = await ask(query, filters);
        const found = results.map(({ data, ...page }) => {
          const result = { ...page, data: async () => (await call(name, 'getData', data)) as Fragment };
          unused.register(result, data);
          return result;
        });
        return { results: found, ...(query_term_idfs && { query_term_idfs }) };
      },
      count(word) {
        const counted = counts.get(word) ?? ask(word, NO_PAGE).then((sent) => sent.unfilteredResultCount);
        counts.set(word, counted);
        return counted;
      },
    };
  }

  return {
    async init() {
      const loading = load(BASE, {});
      // It comes before anything else is loaded, or else never.
      const known = await Promise.race([entry, loading.then(() => undefined)]);
      const sizes = Object.entries(known?.languages ?? {}).map(([name, { page_count }]) => [name, page_count] as const);
      const [first, ...others] = sizes.filter(([name]) => !isDelta(name));
      const delta = sizes.find(([name]) => isDelta(name));
      await Promise.all(others.map(([name]) => load(name, { language: name })));
      if (delta) {
        await load(delta[0], { language: delta[0] });
        await call(delta[0], 'enterPlaygroundMode');
      }
      await loading;
      return {
        periods: [part(BASE, first?.[1] ?? 0), ...others.map((sized) => part(...sized))],
        delta: delta && part(...delta),
        superseded: new Set(known?.superseded),
      };
    },
    destroy() {
      worker.terminate();
      fail(new Error('Pagefind is ended.'));
    },
  };
}

/** The name of an instance of Pagefind that has no other: it takes the language with most pages, of several the first. */
const BASE = 'default';

/** No page has this filter, with which what is asked for is only counted. */
const NO_PAGE = { part: 'none' };
