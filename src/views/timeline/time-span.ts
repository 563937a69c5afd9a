import { anchorDay, anchorOf, isOnePoint, type EdtfDate, type EdtfPoint } from '../../edtf.ts';
import type { Event } from '../../schema/records.ts';
import { thirdOf } from '../../words/dates.ts';

/** What a timeline needs of an event. */
export interface Dated {
  data: { date: EdtfDate };
}

export type DatedEvent = Event & Dated;

export const isDated = (event: Event): event is DatedEvent => event.data.date !== undefined;

/** What a mark on a timeline says: it was on this day, it lasted so long, or it was some day within this time. */
export type Shape = 'day' | 'lasted' | 'within';

/** A date on a line of time, from its first moment to the end of its last day. */
export interface TimeSpan {
  from: Date;
  until: Date;
  shape: Shape;
  /** Whether no end is known, so that `until` is the last moment that there is. */
  isOpen: boolean;
  /** The year, decade or century, where nothing nearer is known. */
  vague: EdtfPoint | undefined;
}

const DAY = 86_400_000;

/** The last moment that there is for a program. */
const NEVER = 8_640_000_000_000_000;

/** Of what has no known beginning, the end is shown; a third of a month, `early March`, is one day of it. */
export function timeSpan(date: EdtfDate): TimeSpan {
  const { start, end } = date;
  const isPoint = start !== undefined && end !== undefined && isOnePoint(start, end);
  const { year, years, season, month, day } = anchorOf(date);
  const isVague = isPoint && !(season ?? month);
  return {
    from: new Date(`${anchorDay(date)}T00:00Z`),
    until: new Date(end ? Date.parse(`${date.last}T00:00Z`) + DAY : NEVER),
    shape: isPoint ? (day ? 'day' : 'within') : thirdOf(date) ? 'within' : 'lasted',
    isOpen: !end,
    vague: isVague ? { year, ...(years && { years }) } : undefined,
  };
}

export const yearOf = (time: Date): number => time.getUTCFullYear();

/** The first moment of a year, of the first century too. */
export function beginOf(year: number): Date {
  const time = new Date(0);
  time.setUTCFullYear(year);
  return time;
}

/** The year of the last moment before a time. */
export const lastYearOf = (until: Date): number => yearOf(new Date(until.getTime() - 1));
