/**
 * The absolute address of a page that belongs into the sitemap; `undefined` for one that asks not to be indexed, or that names another
 * page as the one to index.
 * @param head of its HTML
 * @param path under which a host serves it, with the base path
 */
export function listedAddress(head: string, path: string): string | undefined {
  if (/<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
  // A copy, for a part of a text keeps all of it in memory.
  return canonical && decodeURI(new URL(canonical).pathname) === path ? Buffer.from(canonical).toString() : undefined;
}
