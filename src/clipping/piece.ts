import type { Block } from './clipping.ts';

/** A block as a reader of files finds it, before it is known what the block is. */
export interface Piece extends Block {
  /** How large or bold it is set, beside the usual text: 0 for that. */
  prominence?: number;
  /** What the page says that it is, by the name of its class and the like. */
  role?: 'byline' | 'date' | 'subheadline' | 'section';
}
