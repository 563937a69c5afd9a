import type { Fragment } from '../search/page/pagefind-worker.ts';

/** What the worker in the place of Pagefind does, and what was done with it. */
export interface FakePagefind {
  /** How many workers were started. */
  copies: number;
  /** The copies that do not start. */
  broken: number[];
  options: object[];
  ended: number[];
  searches: { query: string | null; filters: object }[];
  /** What every search finds. */
  fragments: Fragment[];
  /** The ids of the pages with a date, in order. */
  dates: string[];
  remove(): void;
}

interface Message {
  id: number;
  method: string;
  args: unknown[];
}

/** Has `Worker` and `fetch` give what this has, in the place of Pagefind. One at a time. */
export function createFakePagefind(fragments: Fragment[] = []): FakePagefind {
  const { Worker, fetch } = globalThis;
  const fake: FakePagefind = {
    ...{ copies: 0, broken: [], options: [], ended: [], searches: [], fragments, dates: [] },
    remove: () => Object.assign(globalThis, { Worker, fetch }),
  };

  function answer(copy: number, { method, args }: Message): unknown {
    if (method === 'init') fake.options.push(args[0] as object);
    if (method === 'preload' && fake.broken.includes(copy)) throw new Error('no network');
    if (method === 'getData') return fake.fragments.find(({ url }) => url === args[0]);
    if (method !== 'search') return true;
    fake.searches.push({ query: args[0] as string | null, ...(args[1] as { filters: object }) });
    return { results: fake.fragments.map(({ url }) => ({ id: url, data: url })) };
  }

  class FakeWorker extends EventTarget {
    readonly #copy = ++fake.copies;

    postMessage(message: Message): void {
      const answered = new Promise((resolve) => resolve(answer(this.#copy, message)));
      void answered
        .then((result) => ({ id: message.id, result }))
        .catch(({ message: error }: Error) => ({ id: message.id, error }))
        .then((data) => this.dispatchEvent(new MessageEvent('message', { data })));
    }

    terminate(): void {
      fake.ended.push(this.#copy);
    }
  }
  Object.assign(globalThis, { Worker: FakeWorker, fetch: async () => Response.json(fake.dates) });
  return fake;
}
