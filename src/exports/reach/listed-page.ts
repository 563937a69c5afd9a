/**
 * The absolute address of a page that belongs into the sitemap; `undefined` for one that asks not to be indexed, or that names another
 * page as the one to index.
 * @param path under which a host serves it, with the base path
 */
export function listedAddress(html: string, path: string): string | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  if (/<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
  return canonical && decodeURI(new URL(canonical).pathname) === path ? canonical : undefined;
}
