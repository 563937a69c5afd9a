import { scaleUtc } from 'd3-scale';
import { anchorDay, isQualified, type EdtfDate } from '../edtf.ts';
import type { Event } from '../schema/records.ts';

/** What a timeline needs of an event. */
interface Dated {
  data: { date: EdtfDate };
}

export type DatedEvent = Event & Dated;

export const isDated = (event: Event): event is DatedEvent => event.data.date !== undefined;

/** An event in the strip of a year: the days on which it may have been, in hundredths of the year’s length, and never less than `LEAST`. */
export interface TimelineRow<E extends Dated> {
  event: E;
  /** Its number in the list that the timeline is keyed to. */
  number: number;
  start: number;
  end: number;
  /** Known to the day, by a date that is neither inferred nor approximate. */
  exact: boolean;
  /** Whether the strip is of a later year than the one it begins in. */
  continued: boolean;
  /** Whether it goes on after the year. */
  continues: boolean;
}

/** A year with its events, in the order of the list. */
export interface TimelineYear<E extends Dated> {
  year: number;
  /** The years without an event between this strip and the one before. */
  skipped: { from: number; to: number } | undefined;
  rows: TimelineRow<E>[];
}

/** What is shorter, about a week, is drawn so long, around its middle: it could not be seen. */
const LEAST = 2;

const DAY = 86_400_000;

/**
 * The strips of a timeline: one for each year in which an event begins. An event that lasts longer, or may have been later,
 * is repeated in each later strip that it reaches.
 * @param events by date, oldest first
 * @param first the number of the first of them
 */
export function timeline<E extends Dated>(events: readonly E[], first = 1): TimelineYear<E>[] {
  const spans = events.map((event, i) => ({ event, number: first + i, ...daysOf(event.data.date) }));
  const years = [...new Set(spans.map(({ from }) => from.getUTCFullYear()))].sort((a, b) => a - b);
  const strips: TimelineYear<E>[] = [];
  let open: typeof spans = [];
  let next = 0;
  for (const year of years) {
    const [begin, end] = [new Date(0), new Date(0)];
    begin.setUTCFullYear(year);
    end.setUTCFullYear(year + 1);
    const lasting = open;
    open = open.filter(({ until }) => until > begin);
    while (spans[next] && spans[next]!.from < end) open.push(spans[next++]!);
    const place = scaleUtc([begin, end], [0, 100]).clamp(true);
    const before = Math.max(strips.at(-1)?.year ?? year - 1, ...lasting.map(({ until }) => lastYearOf(until)));
    strips.push({
      year,
      skipped: before < year - 1 ? { from: before + 1, to: year - 1 } : undefined,
      rows: open.map(({ event, number, exact, from, until }) => ({
        event,
        number,
        exact,
        ...visible(place(from), place(until)),
        continued: from < begin,
        continues: until > end,
      })),
    });
  }
  return strips;
}

/** The last moment that there is for a program: of what goes on. */
const NEVER = 8_640_000_000_000_000;

/** From the first moment that a date allows to the end of its last day. Of what has no known beginning, the end is shown. */
function daysOf(date: EdtfDate): { from: Date; until: Date; exact: boolean } {
  return {
    from: new Date(`${anchorDay(date)}T00:00Z`),
    until: new Date(date.end ? Date.parse(`${date.last}T00:00Z`) + DAY : NEVER),
    exact: !date.interval && date.start?.day !== undefined && !isQualified(date),
  };
}

/** The year of the last moment before a time. */
const lastYearOf = (until: Date): number => new Date(until.getTime() - 1).getUTCFullYear();

function visible(start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, Math.min(start, (start + end - LEAST) / 2, 100 - LEAST));
  return { start: round(from), end: round(Math.max(end, from + LEAST)) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
