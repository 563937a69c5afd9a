import { DATE_ORDER_FILE } from '../search/date-order.ts';
import { deltaLanguage, isDelta, type IndexEntry } from '../search/index-parts.ts';
import type { Fragment } from '../search/pagefind/pagefind-worker.ts';

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
  /** What every search of the delta finds; where nothing is said of it, there is none. */
  delta?: Fragment[];
  /** The ids of the pages that are superseded. */
  superseded: string[];
  /** The ids of the pages with a date, in order, and of those without. */
  dates: string[];
  undated: string[];
  remove(): void;
}

interface Message {
  id: number;
  instanceId: string;
  method: string;
  args: unknown[];
}

/** Has `Worker` and `fetch` give what this has, in the place of Pagefind. One at a time. */
export function createFakePagefind(fragments: Fragment[] = []): FakePagefind {
  const { Worker, fetch } = globalThis;
  const fake: FakePagefind = {
    ...{
      copies: 0,
      broken: [],
      options: [],
      ended: [],
      searches: [],
      fragments,
      superseded: [],
      dates: [],
      undated: [],
    },
    remove: () => Object.assign(globalThis, { Worker, fetch }),
  };

  const fragmentsOf = (part: string): Fragment[] => (isDelta(part) ? fake.delta! : fake.fragments);

  const entry = (): IndexEntry => ({
    languages: {
      en: { hash: 'en_1', wasm: 'en', page_count: fake.fragments.length },
      ...(fake.delta && { [deltaLanguage('en')]: { hash: 'en-delta_1', wasm: 'en', page_count: fake.delta.length } }),
    },
    superseded: fake.superseded,
  });

  function answer(copy: number, { instanceId, method, args }: Message): unknown {
    if (method === 'init') fake.options.push(args[0] as object);
    if (method === 'preload' && fake.broken.includes(copy)) throw new Error('no network');
    if (method === 'getData') return fragmentsOf(instanceId).find(({ url }) => url === args[0]);
    if (method !== 'search') return true;
    fake.searches.push({ query: args[0] as string | null, ...(args[1] as { filters: object }) });
    return { results: fragmentsOf(instanceId).map(({ url }) => ({ id: url, data: url })) };
  }

  class FakeWorker extends EventTarget {
    readonly #copy = ++fake.copies;

    postMessage(message: Message): void {
      const tell = (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data }));
      const answered = new Promise((resolve) => resolve(answer(this.#copy, message)));
      if (message.method === 'init') void answered.then(() => tell({ entry: entry() }));
      void answered
        .then((result) => ({ id: message.id, result }))
        .catch(({ message: error }: Error) => ({ id: message.id, error }))
        .then(tell);
    }

    terminate(): void {
      fake.ended.push(this.#copy);
    }
  }
  const listAt = (address: string) => (address.endsWith(DATE_ORDER_FILE) ? fake.dates : fake.undated);
  Object.assign(globalThis, {
    Worker: FakeWorker,
    fetch: async (address: string) => Response.json(listAt(address)),
  });
  return fake;
}
