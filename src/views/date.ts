import type { EdtfDate } from '../edtf.ts';
import { datetime, formatDate } from '../format.ts';

/** A date as a page shows it. */
export interface DateView {
  text: string;
  /** Its form for `<time datetime>`, where HTML has one. */
  machine: string | undefined;
}

export const dateView = (date: EdtfDate | undefined): DateView =>
  date ? { text: formatDate(date), machine: datetime(date) } : { text: 'undated', machine: undefined };
