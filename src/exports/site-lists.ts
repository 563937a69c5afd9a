import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute, homeUrl } from '../urls.ts';
import { offlineFile, offlineList, type OfflineFile } from './offline/file-list.ts';
import { listedAddress } from './reach/listed-page.ts';
import { sitemapFiles } from './reach/sitemap.ts';

/** What the lists of a site say of one of its files. */
export interface FileFacts {
  /** The address of a page that belongs into the sitemap. */
  listed?: string;
  /** A file that readers keep. */
  kept?: OfflineFile;
}

/** @param path from the folder of the site, with `/` */
export function factsOf(path: string, content: Uint8Array): FileFacts {
  const listed = path.endsWith('.html') ? listedAddress(headIn(content), servedPath(path)) : undefined;
  const kept = offlineFile({ path, content });
  return { ...(listed && { listed }), ...(kept && { kept }) };
}

/** The head of a page as text: the rest of it is most of it. */
function headIn(page: Uint8Array): string {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.length);
  return bytes.toString('utf8', 0, bytes.indexOf('</head>'));
}

/**
 * Writes into a built site what lists its pages and files: the sitemap, and what a reader keeps to read it offline.
 * @param paths those of its files, with `/`
 * @param known what is known of files that need not be read
 * @returns the paths of the lists
 */
export function writeLists(folder: string, paths: readonly string[], known: ReadonlyMap<string, FileFacts>): string[] {
  // File by file, for all of them do not fit into the memory of a small machine.
  const facts = paths.toSorted().map((path) => known.get(path) ?? factsOf(path, readFileSync(join(folder, path))));
  const addresses = facts.flatMap(({ listed }) => listed ?? []);
  const { version, bytes, files } = offlineList(facts.flatMap(({ kept }) => (kept ? [kept] : [])));
  const lists = new Map([
    ...sitemapFiles(addresses, absolute(homeUrl())),
    ['offline-files.json', JSON.stringify({ version, files })],
    ['offline.json', JSON.stringify({ version, bytes })],
  ]);
  for (const [name, text] of lists) writeFileSync(join(folder, name), text);
  return [...lists.keys()];
}

/** The path under which a host serves a page, with the base path. */
const servedPath = (path: string): string => homeUrl() + path.replace(/(^|\/)index\.html$/, '$1');
