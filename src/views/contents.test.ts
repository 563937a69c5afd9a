import { expect, test } from 'vitest';
import { contentsOf, linesOf } from './contents.ts';

const part = (id: string, lines: number) => ({ id, text: id, lines });

test('a long page has its parts as contents, a short one and one of a single part have none', () => {
  const entries = [{ text: 'Flood', url: '/events/flood/' }];
  expect(contentsOf([part('a', 30), { ...part('b', 20), entries }], 20)).toEqual([
    { text: 'a', url: '#a', entries: [] },
    { text: 'b', url: '#b', entries },
  ]);
  expect(contentsOf([part('a', 10), part('b', 10)], 20)).toEqual([]);
  expect(contentsOf([part('a', 200)], 20)).toEqual([]);
});

test('citations take no lines', () => {
  const text = 'word '.repeat(66);
  expect(linesOf(text)).toBe(5);
  expect(linesOf(text.replaceAll(' ', '[^2021-storm:p4] '))).toBe(5);
});
