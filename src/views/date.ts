import { anchorOf, type EdtfDate } from '../edtf.ts';
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

/** The id of the section that a list has for the year of a date: `2013`, `1950-1959` or `undated`. */
export function yearAnchor(date: EdtfDate | undefined): string {
  if (!date) return 'undated';
  const { year, years } = anchorOf(date);
  return years ? `${year}-${year + years - 1}` : String(year);
}
