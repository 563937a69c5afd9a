import { beforeEach, describe, expect, test } from 'vitest';
import type { Found, FoundPage, IndexPart } from './pagefind-worker.ts';
import { searchParts } from './search-parts.ts';

/** A page with the words that a part of an index has of it. */
interface Page {
  id: string;
  words: string[];
  /** Words of its title, which weighs twice. */
  title?: string[];
}

/** What Pagefind has a word weigh that is in so many of the pages. */
const idf = (pages: number, count: number): number => Math.log((pages + 1) / (count + 0.5));

/** What Pagefind finds in some pages, with what it tells of the scores: each word of a text counts once. */
function partOf(pages: readonly Page[]): IndexPart {
  const all = (page: Page) => [...page.words, ...(page.title ?? [])];
  const known = new Set(pages.flatMap(all));
  /** The words that a word of a query finds: those that begin with it, or the longest that it begins with. */
  function foundBy(asked: string): string[] {
    const longer = [...known].filter((word) => word.startsWith(asked));
    const shorter = [...known].filter((word) => asked.startsWith(word)).sort((a, b) => b.length - a.length);
    return longer.length ? longer : shorter.slice(0, 1);
  }
  const part: IndexPart = {
    size: pages.length,
    count: async (word) => (await part.search(word, {})).results.length,
    async search(query): Promise<Found> {
      const terms = (query?.split(' ') ?? []).map((term) => {
        const words = foundBy(term);
        return { term, words, count: pages.filter((page) => all(page).some((word) => words.includes(word))).length };
      });
      // It leaves out a word that it does not have, but not all of them.
      const isUnknown = terms.length > 0 && terms.every(({ words }) => !words.length);
      const found = pages.filter(
        (page) =>
          !isUnknown && terms.every(({ words }) => !words.length || all(page).some((word) => words.includes(word))),
      );
      const weight = (word: string) => idf(pages.length, terms.find(({ words }) => words.includes(word))!.count);
      const isAsked = (word: string) => terms.some(({ words }) => words.includes(word));
      const total = terms.reduce((sum, { count }) => sum + idf(pages.length, count), 0);
      const results = found.map((page): FoundPage => {
        const scores = page.words.filter(isAsked).map((word) => ({
          ...{ search_term: word, idf: weight(word), pagefind_tf: 1 },
        }));
        const matched_terms = (page.title ?? []).filter(isAsked);
        const matched = matched_terms.reduce((sum, word) => sum + weight(word), 0);
        const coverage_boost = 2 * matched * (matched / total) ** 2;
        const score = scores.reduce((sum, { idf }) => sum + idf, matched_terms.length ? coverage_boost : 0);
        const verbose_meta_scores = matched_terms.length ? [{ field_weight: 2, matched_terms, coverage_boost }] : [];
        return { id: page.id, score, data: async () => fragmentOf(page.id), scores, verbose_meta_scores };
      });
      return {
        results: results.sort((a, b) => b.score - a.score),
        query_term_idfs: terms.map(({ term, count }) => ({ term, idf: idf(pages.length, count) })),
      };
    },
  };
  return part;
}

const fragmentOf = (url: string) => ({ url, content: '', meta: {}, filters: {} });

const BASE: Page[] = [
  { id: 'ferry', words: ['ferry', 'harbour', 'storm'] },
  { id: 'harbour', words: ['harbour', 'light'], title: ['harbour'] },
  { id: 'light', words: ['light', 'keeper'] },
  { id: 'storm', words: ['storm', 'keeper', 'light'] },
  { id: 'old', words: ['ferry', 'storm'] },
];

let periods: Page[][];
let delta: Page[];
let loaded: string[];
beforeEach(() => {
  periods = [BASE];
  delta = [];
  loaded = [];
});

/** The ids of what is found, the best first. */
async function find(query: string | null, superseded: string[] = []): Promise<string> {
  const parts = {
    periods: periods.map((pages) => withoutScores(partOf(pages))),
    delta: delta.length ? partOf(delta) : undefined,
    superseded: new Set(superseded),
  };
  const found = await searchParts(parts, query, {}, async ({ id }) => {
    loaded.push(id);
    return query!.split(' ').every((word) => wordsOf(id).some((other) => other.startsWith(word)));
  });
  return found.map(({ id }) => id).join(' ');
}

