import type { Kind } from '../../kinds.ts';
import type { SearchWords } from '../../words/en.ts';
import type { DateAsked } from '../query/dates.ts';
import type { TopicFinder } from '../query/topics.ts';
import type { Match } from '../resolver/match.ts';
import type { Names } from '../resolver/names.ts';
import type { ResultPage, SearchIndex } from './search-index.ts';

/** A page, and the match if a name led to it. */
export interface Result extends ResultPage {
  match?: Match;
  /** Where on the page the answer to a question is. */
  anchor?: string;
}

export interface Results {
  results: Result[];
  /** How many results there are. Those that are not loaded yet are counted as results. */
  total: number;
}

export interface SearchResult extends Results {
  /** The results from one position to before another. */
  more(from: number, to: number): Promise<Results>;
  /** How many results there are of each kind, where that is known. */
  kinds: [Kind, number][];
  /** What was searched for instead, in words, where the index does not have the words as typed; otherwise empty. */
  searchedInstead: string;
  /** The words of the query that were not asked for. */
  dropped: string[];
  /** Every name of the pages whose names were asked for. */
  names: string[];
  /** The words by which each thing is recognised that was asked for. */
  sought: (readonly string[])[];
  /** Whom or what the reader may have meant, without what the first result is. */
  suggested: Match[];
  languageOf: Names['languageOf'];
}

export interface NoResult {
  suggested: Match[];
  /** The names that are nearest to what was typed. */
  nearest: Match[];
  /** The words that the pages with the other words do not have. */
  missing: string[];
  /** Whether a date was asked for and nothing else. */
  isDate: boolean;
  languageOf: Names['languageOf'];
}

/** A result that comes before the ranked list. */
export interface Lead {
  /** That of the hit. */
  id: string;
  result: Result;
}

/** A page of the site that is not a record: a list, the disputes, the page about the archive. */
export interface SitePage {
  url: string;
  title: string;
  description: string;
  /** The words that readers use for it, each folded and without small words: `sources disagree`. */
  names: string[];
}

/** What a search needs to know. */
export interface SearchContext {
  index: SearchIndex;
  names: Names;
  topics: TopicFinder;
  /** The pages of the site that are no records. */
  sitePages: readonly SitePage[];
  /** Finds a date in a query. */
  dateIn(query: string): Promise<DateAsked | undefined>;
  words: SearchWords;
}
