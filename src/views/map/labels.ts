import { tenths } from '../../format.ts';
import { textWidth } from '../text-width.ts';
import { isInside, meet, type Box } from './boxes.ts';

/** A mark on a map, in the units of the map at its least width, with what may be written beside it, from what is best to what is shortest. */
export interface Spot {
  x: number;
  y: number;
  radius: number;
  texts: readonly string[];
}

/** What is written beside a mark, from the middle of the mark on. */
export interface Label {
  text: string;
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  /** Whether a line leads from the mark to it. */
  isFar: boolean;
  /** The room that it takes. */
  box: Box;
}

/** The size of lettering. */
const SIZE = 12;

/** The height that a finger needs. */
export const LINE = 24;

/** From a mark to what is beside it. */
const GAP = 3;

/** Where a label may be: beside a mark, then above and below, then at its corners. */
const SIDES: [across: -1 | 0 | 1, along: -1 | 0 | 1][] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];
const ANCHORS = { '-1': 'end', '0': 'middle', '1': 'start' } as const;

/** How far from its mark the shortest text may be, in how many directions it is tried, and at what steps. */
const [FARTHEST, DIRECTIONS, STEP] = [110, 16, 5];

/**
 * A label for each mark, or `undefined` where there is no room: none lies over another, over another’s mark or over what is taken,
 * and none leaves the map, at whatever width it is drawn. The first marks have the first choice; a name is beside its mark, and
 * only where none has room is the shortest text led to it.
 */
export function placeLabels(
  spots: readonly Spot[],
  map: { width: number; height: number },
  taken: readonly Box[] = [],
): (Label | undefined)[] {
  const placed: Box[] = [...taken];
  const marks = spots.map(markBox);
  const isFree = (box: Box, own: number) =>
    isInside(box, map) &&
    !placed.some((other) => meet(box, other)) &&
    !marks.some((mark, i) => i !== own && meet(box, mark));
  const choose = (own: number, candidates: Iterable<Label>): Label | undefined => {
    for (const label of candidates) {
      if (!isFree(label.box, own)) continue;
      placed.push(label.box);
      return label;
    }
    return undefined;
  };
  const names = spots.map((spot, i) =>
    choose(
      i,
      spot.texts.slice(0, 1).flatMap((text) => beside(spot, text)),
    ),
  );
  return spots.map(
    (spot, i) => names[i] ?? choose(i, [...spot.texts.slice(1).flatMap((text) => beside(spot, text)), ...around(spot)]),
  );
}

/** The room that a mark takes. */
export const markBox = ({ x, y, radius }: Pick<Spot, 'x' | 'y' | 'radius'>): Box => ({
  ...{ x, y, dx: 0, dy: 0 },
  ...{ width: 2 * radius + 2, height: 2 * radius + 2 },
});

function beside({ x, y, radius }: Spot, text: string): Label[] {
  const width = textWidth(text, SIZE);
  return SIDES.map(([across, along]) => {
    const away = across && along ? radius * 0.7 + GAP : radius + GAP;
    const [dx, dy] = [across * away, along * (across ? radius * 0.7 + LINE / 3 : radius + LINE / 2)];
    const box = { x, y, dx: dx + (across * width) / 2, dy, width, height: LINE };
    return { text, dx: tenths(dx), dy: tenths(dy), anchor: ANCHORS[`${across}`], isFar: false, box };
  });
}

function* around({ x, y, radius, texts }: Spot): Generator<Label> {
  const text = texts.at(-1)!;
  const width = Math.max(textWidth(text, SIZE), LINE);
  for (let away = radius + LINE; away < FARTHEST; away += STEP)
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (i * 2 * Math.PI) / DIRECTIONS;
      const [dx, dy] = [Math.round(away * Math.cos(angle)), Math.round(-away * Math.sin(angle))];
      yield { text, dx, dy, anchor: 'middle', isFar: true, box: { x, y, dx, dy, width, height: LINE } };
    }
}
