import type { PassageNumber } from '../citation-syntax.ts';
import { readableRecords } from '../loader/partial-record.ts';
import type { Problem } from '../loader/problem.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import type { Context } from './context.ts';
import { namings } from './namings.ts';

/** A place that cites a passage: a citation, a link, a role or a claim. */
export interface CitingPlace extends Pick<Problem, 'file' | 'line' | 'path'> {
  article: string;
  paragraph: PassageNumber;
}

/** Where passages are cited, by the id of their article. */
export function citingPlaces(context: Context): Map<string, CitingPlace[]> {
  const named = [...namings(context)].flatMap(({ id, paragraph, place }): CitingPlace[] =>
    paragraph ? [{ article: id, paragraph, ...place }] : [],
  );
  return Map.groupBy([...readableRecords(context).flatMap(claimed), ...named], ({ article }) => article);
}

/** A claim cites a passage of its own article. */
const claimed = ({ kind, id, file, data }: ArchiveRecord): CitingPlace[] =>
  kind === 'article'
    ? data.claims.map(({ paragraph }, i) => ({ article: id, paragraph, file, path: ['claims', i, 'paragraph'] }))
    : [];
