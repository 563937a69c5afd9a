import { redirectsOf } from '../schema/addresses/redirects.ts';
import { recordPath } from '../kinds.ts';
import { PUBLISHED_FILE } from '../loader/registers/published-register.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import { changeFile } from './rewrite-file.ts';

/** The paths that an archive publishes: of each record but drafts, and the old ones that lead to it. */
export function publishedPaths(records: readonly ArchiveRecord[]): string[] {
  const published = records.filter(({ data }) => !data.draft);
  return [
    ...published.map(({ kind, id }) => recordPath('/', kind, id)),
    ...redirectsOf(published).map(({ from }) => from),
  ];
}

/** The register with more paths: one a line, in order, each once. What it has stays. */
export function withPaths(register: string, paths: readonly string[]): string {
  const known = register.split(/\r\n?|\n/).map((line) => line.trim());
  return [...new Set([...known, ...paths])]
    .filter(Boolean)
    .sort()
    .map((path) => `${path}\n`)
    .join('');
}

/** Adds to the register of a content folder what the archive publishes, and returns how many paths are new. */
export function registerPublished(folder: string, records: readonly ArchiveRecord[]): number {
  const changed = changeFile(folder, PUBLISHED_FILE, (register) => withPaths(register, publishedPaths(records)));
  return changed ? countOf(changed.after) - countOf(withPaths(changed.before, [])) : 0;
}

const countOf = (register: string): number => register.split('\n').length;
