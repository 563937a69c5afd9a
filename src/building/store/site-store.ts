import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { factsOf } from '../../exports/site-lists.ts';
import type { PageModel } from '../../models/page-model.ts';
import { base } from '../../settings.ts';
import type { KeptFile, KeptIndex, LastSite } from './last-build.ts';
import { takeFile } from './take-file.ts';

/** The files that a build makes, and those that it need not make again. */
export interface SiteStore {
  /** The key of a page with a model. */
  keyOf(model: PageModel<unknown>): string;
  /** Whether this engine has made the last good site: if not, no page of it can be taken, and no key is needed before one is rendered. */
  isOfEngine: boolean;
  /** Puts the file of the last good site into the new one, where it has this key and nobody has touched it. */
  restore(path: string, key: string): boolean;
  /** Writes a file of the new site. */
  write(path: string, key: string, content: Uint8Array): void;
  /** Removes what was brought forward of an earlier site, by these paths, and was neither restored nor written. */
  removeRest(brought: readonly string[]): void;
  /** Takes over what another thread has restored and written. */
  add(made: ReadonlyMap<string, KeptFile>): void;
  /** What was restored and written. */
  readonly made: ReadonlyMap<string, KeptFile>;
  /** What is to be kept of its search index, once there is one. */
  index: KeptIndex | undefined;
}

/** The file of a page, from the folder of the site. */
export const fileOfPage = (path: string): string => `${decodeURI(path.slice(base.length))}index.html`;

/**
 * @param site the folder of the new site
 * @param engine the hash of all that pages are made by
 */
export function openSiteStore(last: LastSite, site: string, engine: string): SiteStore {
  const made = new Map<string, KeptFile>();
  return {
    made,
    index: undefined,
    isOfEngine: last.index?.engine === engine,
    keyOf: ({ data, text }) => hash('sha256', JSON.stringify([engine, data, text?.inputs])),
    restore(path, key) {
      const kept = last.made.get(path);
      if (kept?.key !== key || !takeFile(join(last.folder, path), join(site, path), last.files.get(path))) return false;
      made.set(path, kept);
      return true;
    },
    write(path, key, content) {
      made.set(path, { key, facts: factsOf(path, content) });
      mkdirSync(dirname(join(site, path)), { recursive: true });
      // What was brought forward may be a link to the file of the last good site.
      if (last.made.has(path)) rmSync(join(site, path), { force: true });
      writeFileSync(join(site, path), content);
    },
    removeRest(brought) {
      for (const path of brought) {
        if (made.has(path)) continue;
        rmSync(join(site, path));
        removeEmpty(dirname(join(site, path)));
      }
    },
    add(others) {
      for (const [path, file] of others) made.set(path, file);
    },
  };
}

/** Removes a folder without files, and those that have none then. */
function removeEmpty(folder: string): void {
  if (readdirSync(folder).length) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder));
}
