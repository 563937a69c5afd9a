import { scaleUtc } from 'd3-scale';
import type { EdtfPoint } from '../../edtf.ts';
import { tenths } from '../../format.ts';
import { yearAnchor } from '../date.ts';
import { beginOf, lastYearOf, timeSpan, yearOf, type Dated, type Shape } from './time-span.ts';

/** An event of a timeline. */
export interface TimelineEntry<E extends Dated> {
  event: E;
  /** Its number in the list that the timeline is keyed to. */
  number: number;
}

/** An event in the strip of a year: where its mark begins and ends, in hundredths of the year’s length; a day is one point. */
export interface TimelineRow<E extends Dated> extends TimelineEntry<E> {
  start: number;
  end: number;
  shape: Shape;
  /** On which side of its mark there is room for its name. */
  name: 'after' | 'before' | 'above';
  /** Whether the strip is of a later year than the one it begins in. */
  continued: boolean;
}

/** A year with its events, in the order of the list. */
export interface TimelineYear<E extends Dated> {
  year: number;
  /** The id of its section in the list. */
  anchor: string;
  /** The years without an event between this strip and the one before. */
  skipped: { from: number; to: number } | undefined;
  rows: TimelineRow<E>[];
  /** The events of which only the year, the decade or the century is known. */
  sometime: { point: EdtfPoint; entries: TimelineEntry<E>[] }[];
}

/** A mark that is not a day is at least so long: a shorter one could not be seen. */
const LEAST = 0.8;

/** The part of a year, in hundredths, that a name beside a mark needs. */
const ROOM = 40;

/**
 * The strips of a timeline: one for each year in which an event begins. An event that lasts longer, or may have been later,
 * is repeated in each later strip that it reaches.
 * @param events by date, oldest first
 */
export function timeline<E extends Dated>(events: readonly E[]): TimelineYear<E>[] {
  const spans = events.map((event, i) => ({ event, number: i + 1, ...timeSpan(event.data.date) }));
  const byYear = Map.groupBy(spans, ({ from }) => yearOf(from));
  let reached = Infinity;
  let lasting: typeof spans = [];
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, begun]) => {
      const [begin, end] = [beginOf(year), beginOf(year + 1)];
      const place = scaleUtc([begin, end], [0, 100]).clamp(true);
      const skipped = reached < year - 1 ? { from: reached + 1, to: year - 1 } : undefined;
      const shown = [...lasting.filter(({ until }) => until > begin), ...begun.filter(({ vague }) => !vague)];
      reached = Math.max(Number.isFinite(reached) ? reached : year, ...begun.map(({ until }) => lastYearOf(until)));
      lasting = shown;
      return {
        year,
        anchor: yearAnchor(begun[0]!.event.data.date),
        skipped,
        rows: shown.map(({ event, number, shape, from, until }) => ({
          ...{ event, number, shape, continued: from < begin },
          ...markAt(place(from), place(until), shape),
        })),
        sometime: sometimeIn(begun),
      };
    });
}

/** Where a mark is, and where its name has room. */
export function markAt(from: number, until: number, shape: Shape): Pick<TimelineRow<Dated>, 'start' | 'end' | 'name'> {
  const middle = (from + until) / 2;
  const least = Math.max(0, Math.min(from, middle - LEAST / 2, 100 - LEAST));
  const [start, end] = shape === 'day' ? [middle, middle] : [least, Math.max(until, least + LEAST)];
  const name = end <= 100 - ROOM ? 'after' : start >= ROOM ? 'before' : 'above';
  return { start: tenths(start), end: tenths(end), name };
}

function sometimeIn<E extends Dated>(
  spans: readonly (TimelineEntry<E> & { vague: EdtfPoint | undefined })[],
): TimelineYear<E>['sometime'] {
  const byLength = Map.groupBy(
    spans.filter(({ vague }) => vague),
    ({ vague }) => vague!.years,
  );
  return [...byLength.values()].map((same) => ({
    point: same[0]!.vague!,
    entries: same.map(({ event, number }) => ({ event, number })),
  }));
}
