import type { ArchiveRecord } from '../schema/records.ts';
import { plain } from '../text.ts';

/** Whether a record says that a name in its text means something else there. */
export const isExcepted = ({ data }: ArchiveRecord, name: string): boolean =>
  data.notTagged.some((exception) => plain(exception.name) === plain(name));
