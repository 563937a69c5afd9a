import type { Archive } from '../archive/archive.ts';
import type { ArchiveRecord } from '../schema/kinds.ts';
import { FOLDERS, inBase, type Kind } from '../urls.ts';

/** Where a link leads: out to the web, to a mailbox, to a page of this site, or to what readers must not be sent to. */
export type Target = { to: 'web' } | { to: 'mail' } | { to: 'page'; path: string; anchor: string } | { to: 'nowhere' };

const pathOf = ({ kind, id }: ArchiveRecord): string => `/${FOLDERS[kind]}/${id}/`;

/** Reads an address as a browser would on the record’s page; only `http:`, `https:`, `mailto:` and this site’s own pages are let through. */
export function targetOf(address: string, record: ArchiveRecord): Target {
  const here = 'site://site';
  if (!URL.canParse(address, here + pathOf(record))) return { to: 'nowhere' };
  const url = new URL(address, here + pathOf(record));
  if (url.href.startsWith(`${here}/`)) return { to: 'page', path: url.pathname, anchor: url.hash.slice(1) };
  if (url.protocol === 'mailto:') return { to: 'mail' };
  return /^https?:\/\//i.test(address) && url.hostname ? { to: 'web' } : { to: 'nowhere' };
}

/** The address that a page shows for a link: a path from the root of the site goes under the base path. */
export const addressOf = (address: string): string => (address.startsWith('/') ? inBase(address) : address);

/** The paths of the pages that authors may link, without the base path. */
export function sitePaths(archive: Archive): Set<string> {
  const lists = (Object.keys(FOLDERS) as Kind[]).map((kind) => `/${FOLDERS[kind]}/`);
  return new Set(['/', '/about/', '/search/', ...lists, ...[...archive.articles, ...archive.entities].map(pathOf)]);
}
