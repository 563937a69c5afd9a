/** What is used of Pagefind. */
export interface Pagefind {
  /** Loads what every search needs. */
  init(): Promise<void>;
  /** @param query the words, or null for every page that fits the filters */
  search(query: string | null, options: object): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }>;
  destroy(): void;
}

/** What Pagefind has of a page. */
export interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, string[]>>;
}

/** What the worker answers to a message. */
interface Answer {
  id: number;
  result?: unknown;
  error?: string;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** The results of a search, as the worker sends them: each with an id under which it gives the page. */
interface Found {
  results: { id: string; data: string }[];
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

  function fail(error: Error): void {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function call(method: string, ...args: unknown[]): Promise<unknown> {
    const id = messages++;
    return new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, method, args });
    });
  }

  worker.addEventListener('error', ({ message }) =>
    fail(new Error(message || 'The worker of Pagefind does not start.')),
  );
  worker.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<Answer>) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(error));
    else call?.resolve(result);
  });

  const unused = new FinalizationRegistry((data: string) => void call('releaseData', data).catch(() => {}));
  return {
    async init() {
      await call('init', { ...options, basePath: folder });
      // It answers before it has loaded the index, and this after it.
      await call('preload', '');
    },
    async search(query, options) {
      const { results } = (await call('search', query, options)) as Found;
      return {
        results: results.map(({ id, data }) => {
          const result = { id, data: async () => (await call('getData', data)) as Fragment };
          unused.register(result, data);
          return result;
        }),
      };
    },
    destroy() {
      worker.terminate();
      fail(new Error('Pagefind is ended.'));
    },
  };
}
