import type { FoundPage, IndexPart } from './pagefind-worker.ts';

/** So many hits of a part tell whether it has the words that were asked for: ranked, those that have them come first. */
const PROBED = 3;

/** Whether pages were found by the words themselves, and not by beginnings of them, which Pagefind takes where a part lacks a word. */
export async function areFound(
  found: readonly FoundPage[],
  hasWords: (page: FoundPage) => Promise<boolean>,
): Promise<boolean> {
  return (await Promise.all(found.slice(0, PROBED).map(hasWords))).some(Boolean);
}

/** What Pagefind has a word weigh that is in so many of the pages. */
export const weightOf = (count: number, pages: number): number => Math.log((pages + 1) / (count + 0.5));

/**
 * The periods of a base as one part. What a period finds by beginnings of words is left out where another has the words. In each period
 * a word weighs otherwise, so that scores are scaled to what the words weigh in all.
 * @param superseded the ids of the pages that are not found
 * @param hasWords whether a page has all that is asked for
 */
export function joinPeriods(
  periods: readonly IndexPart[],
  superseded: ReadonlySet<string>,
  hasWords: (page: FoundPage) => Promise<boolean>,
): IndexPart {
  return {
    size: sizeOf(periods),
    count: (word) => countIn(periods, word),
    async search(query, filters) {
      const searched = await Promise.all(
        periods.map(async (period) => {
          const { results } = await period.search(query, filters);
          return { period, results: results.filter(({ id }) => !superseded.has(id)) };
        }),
      );
      if (query === null || periods.length < 2) return { results: searched.flatMap(({ results }) => results) };
      const words = query.split(' ');
      const weight = await weightIn(periods, words);
      const found = searched.filter(({ results }) => results.length);
      const scaled = await Promise.all(
        (await haveWords(found, hasWords)).map(async ({ period, results }) => {
          const scale = weight / (await weightIn([period], words));
          // No copies: what Pagefind has of a page goes when nobody has the page any more.
          for (const page of results) page.score *= scale;
          return results;
        }),
      );
      return { results: scaled.flat().sort((a, b) => b.score - a.score) };
    },
  };
}

/** What was found in periods that have the words; all where none has. */
async function haveWords<In extends { results: readonly FoundPage[] }>(
  found: readonly In[],
  hasWords: (page: FoundPage) => Promise<boolean>,
): Promise<readonly In[]> {
  if (found.length < 2) return found;
  const having = await Promise.all(found.map(({ results }) => areFound(results, hasWords)));
  return having.includes(true) ? found.filter((_, i) => having[i]) : found;
}

/** What words weigh together in some parts. */
async function weightIn(parts: readonly IndexPart[], words: readonly string[]): Promise<number> {
  const counts = await Promise.all(words.map((word) => countIn(parts, word)));
  return sum(counts.map((count) => weightOf(count, sizeOf(parts))));
}

const countIn = async (parts: readonly IndexPart[], word: string): Promise<number> =>
  sum(await Promise.all(parts.map((part) => part.count(word))));

const sizeOf = (parts: readonly IndexPart[]): number => sum(parts.map(({ size }) => size));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
