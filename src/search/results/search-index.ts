import type { Kind } from '../../kinds.ts';
import type { Match } from '../resolver/match.ts';
import type { SearchState } from './state.ts';

/** A page of the site that was found. */
export interface ResultPage {
  url: string;
  title: string;
  /** The language of its title and text, where that is not the site’s. */
  lang: string;
  kind: Kind | undefined;
  date: string;
  publisher: string;
  description: string;
  /** Its title and, where it is not an article, every other name. */
  names: string[];
  /** Every name of what an article is tagged with, of the events that it reports and of its publisher. */
  mentions: string[];
  /** The words around what matched, with `<mark>`; see `excerptText`. */
  excerpt: string;
  /** Its text, as its page has it. */
  content: string;
  /** All that was searched. */
  text: string;
}

/** A page that was found, before any of it is loaded. */
export interface Hit {
  id: string;
  page(): Promise<ResultPage>;
}

/** The index of the site, loaded when it is first needed. Calls throw if its files cannot be loaded, and may be repeated. */
export interface SearchIndex {
  warmUp(): Promise<void>;
  /** Searches for words with the filters and the sort of a state; without words, for all that fits them. */
  search(words: string, state: SearchState): Promise<Hit[]>;
  /** The page that a name leads to, whatever the filters. */
  pageOf(match: Match): Promise<Hit>;
  /** Whether the index can be reached now: without a connection, Pagefind finds nothing and does not say why. */
  isReachable(): Promise<boolean>;
}
