import type { EdtfDate } from '../edtf.ts';
import { datetime } from '../format.ts';
import { formatDate } from '../words/dates.ts';
import type { Words } from '../words/en.ts';

/** A date as a page shows it. */
export interface DateView {
  text: string;
  /** Its form for `<time datetime>`, where HTML has one. */
  machine: string | undefined;
}

export const dateView = (date: EdtfDate | undefined, { dates }: Words): DateView =>
  date ? { text: formatDate(date, dates), machine: datetime(date) } : { text: dates.undated, machine: undefined };
