import { formatCount } from '../../format.ts';
import { isFiltered, type SearchState } from './state.ts';

/** What was found, in a sentence. */
export function outcome(state: SearchState, total: number): string {
  const query = state.q && ` for “${state.q}”`;
  if (total > 0) return `${formatCount(total, 'result')}${query}`;
  return `Nothing found${query}${isFiltered(state) ? ' with these filters' : ''}.`;
}

export const showingInstead = (query: string): string => `Showing results for ${query}`;

export const missingSentence = (words: readonly string[]): string =>
  `No page has ${words.map((word) => `“${word}”`).join(' or ')}.`;

export const UNAVAILABLE = 'The search index could not be loaded. Try again, or look in the lists.';

/** The index belongs to the built site. */
export const NOT_BUILT = 'There is no search index in development: npm run build makes it, npm start shows it.';
