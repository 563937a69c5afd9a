import type { Archive } from '../../archive/archive.ts';
import type { Disputes } from '../../archive/disputes/disputes.ts';
import type { History } from '../../archive/disputes/histories.ts';
import type { SubjectId } from '../../schema/fields.ts';
import type { ArchiveRecord } from '../../schema/records.ts';

/** All that pages are made from. */
export interface Content {
  archive: Archive;
  disputes: Disputes;
  historiesOf(id: SubjectId): History[];
  /** The HTML of a record’s text; empty for one without text. */
  htmlOf(record: ArchiveRecord): string;
}
