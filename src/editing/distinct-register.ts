import { DISTINCT_FILE } from '../loader/registers/distinct-register.ts';
import { changeFile } from './rewrite-file.ts';

/** The register of distinct records with one more pair: two ids a line with a tab between them, in order, each pair once. */
export function withPair(register: string, pair: readonly [string, string]): string {
  const lines = new Set(register.split(/\r\n?|\n/).filter((line) => line.trim()));
  lines.add(pair.toSorted().join('\t'));
  return `${[...lines].sort().join('\n')}\n`;
}

/** Keeps in a content folder that two records are two. */
export function registerDistinct(folder: string, pair: readonly [string, string]): void {
  changeFile(folder, DISTINCT_FILE, (register) => withPair(register, pair));
}
