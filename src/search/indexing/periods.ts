import type { ArchiveRecord } from '../../schema/records.ts';
import { dayOf } from './lean-page.ts';

/** Of more pages an index takes a machine of 8 GB too much memory to make. */
const MOST_PAGES = 20_000;

/**
 * Parts records by the days of their pages, those without a day first: into one period of few, and of many into as few as have room for
 * all. None has more than those before it. Within a period they keep their order.
 */
export function periodsOf(records: readonly ArchiveRecord[], most = MOST_PAGES): ArchiveRecord[][] {
  const days = new Map(records.map((record) => [record, dayOf(record) ?? '']));
  const byDay = records.toSorted((a, b) => (days.get(a)! < days.get(b)! ? -1 : days.get(a)! > days.get(b)! ? 1 : 0));
  const count = Math.max(1, Math.ceil(records.length / most));
  const size = Math.ceil(records.length / count);
  const places = new Map(byDay.map((record, i) => [record, Math.floor(i / size)]));
  return Array.from({ length: count }, (_, place) => records.filter((record) => places.get(record) === place));
}
