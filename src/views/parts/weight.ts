import type { ArchiveRecord } from '../../schema/records.ts';

/** So many bytes say the usual record in a list: its name, and what it is in a sentence. Chinese takes three for a sign. */
const USUAL_LENGTH = 200;

/** What a record takes beside its row: an event or a place has its mark on a map or a timeline too. */
const WITH_MARK = 1.25;

/** How many usual rows the row of a record takes the room of in a list: a page has room for bytes, and not for rows. */
export function weightOf(record: ArchiveRecord): number {
  const { data } = record;
  const texts =
    'headline' in data
      ? [data.headline, data.summary]
      : [data.name, data.description, ...data.aliases.slice(0, MOST_ALIASES).map(({ name }) => name)];
  const hasMark = record.kind === 'event' || record.kind === 'place';
  return Math.max(hasMark ? WITH_MARK : 1, weightOfText(texts.join('')));
}

const MOST_ALIASES = 3;

/** How many usual rows a text takes the room of, where it is longer than usual. */
export const weightOfText = (text: string): number => Math.max(1, Buffer.byteLength(text) / USUAL_LENGTH);
