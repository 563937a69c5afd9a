import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { sumOf } from '../../search/indexing/base-index.ts';
import type { KeepPage } from '../../search/indexing/index-pages.ts';
import { putStoreFile, readStoreFile } from '../store/store-file.ts';

/** The pages as the search index reads them, in one file: a page needs no folder, of which a large archive would have thousands. */
export interface LeanStore {
  /** Gives the HTML of a page: as it was kept, if it was made of the same, or else as it is made now. */
  keep: KeepPage;
  /** Keeps the pages at some paths, as they were given now or before, and no others. */
  close(paths: readonly string[]): void;
}

/** The line before the HTML of a page in the file: its path, its key, a hash of the HTML, and how many bytes this has. */
type Head = readonly [path: string, key: string, sum: string, bytes: number];

interface KeptPage {
  key: string;
  sum: string;
  html: Buffer;
}

/**
 * @param path its file
 * @param next where the next one is written until it is complete
 * @param engine a hash of all that pages are made by, beside their keys
 */
export function openLeanStore(path: string, next: string, engine: string): LeanStore {
  const before = pagesIn(readStoreFile(path));
  const given = new Set<string>();
  let isNew = false;
  mkdirSync(dirname(next), { recursive: true });
  const file = openSync(next, 'w');

  /** A page is asked for once more where it is in a delta. */
  function write(path: string, key: string, sum: string, html: Uint8Array): void {
    if (given.has(path)) return;
    const head: Head = [path, key, sum, html.length];
    writeSync(file, `${JSON.stringify(head)}\n`);
    writeSync(file, html);
    given.add(path);
  }

  return {
    keep(path, pageKey, make) {
      const key = `${engine} ${pageKey}`;
      const kept = before.get(path);
      const text = kept?.key === key ? kept.html.toString() : undefined;
      if (text !== undefined && kept!.sum === sumOf(text)) {
        write(path, key, kept!.sum, kept!.html);
        return text;
      }
      isNew = true;
      const made = make();
      write(path, key, sumOf(made), Buffer.from(made));
      return made;
    },
    close(paths) {
      const wanted = new Set(paths);
      for (const [path, { key, sum, html }] of before) if (wanted.has(path)) write(path, key, sum, html);
      closeSync(file);
      if (isNew || before.size !== given.size) putStoreFile(next, path);
    },
  };
}

/** The pages of a file, as far as it can be read. */
function pagesIn(file: Buffer | undefined): Map<string, KeptPage> {
  const pages = new Map<string, KeptPage>();
  let at = 0;
  while (file && at < file.length) {
    const end = file.indexOf('\n', at);
    const head = headIn(file.toString('utf8', at, end));
    if (!head) break;
    const [path, key, sum, bytes] = head;
    at = end + 1 + bytes;
    pages.set(path, { key, sum, html: file.subarray(end + 1, at) });
  }
  return pages;
}

function headIn(line: string): Head | undefined {
  try {
    const head = JSON.parse(line) as unknown;
    return Array.isArray(head) ? (head as unknown as Head) : undefined;
  } catch {
    return undefined;
  }
}
