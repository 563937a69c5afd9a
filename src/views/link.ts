import type { ArchiveRecord, Subject } from '../schema/records.ts';
import { recordUrl } from '../urls.ts';

/** A text that leads to a page. */
export interface Link {
  text: string;
  url: string;
}

/** A text that leads to a page where there is one, with a line under it. */
export interface Entry {
  text: string;
  url?: string | undefined;
  note?: string | undefined;
}

/** The page of a record. */
export const urlOf = ({ kind, id }: Pick<ArchiveRecord, 'kind' | 'id'>): string => recordUrl(kind, id);

/** An entity or event by its name. */
export const linkTo = (subject: Subject): Link => ({ text: subject.data.name, url: urlOf(subject) });
