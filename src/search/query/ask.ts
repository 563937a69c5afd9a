import type { Term } from './terms.ts';

/** One search of the index: for pages that have every term. */
export interface Ask {
  terms: readonly Term[];
  /** Whether its pages come in the order of their dates. */
  byDate?: boolean;
}

/** The words that the index is asked for. A file of its own, for the page speaks to the index before it loads what reads a query. */
export const askedOf = ({ terms }: Ask): string => terms.map(({ asked }) => asked).join(' ');
