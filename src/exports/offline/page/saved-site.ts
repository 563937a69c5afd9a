import type { OfflineList, OfflineSummary } from '../file-list.ts';

/** The addresses of what saving the site takes, under its base path. */
const SUMMARY = 'offline.json';
const LIST = 'offline-files.json';
const WORKER = 'offline-worker.js';

/** How many files are fetched at once. */
const AT_ONCE = 6;

/** Why the site could not be saved, where that is not the network’s fault. */
export class SavingError extends Error {
  readonly reason: 'full' | 'changed';
  constructor(reason: SavingError['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** The caches with what is saved: of the version that is whole, of one that is being fetched, or both. @param base of the site */
const cacheName = (base: string, version: string): string => `offline ${base} ${version}`;
const cacheNames = async (base: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(cacheName(base, '')));

/** Asks the network alone, never a cache or the worker. */
async function ask(base: string, path: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(base + path, { cache: 'no-store', signal: signal ?? null });
  // What a host moves or no longer has is of another version.
  if (!response.ok) throw new SavingError('changed');
  return response;
}

const askFor = async <T>(base: string, path: string, signal?: AbortSignal): Promise<T> =>
  (await (await ask(base, path, signal)).json()) as T;

/** What could be saved now. */
export const latestSummary = (base: string): Promise<OfflineSummary> => askFor(base, SUMMARY);

/** What is saved, whole, and a part of what is not. */
export async function savedSite(base: string): Promise<{ whole: OfflineSummary | undefined; hasPart: boolean }> {
  const names = await cacheNames(base);
  const summaries = await Promise.all(names.map((name) => summaryIn(name, base)));
  return { whole: summaries.find(Boolean), hasPart: summaries.some((summary) => !summary) };
}

async function summaryIn(name: string, base: string): Promise<OfflineSummary | undefined> {
  const response = await (await caches.open(name)).match(base + SUMMARY);
  return response && ((await response.json()) as OfflineSummary);
}

/**
 * Saves the latest version wholly, then drops the one before it, and has the worker serve it. What has not changed is not fetched
 * again. What has been fetched when it is interrupted stays for the next time.
 * @throws a `SavingError`, or what `fetch` throws
 */
export async function saveSite(base: string, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<void> {
  const summary = await latestSummary(base);
  await expectRoom(summary);
  const list = await askFor<OfflineList>(base, LIST, signal);
  const cache = await caches.open(cacheName(base, summary.version));
  const kept = await keptFiles(base);
  const done = new Set((await cache.keys()).map(({ url }) => url));
  let bytes = 0;
  const files = list.files.values();
  const failing = new AbortController();
  const either = AbortSignal.any([signal, failing.signal]);
  const fetchFiles = async (): Promise<void> => {
    for (const [path, size, hash] of files) {
      either.throwIfAborted();
      if (!done.has(new URL(base + path, location.href).href))
        await cache.put(base + path, (await kept(path, hash)) ?? (await plain(await ask(base, path, either))));
      onBytes((bytes += size));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, fetchFiles));
    if ((await latestSummary(base)).version !== list.version) throw new SavingError('changed');
    await cache.put(base + LIST, Response.json(list));
    await cache.put(base + SUMMARY, Response.json(summary));
  } catch (error) {
    // Where one file fails, the others that are on their way are not waited for.
    failing.abort();
    throw (error as Error).name === 'QuotaExceededError' ? new SavingError('full') : error;
  }
  const others = (await cacheNames(base)).filter((name) => name !== cacheName(base, summary.version));
  await Promise.all(others.map((name) => caches.delete(name)));
  await navigator.serviceWorker.register(base + WORKER, { scope: base });
  await navigator.serviceWorker.ready;
}

/** A response that a worker may give for a page: not one that a host has sent elsewhere. */
const plain = async (response: Response): Promise<Response> =>
  response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;

async function expectRoom({ bytes }: OfflineSummary): Promise<void> {
  void navigator.storage.persist();
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  if (quota - usage < bytes) throw new SavingError('full');
}

/** Finds files, by path and hash, in the version that is saved. */
async function keptFiles(base: string): Promise<(path: string, hash: string) => Promise<Response | undefined>> {
  const names = await cacheNames(base);
  const summaries = await Promise.all(names.map((name) => summaryIn(name, base)));
  const name = names[summaries.findIndex(Boolean)];
  const cache = name ? await caches.open(name) : undefined;
  const list = await cache?.match(base + LIST);
  if (!cache || !list) return () => Promise.resolve(undefined);
  const hashes = new Map(((await list.json()) as OfflineList).files.map(([path, , hash]) => [path, hash]));
  return (path, hash) => (hashes.get(path) === hash ? cache.match(base + path) : Promise.resolve(undefined));
}

/** Removes all that is saved, and the worker. */
export async function removeSite(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  await Promise.all((await cacheNames(base)).map((name) => caches.delete(name)));
}
