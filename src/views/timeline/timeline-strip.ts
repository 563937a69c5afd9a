import { scaleUtc, type ScaleTime } from 'd3-scale';
import type { Archive } from '../../archive/archive.ts';
import { tenths } from '../../format.ts';
import type { Event } from '../../schema/records.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/en.ts';
import { urlOf } from '../link.ts';
import { createRows } from './strip-rows.ts';
import { textWidth } from '../text-width.ts';
import { beginOf, isDated, lastYearOf, timeSpan, yearOf, type Shape } from './time-span.ts';
import { markAt } from './timeline.ts';

/** A mark on a strip, in hundredths of its length. */
export interface StripMark {
  start: number;
  end: number;
  shape: Shape;
}

/** A mark with the name of its event, which is a link. */
export interface StripName extends StripMark {
  name: string;
  date: string;
  url: string;
  /** The row of the mark and that of the name, from 0 at the bottom. */
  row: number;
  nameRow: number;
  /** Where the name begins or, with `isBefore`, where it ends. */
  at: number;
  isBefore: boolean;
}

/** All years of an archive in one strip. */
export interface TimelineStrip {
  /** Where years begin. */
  ticks: { year: number; at: number }[];
  /** How many rows the names take. */
  rows: number;
  /** The events of which most articles report, as far as there is room for their names, oldest first. */
  named: StripName[];
  /** The others, of which those are one that look alike: a strip has room for so many, and an archive has any number. */
  others: StripMark[];
}

/** The least width of a strip on a wide page, with the size of its type and the gap beside a mark in the same unit. */
const [WIDTH, SIZE, GAP] = [640, 14, 10];
const ROWS = 5;
const TICKS = 10;

const share = (length: number): number => (length * 100) / WIDTH;

/** The strip of all dated events of an archive; nothing where there is none. */
export function timelineStrip(archive: Archive, words: Words): TimelineStrip | undefined {
  const events = archive.events.filter(isDated);
  if (!events.length) return undefined;
  const { scale, ticks } = yearsOf(events.map(({ data }) => timeSpan(data.date)));
  const rows = createRows(ROWS, share(GAP));
  const order = importance(archive);
  const marks = events.map((event) => {
    const { from, until, shape } = timeSpan(event.data.date);
    const { start, end } = markAt(scale(from), scale(until), shape);
    return { event, mark: { start, end, shape } };
  });
  const rooms = new Map(
    marks
      .toSorted((a, b) => order(a.event, b.event))
      .map(({ event, mark: { start, end } }) => [
        event,
        rows.take(start, end, share(textWidth(event.data.name, SIZE))),
      ]),
  );
  return {
    ticks,
    named: marks.flatMap(({ event, mark }) => {
      const room = rooms.get(event);
      const { name, date } = event.data;
      return room
        ? [{ ...mark, ...room, at: tenths(room.at), name, date: formatDate(date, words.dates), url: urlOf(event) }]
        : [];
    }),
    others: distinct(marks.filter(({ event }) => !rooms.get(event)).map(({ mark }) => mark)),
    rows: rows.used(),
  };
}

const distinct = (marks: readonly StripMark[]): StripMark[] => [
  ...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values(),
];

/** The events of which most articles report come first, then those of which most is claimed. */
function importance({ articlesAbout, claimsAbout }: Archive): (a: Event, b: Event) => number {
  return (a, b) =>
    articlesAbout(b).length - articlesAbout(a).length || claimsAbout(b.id).length - claimsAbout(a.id).length;
}

/** A scale of whole years around all spans, and the years to write beside it. */
function yearsOf(spans: ReturnType<typeof timeSpan>[]): {
  scale: ScaleTime<number, number>;
  ticks: TimelineStrip['ticks'];
} {
  const first = Math.min(...spans.map(({ from }) => yearOf(from)));
  const last = Math.max(...spans.map(({ from, until, isOpen }) => (isOpen ? yearOf(from) : lastYearOf(until))));
  const scale = scaleUtc([beginOf(first), beginOf(last + 1)], [0, 100]).clamp(true);
  const step = Math.ceil((last - first + 1) / TICKS);
  const years = Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, i) => first + i * step);
  return { scale, ticks: years.map((year) => ({ year, at: tenths(scale(beginOf(year))) })) };
}
