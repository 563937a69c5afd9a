import type { SearchContext } from '../results/result.ts';
import { search } from '../results/search.ts';
import { siteTopics } from './site-topics.ts';
import type { SearchState } from './state.ts';

/** Searches with what words are about in this archive. A file of its own, which the page loads while it loads the index. */
export const answer = (context: Omit<SearchContext, 'topics'>, state: SearchState, count: number) =>
  search({ ...context, topics: siteTopics }, state, count);
