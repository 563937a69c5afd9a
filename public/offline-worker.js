// Serves what a reader has saved of the site, when the network does not answer. A reader installs it on the page about the archive,
// and removes it there; nothing else does. What is saved is in a cache of this name with the version after it.
const CACHES = `offline ${new URL(self.registration.scope).pathname} `;

/** What is put into a cache last: only a whole one has it. */
const SUMMARY = new URL('offline.json', self.registration.scope).href;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { method, url, cache } = event.request;
  // With `no-store`, what saves the site asks for files: they must not come from what is saved already.
  if (method !== 'GET' || cache === 'no-store' || !url.startsWith(self.registration.scope)) return;
  event.respondWith(fetch(event.request).catch((failure) => savedResponse(event.request, failure)));
});

async function savedResponse(request, failure) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(CACHES)) continue;
    const cache = await caches.open(name);
    if (!(await cache.match(SUMMARY))) continue;
    // Queries are for the scripts of a page, and a host may vary its answers by what it compresses.
    const response = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
    if (response) return response;
  }
  throw failure;
}
