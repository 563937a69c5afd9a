import { textWidth } from '../text-width.ts';
import { isInside, meet, type Box } from './boxes.ts';
import type { Point, Ring } from './canvas.ts';

/** The lettering of names of countries, and how far apart its letters are, as a share of its size. */
const COUNTRY_SIZE = 11;
const SPACING = 0.12;
const HEIGHT = 18;

/** How many points a row and a column of tries have. */
const TRIES = 24;

/** Where along a name it is looked whether it is in its country. */
const SAMPLES = [-0.5, -0.25, 0, 0.25, 0.5];

/** The room for a name around a point. */
const boxOf = (name: string, x: number, y: number): Box => ({
  ...{ x, y, dx: 0, dy: 0 },
  width: textWidth(name, COUNTRY_SIZE) + Array.from(name).length * SPACING * COUNTRY_SIZE,
  height: HEIGHT,
});

/**
 * Names for countries, each within its own, or from it into the sea, and clear of what is taken, as much in the middle of it as can
 * be; those that have no room are left out.
 * @param rings of each country, in the units of the map
 */
export function placeCountries<C extends { name: string; rings: readonly Ring[] }>(
  countries: readonly C[],
  all: readonly { rings: readonly Ring[] }[],
  map: { width: number; height: number },
  taken: readonly Box[],
): { country: C; box: Box }[] {
  const placed: Box[] = [...taken];
  return countries.flatMap((country) => {
    const best = candidates(country.rings, map)
      .map(({ x, y, middle }) => ({ box: boxOf(country.name, x, y), middle }))
      .filter(({ box }) => isInside(box, map) && !placed.some((other) => meet(box, other)))
      .map(({ box, middle }) => ({ box, inside: samplesIn(country.rings, box), middle }))
      .filter(({ inside }) => inside > SAMPLES.length / 2)
      .map(({ box, inside, middle }) => ({ box, score: inside * map.width - middle }))
      .sort((a, b) => b.score - a.score)
      .find(({ box }) => isClear(country, all, box));
    if (!best) return [];
    placed.push(best.box);
    return [{ country, box: best.box }];
  });
}

/** Points of a country on a map, and how far each is from the middle of them. */
function candidates(
  rings: readonly Ring[],
  map: { width: number; height: number },
): Record<'x' | 'y' | 'middle', number>[] {
  const points = Array.from({ length: TRIES ** 2 }, (_, i) => ({
    x: (((i % TRIES) + 0.5) * map.width) / TRIES,
    y: ((Math.floor(i / TRIES) + 0.5) * map.height) / TRIES,
  })).filter(({ x, y }) => isWithin(rings, [x, y]));
  const mean = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean('x'), mean('y')];
  return points.map((point) => ({ ...point, middle: Math.hypot(point.x - x, point.y - y) }));
}

const samples = ({ x, y, width }: Box): Point[] => SAMPLES.map((share) => [x + share * width, y]);

const samplesIn = (rings: readonly Ring[], box: Box): number =>
  samples(box).filter((point) => isWithin(rings, point)).length;

/** Whether a name is over no other country. */
const isClear = (own: { rings: readonly Ring[] }, all: readonly { rings: readonly Ring[] }[], box: Box): boolean =>
  !all.some(({ rings }) => rings !== own.rings && samplesIn(rings, box) > 0);

/** Whether a point is within rings, by how often a line from it crosses them. */
function isWithin(rings: readonly Ring[], [x, y]: Point): boolean {
  let isIn = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[ax, ay], [bx, by]] = [ring[i]!, ring[j]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
    }
  return isIn;
}
