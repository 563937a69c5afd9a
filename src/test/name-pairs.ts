import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArchive } from '../archive/archive.ts';
import { ordinaryWords } from '../search/build/dictionary.ts';
import { nameTable } from '../search/build/name-table.ts';
import { createNames } from '../search/resolver/names.ts';
import type { Resolution } from '../search/resolver/resolve.ts';
import { tokenTexts } from '../search/resolver/tokenize.ts';
import { romanise } from '../search/romanisation/romanise.ts';
import { person } from './records.ts';

/** Two names, and whether people take them for one person’s. */
export interface NamePair {
  query: string;
  name: string;
  isMatch: boolean;
}

const CELL = /"([^"]*)"|([^,]+)/g;

/** The pairs of `fixtures/name-pairs.csv`, whose first line says where they are from. */
export const namePairs = (): NamePair[] =>
  readFileSync(join(import.meta.dirname, 'fixtures/name-pairs.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [query, name, isMatch] = [...line.matchAll(CELL)].map(([, quoted, plain]) => quoted ?? plain!);
      return { query: query!, name: name!, isMatch: isMatch === 'true' };
    });

/** What the query finds in an archive of one person, who has the name. */
export function resolvePair({ query, name }: NamePair): Resolution {
  // Of all ordinary words, only those of the query can make a difference.
  const words = tokenTexts(query).filter((word) => ordinaryWords().has(word));
  return createNames(nameTable(createArchive([person('one', { name })]), undefined, words), romanise).resolve(query);
}

/** How often the resolver is right about the pairs, as shares of 1. */
export function pairFigures(resolved: readonly (NamePair & Resolution)[]) {
  const matches = resolved.filter(({ isMatch }) => isMatch);
  const pinned = resolved.filter(({ pinned }) => pinned.length);
  const right = matches.filter(({ pinned }) => pinned.length);
  const offered = matches.filter(({ pinned, suggested }) => pinned.length + suggested.length);
  return {
    precision: right.length / pinned.length,
    recall: right.length / matches.length,
    offered: offered.length / matches.length,
  };
}
