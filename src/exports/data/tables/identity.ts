import type { ArchiveRecord } from '../../../schema/records.ts';
import { absolute } from '../../../urls.ts';
import { urlOf } from '../../../views/link.ts';
import { text, unique, type Column } from './column.ts';

/** The id of a record, and its page. */
export const identity = <R extends Pick<ArchiveRecord, 'kind' | 'id'>>(): Column<R>[] => [
  unique(text('id', 'The id of the record, which never changes.', ({ id }) => id)),
  unique(text('url', 'The address of its page.', (record) => absolute(urlOf(record)))),
];
