import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { absolute, homeUrl } from '../urls.ts';
import { offlineList, type SiteFile } from './offline/file-list.ts';
import { listedAddress } from './reach/listed-page.ts';
import { sitemapFiles } from './reach/sitemap.ts';

/** Writes into a built site what lists its pages and files: the sitemap, and what a reader keeps to read it offline. */
export function writeLists(folder: string): void {
  const files = filesIn(folder);
  const sitemap = sitemapFiles(addressesOf(files), absolute(homeUrl()));
  for (const [name, xml] of sitemap) writeFileSync(join(folder, name), xml);
  const { version, bytes, files: kept } = offlineList(files);
  writeFileSync(join(folder, 'offline-files.json'), JSON.stringify({ version, files: kept }));
  writeFileSync(join(folder, 'offline.json'), JSON.stringify({ version, bytes }));
}

const filesIn = (folder: string): SiteFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(folder.length).split(sep).join('/').replace(/^\//, ''),
      content: readFileSync(file),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

const addressesOf = (files: readonly SiteFile[]): string[] =>
  files
    .filter(({ path }) => path.endsWith('.html'))
    .flatMap(({ path, content }) => {
      const html = Buffer.from(content).toString();
      return listedAddress(html, homeUrl() + path.replace(/(^|\/)index\.html$/, '$1')) ?? [];
    });
