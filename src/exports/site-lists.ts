import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { absolute, homeUrl } from '../urls.ts';
import { offlineFile, offlineList, type OfflineFile } from './offline/file-list.ts';
import { listedAddress } from './reach/listed-page.ts';
import { sitemapFiles } from './reach/sitemap.ts';

/** Writes into a built site what lists its pages and files: the sitemap, and what a reader keeps to read it offline. */
export function writeLists(folder: string): void {
  const addresses: string[] = [];
  const kept: OfflineFile[] = [];
  // File by file, for all of them do not fit into the memory of a small machine.
  for (const path of pathsIn(folder)) {
    const content = readFileSync(join(folder, path));
    const address = path.endsWith('.html') && listedAddress(content.toString(), servedPath(path));
    if (address) addresses.push(address);
    const file = offlineFile({ path, content });
    if (file) kept.push(file);
  }
  for (const [name, xml] of sitemapFiles(addresses, absolute(homeUrl()))) writeFileSync(join(folder, name), xml);
  const { version, bytes, files } = offlineList(kept);
  writeFileSync(join(folder, 'offline-files.json'), JSON.stringify({ version, files }));
  writeFileSync(join(folder, 'offline.json'), JSON.stringify({ version, bytes }));
}

/** The paths of the files in a folder, with `/`, in order. */
const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/').replace(/^\//, ''))
    .sort((a, b) => (a < b ? -1 : 1));

/** The path under which a host serves a page, with the base path. */
const servedPath = (path: string): string => homeUrl() + path.replace(/(^|\/)index\.html$/, '$1');
