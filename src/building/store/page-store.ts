import { hash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageModel } from '../../models/page-model.ts';
import { base } from '../../settings.ts';
import type { KeptPage, LastPages } from './last-build.ts';

/** The pages that a build makes, and those that it need not make again. */
export interface PageStore {
  /** The key of a page with a model. */
  keyOf(model: PageModel<unknown>): string;
  /** Whether the last good site has pages that can be taken: without them no key is needed before a page is rendered. */
  hasPages: boolean;
  /** Puts the page of the last good site into the new one, where it has this key and nobody has touched its file. */
  restore(path: string, key: string): boolean;
  /** Keeps what is known of a page of the new site. */
  keep(path: string, page: KeptPage): void;
  /** The pages of the new site. */
  pages: ReadonlyMap<string, KeptPage>;
}

/** The file of a page, from the folder of the site. */
export const fileOfPage = (path: string): string => `${decodeURI(path.slice(base.length))}index.html`;

/**
 * @param site the folder of the new site
 * @param engine the hash of all that pages are made by
 */
export function openPageStore(last: LastPages, site: string, engine: string): PageStore {
  const states = new Map(last.files.map(([path, ...state]) => [path, state]));
  const pages = new Map<string, KeptPage>();
  return {
    pages,
    hasPages: last.pages.size > 0,
    keyOf: ({ data, text }) => hash('sha256', JSON.stringify([engine, data, text?.inputs])),
    keep: (path, page) => void pages.set(path, page),
    restore(path, key) {
      const kept = last.pages.get(path);
      if (kept?.key !== key || !take(join(last.folder, path), join(site, path), states.get(path))) return false;
      pages.set(path, kept);
      return true;
    },
  };
}

/**
 * Has a file in a second place, by a link where the file system has them. What it is then is compared, not what it was before: another
 * process may replace it at any moment.
 */
function take(from: string, to: string, state: readonly [size: number, written: number] | undefined): boolean {
  if (!state) return false;
  mkdirSync(dirname(to), { recursive: true });
  try {
    place(from, to);
    const { size, mtimeMs } = statSync(to);
    if (size === state[0] && mtimeMs === state[1]) return true;
  } catch {
    // Whatever cannot be taken is made again.
  }
  rmSync(to, { force: true });
  return false;
}

function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code!)) throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}
