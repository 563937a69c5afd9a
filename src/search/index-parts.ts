/**
 * How an index is parted, for the build that writes it and the page that searches it. Most pages are in its base, which Pagefind made of
 * all that there were at the time: of very many, a period at a time. Those that have changed since, or are new, are in its delta. To
 * Pagefind, the pages of each part are in another language, which is why all can share a folder.
 */

/** What the file that Pagefind reads first says of an index; `superseded` only we read. */
export interface IndexEntry {
  languages: Readonly<Record<string, LanguageEntry>>;
  /** The ids of the pages of the base that have changed since, or are gone. */
  superseded?: readonly string[] | undefined;
}

interface LanguageEntry {
  hash: string;
  wasm: string | null;
  page_count: number;
}

export const ENTRY_FILE = 'pagefind-entry.json';

/** What the language of a part has at its end: a variant, which Pagefind stems like the language itself. */
const [PERIOD, DELTA] = ['-period', '-delta'];

/** @param place where it is among the periods, from 0 */
export const periodLanguage = (language: string, place: number): string =>
  place ? `${language}${PERIOD}${place + 1}` : language;

export const deltaLanguage = (language: string): string => language + DELTA;

export const isDelta = (language: string): boolean => language.endsWith(DELTA);

/** Whether a file in Pagefind’s folder belongs to a delta: their names have the language before a hash. */
export const isFileOfDelta = (name: string): boolean => name.includes(`${DELTA}_`);
