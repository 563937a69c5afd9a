import type { ArchiveRecord, Subject } from '../schema/records.ts';
import { recordUrl } from '../urls.ts';
import { directionOf } from '../words/direction.ts';
import type { TextMarks } from './language.ts';

/** A text that leads to a page. */
export interface Link extends TextMarks {
  text: string;
  url: string;
}

/** A text that leads to a page where there is one, with a line under it. */
export interface Entry extends TextMarks {
  text: string;
  url?: string | undefined;
  note?: string | undefined;
}

/** The page of a record. */
export const urlOf = ({ kind, id }: Pick<ArchiveRecord, 'kind' | 'id'>): string => recordUrl(kind, id);

/** An entity or event by its name. */
export function linkTo(subject: Subject): Link {
  const { name } = subject.data;
  const dir = directionOf(name);
  return { text: name, url: urlOf(subject), ...(dir && { dir }) };
}