const wordsOf = (id: string) => [...periods.flat(), ...delta].find((page) => page.id === id)!.words;

/** Only a delta tells what its scores are made of. */
const withoutScores = (part: IndexPart): IndexPart => ({
  ...part,
  async search(...asked) {
    const { results } = await part.search(...asked);
    return { results: results.map(({ id, score, data }) => ({ id, score, data })) };
  },
});

/** What an index of all pages finds. */
const findInOne = async (query: string, superseded: string[] = []): Promise<string> => {
  const pages = [...BASE.filter(({ id }) => !superseded.includes(id)), ...delta];
  return (await partOf(pages).search(query, {})).results.map(({ id }) => id).join(' ');
};

test('what is superseded in the base is not found', async () => {
  expect(await find('ferry', ['old'])).toBe('ferry');
  delta = [{ id: 'new', words: ['ferry'] }];
  expect(await find('ferry', ['old'])).toBe('ferry new');
  expect(await find(null, ['old'])).toBe('ferry harbour light storm new');
});

test.each(['harbour', 'light harbour', 'storm', 'keeper', 'light keeper', 'har', 'storm light'])(
  'pages of both parts are found for “%s” in the order of an index of all',
  async (query) => {
    delta = [
      { id: 'quay', words: ['harbour'], title: ['harbour', 'light'] },
      { id: 'tower', words: ['light', 'keeper', 'storm', 'tower'] },
    ];
    expect(await find(query, ['old'])).toBe(await findInOne(query, ['old']));
  },
);

test('a title counts less that has only some of the words', async () => {
  delta = [{ id: 'guard', words: ['light'], title: ['keeper'] }];
  expect(await find('light keeper', ['old'])).toBe('light storm guard');
  expect(await findInOne('light keeper', ['old'])).toBe('light storm guard');
});

test('a word that only the delta has finds nothing in the base, which has a beginning of it', async () => {
  delta = [{ id: 'new', words: ['stormy', 'light'] }];
  expect(await find('stormy')).toBe('new');
  expect(await find('stormy light')).toBe('new');
  expect(loaded).toContain('storm');
});

test('a word that only the base has finds nothing in the delta, which has a beginning of it', async () => {
  delta = [{ id: 'new', words: ['har', 'light'] }];
  expect(await find('harbour')).toBe('harbour ferry');
  expect(await find('harbour light')).toBe('harbour');
});

test('a word of the delta that has nothing in the base leaves out what the base finds by the others', async () => {
  delta = [{ id: 'new', words: ['zeppelin', 'light'] }];
  expect(await find('zeppelin light')).toBe('new');
  expect(await find('light zeppelin')).toBe('new');
  expect(loaded).toEqual([]);
});

test('a page is not loaded to tell what only one part has found', async () => {
  delta = [{ id: 'new', words: ['zeppelin'] }];
  await find('light');
  await find('zeppelin');
  expect(loaded).toEqual([]);
});

describe.each([[3], [2]])('in a base whose first period has %i pages', (size) => {
  beforeEach(() => {
    periods = [BASE.slice(0, size), BASE.slice(size)];
  });

  test.each(['harbour', 'light harbour', 'storm', 'keeper', 'light keeper', 'har', 'storm light', 'ferry storm'])(
    'pages are found for “%s” in the order of an index of all',
    async (query) => {
      expect(await find(query)).toBe(await findInOne(query));
      delta = [{ id: 'quay', words: ['harbour', 'keeper'], title: ['light'] }];
      expect(await find(query, ['old'])).toBe(await findInOne(query, ['old']));
    },
  );

  test('what is superseded is neither found nor loaded', async () => {
    expect(await find('ferry', ['old'])).toBe('ferry');
    expect(loaded).not.toContain('old');
  });

  test('a period without a word finds nothing by its beginning, unless no other has the word', async () => {
    periods[1]!.push({ id: 'rough', words: ['stormy'] });
    expect(await find('stormy')).toBe('rough');
    expect((await find('ferryman')).split(' ').sort()).toEqual(['ferry', 'old']);
  });

  test('every page is found, in the order of the periods', async () => {
    expect(await find(null)).toBe('ferry harbour light storm old');
  });
});
