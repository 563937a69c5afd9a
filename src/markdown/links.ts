import { KINDS, kinds, recordPath } from '../kinds.ts';
import type { Ids } from '../schema/id-fields.ts';
import type { Text } from '../schema/records.ts';
import { ABOUT_PATH, inBase } from '../urls.ts';

/** Where a link leads: out to the web, to a mailbox, to a page of this site, or to what readers must not be sent to. */
export type Target = { to: 'web' } | { to: 'mail' } | { to: 'page'; path: string; anchor: string } | { to: 'nowhere' };

/** Reads an address as a browser would on the record’s page; only `http:`, `https:`, `mailto:` and this site’s own pages are let through. */
export function targetOf(address: string, { kind, id }: Pick<Text, 'kind' | 'id'>): Target {
  const path = kind === 'about' ? ABOUT_PATH : recordPath('/', kind, id);
  const here = new URL(path, 'https://this-site.invalid');
  const url = URL.parse(address, here.href);
  if (!url || !address.trim()) return { to: 'nowhere' };
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(address) ?? [];
  if (!scheme)
    return url.origin === here.origin
      ? { to: 'page', path: url.pathname, anchor: url.hash.slice(1) }
      : { to: 'nowhere' };
  if (url.protocol === 'mailto:') return { to: 'mail' };
  return /^https?:\/\/./i.test(address) ? { to: 'web' } : { to: 'nowhere' };
}

/** The address that a page shows for a link: a path from the root of the site goes under the base path. */
export const addressOf = (address: string): string => (address.startsWith('/') ? inBase(address) : address);

/** The paths of the pages that authors may link, without the base path. */
export function sitePaths(ids: Ids): Set<string> {
  const lists = kinds.map((kind) => `/${KINDS[kind].folder}/`);
  const records = [...ids].flatMap(([id, kinds]) => kinds.map((kind) => recordPath('/', kind, id)));
  return new Set([
    '/',
    ABOUT_PATH,
    '/search/',
    '/disputed/',
    '/changes/',
    '/data/',
    '/data/codebook/',
    ...lists,
    ...records,
  ]);
}
