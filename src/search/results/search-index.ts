import type { Kind } from '../../kinds.ts';
import type { ClaimedProperty } from '../claimed-property.ts';
import type { Ask } from '../query/ask.ts';
import type { SearchedPage } from '../query/terms.ts';
import type { Match } from '../resolver/match.ts';
import type { SearchState } from '../page/state.ts';

/** A page of the site that was found. */
export interface ResultPage extends SearchedPage {
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
  /** The offices of a person. */
  roles: string;
  /** What is claimed of it, or by an article. */
  claimed: ClaimedProperty[];
  /** Its text, as its page has it. */
  content: string;
}

/** A page that was found, before any of it is loaded. */
export interface Hit {
  id: string;
  page(): Promise<ResultPage>;
}

/** The index of the site, loaded when it is first needed. Calls throw if its files cannot be loaded, and may be repeated. */
export interface SearchIndex {
  warmUp(): Promise<void>;
  /** Searches with the filters and the sort of a state; without an ask, for all that fits them. */
  search(ask: Ask | undefined, state: SearchState): Promise<Hit[]>;
  /** The page that a name leads to, whatever the filters. */
  pageOf(match: Match): Promise<Hit>;
}
