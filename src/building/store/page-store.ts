import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { PageModel } from '../../models/page-model.ts';
import { base } from '../../settings.ts';
import type { KeptIndex, KeptPage, LastSite } from './last-build.ts';
import { takeFile } from './take-file.ts';

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
  readonly pages: ReadonlyMap<string, KeptPage>;
  /** What is to be kept of its search index, once there is one. */
  index: KeptIndex | undefined;
}

/** The file of a page, from the folder of the site. */
export const fileOfPage = (path: string): string => `${decodeURI(path.slice(base.length))}index.html`;

/**
 * @param site the folder of the new site
 * @param engine the hash of all that pages are made by
 */
export function openPageStore(last: LastSite, site: string, engine: string): PageStore {
  const pages = new Map<string, KeptPage>();
  return {
    pages,
    index: undefined,
    hasPages: last.pages.size > 0,
    keyOf: ({ data, text }) => hash('sha256', JSON.stringify([engine, data, text?.inputs])),
    keep: (path, page) => void pages.set(path, page),
    restore(path, key) {
      const kept = last.pages.get(path);
      if (kept?.key !== key || !takeFile(join(last.folder, path), join(site, path), last.files.get(path))) return false;
      pages.set(path, kept);
      return true;
    },
  };
}
