import { describe, expect, test } from 'vitest';
import { article, place } from '../test/records.ts';
import { createArchive } from './archive.ts';

const year = (n: number) => String(1900 + n);

/** The ids of the articles related to one, in an archive of articles by their places, one a year. */
function related(places: Record<string, string[]>, id: string): string[] {
  const articles = Object.entries(places).map(([name, tags], i) => article(name, { published: year(i), places: tags }));
  const tags = [...new Set(Object.values(places).flat())].map((tag) => place(tag));
  const archive = createArchive([...articles, ...tags]);
  return archive.relatedTo(articles.find((one) => one.id === id)!).map((one) => String(one.id));
}

describe('related articles', () => {
  test('share a tag, and are never the article itself', () => {
    expect(related({ a: ['x'], b: ['x'], c: ['y'] }, 'a')).toEqual(['b']);
    expect(related({ a: ['x'], b: ['y'] }, 'a')).toEqual([]);
    expect(related({ a: [], b: ['y'] }, 'a')).toEqual([]);
  });

  test('that share more tags come first', () => {
    expect(related({ a: ['x', 'y'], b: ['x'], c: ['x', 'y'] }, 'a')).toEqual(['c', 'b']);
  });

  test('that share a rare tag come before those that share a common one', () => {
    expect(related({ a: ['common', 'rare'], b: ['common'], c: ['common'], d: ['rare'] }, 'a')).toEqual(['d', 'b', 'c']);
  });

  test('that share as much are in the order of their distance in time, then of their ids', () => {
    expect(related({ a: ['x'], d: ['x'], c: ['x'], b: ['x'] }, 'a')).toEqual(['d', 'c', 'b']);
    expect(related({ c: ['x'], a: ['x'], b: ['x'] }, 'a')).toEqual(['b', 'c']);
  });

  test('are five at most', () => {
    expect(related(Object.fromEntries(Array.from('abcdefghi').map((name) => [name, ['x']])), 'e')).toHaveLength(5);
  });

  test('are looked for only among the nearest in time', () => {
    const articles = Object.fromEntries(
      Array.from({ length: 90 }, (_, i) => [`n${String(i).padStart(2, '0')}`, ['x']]),
    );
    expect(related(articles, 'n80')).toEqual(['n79', 'n81', 'n78', 'n82', 'n77']);
    expect(related({ ...articles, n00: ['x', 'rare'], n80: ['x', 'rare'] }, 'n80')[0]).toBe('n00');
    const crowded: Record<string, string[]> = { ...articles, n00: ['x', 'y'], n80: ['x', 'y'] };
    for (let i = 50; i < 80; i++) crowded[`n${i}`] = ['y'];
    expect(related(crowded, 'n80')).not.toContain('n00');
  });
});
