import { describe, expect, test } from 'vitest';
import {
  falsePins,
  habits,
  isFound,
  ordinaryWords,
  removedSpellings,
  soundOf,
  subjects,
  typosInNames,
  typosInWords,
} from './name-figures.ts';

const allPairs = habits.flatMap(([, pairs]) => pairs);

describe.each(habits)('%s', (habit, pairs) => {
  test.each(pairs)('%s finds %s first', (query, id) => {
    expect(isFound(habit, query, id)).toBe(true);
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
    const unlike = allPairs.filter(([query, id]) => !sounds.get(id)!.has(soundOf(query)));
    expect(unlike.length).toBeGreaterThan(allPairs.length / 2);
  });
});

test('a typing mistake in a word of a name finds or suggests a name that has the word in 97 of 100 cases', () => {
  const { cases, share } = typosInWords();
  expect(cases).toBeGreaterThan(10_000);
  expect(share).toBeGreaterThan(0.97);
}, 300_000);

test('a typing mistake in a whole name finds or suggests first what has the name in 97 of 100 cases', () => {
  expect(typosInNames().share).toBeGreaterThan(0.97);
}, 300_000);

test('a spelling that is removed from the table still finds its page in 80 of 100 cases', () => {
  const { cases, share } = removedSpellings();
  expect(cases).toBeGreaterThan(100);
  expect(share).toBeGreaterThan(0.8);
}, 60_000);

test.each(ordinaryWords)('ordinary words hardly ever find a name: %s', (_, queries) => {
  expect(queries.length).toBeGreaterThanOrEqual(1_900);
  expect(falsePins(queries).length).toBeLessThan(15);
});
