import { anchorDay } from '../../edtf.ts';
import type { Article } from '../../schema/records.ts';

/** When an article came up in the feeds, as days. */
export interface EntryDates {
  published: string | undefined;
  updated: string;
}

/**
 * The dates of an article in feeds, by its content alone: it is new when it was added, and again when it is revised or corrected. Where
 * nothing says when, it is as old as the original. One of which no date is known has none here either.
 */
export function entryDates({ data }: Article): EntryDates | undefined {
  const { added, revised, corrections, published } = data;
  const changes = [added, revised, ...corrections.map(({ date }) => date)].filter((date) => date !== undefined);
  const updated = changes.length ? changes.map(anchorDay).sort().at(-1) : published && anchorDay(published);
  if (!updated) return undefined;
  const first = added ?? published;
  return { published: first && anchorDay(first), updated };
}
