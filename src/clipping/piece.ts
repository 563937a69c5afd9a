import type { Block, Found } from './clipping.ts';

/** A block as a reader of files finds it, before it is known what the block is. */
export interface Piece extends Block {
  /** How large or bold it is set, beside the usual text: 0 for that. */
  prominence?: number;
  /** What the page says that it is, by the name of its class and the like. */
  role?: 'byline' | 'date' | 'subheadline' | 'section';
  /** Whether it is in the frame of a page, and not in what has the article: a date there may be that of the visit. */
  isInFrame?: true;
}

/** Where a block is, as a person finds it. */
export const whereIs = ({ line, page, text }: Block): string =>
  line ? `line ${line}` : page ? `page ${page}` : `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;

/** Something that a block says. */
export const foundIn = (block: Block, value: string): Found => ({ value, from: whereIs(block) });
