/**
 * How an index is parted, for the build that writes it and the page that searches it. Most pages are in its base, which Pagefind made of
 * all that there were at the time. Those that have changed since, or are new, are in its delta: to Pagefind, pages in another
 * language, which is why the two can share a folder.
 */

/** What the file that Pagefind reads first says of an index; `superseded` only we read. */
export interface IndexEntry {
  languages: Readonly<Record<string, LanguageEntry>>;
  /** The ids of the pages of the base that have changed since, or are gone. */
  superseded?: readonly string[];
}

interface LanguageEntry {
  hash: string;
  wasm: string | null;
  page_count: number;
}

export const ENTRY_FILE = 'pagefind-entry.json';

/** What the language of a delta has at its end: a variant, which Pagefind stems like the language itself. */
const DELTA = '-delta';

export const deltaLanguage = (language: string): string => language + DELTA;

export const isDelta = (language: string): boolean => language.endsWith(DELTA);

/** Whether a file in Pagefind’s folder belongs to a delta: the names of all begin with the language. */
export const isFileOfDelta = (name: string): boolean => name.includes(`${DELTA}_`);
