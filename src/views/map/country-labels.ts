import { textWidth } from '../text-width.ts';
import { isInside, meet, type Box } from './boxes.ts';
import type { Ring } from './projection.ts';
import { boundsOf, type Frame } from './natural-earth.ts';

/** The lettering of names of countries, and how far apart its letters are, as a share of its size. */
const COUNTRY_SIZE = 11;
const SPACING = 0.12;
const HEIGHT = 18;

/** How many places are tried for a name, at most, in a row and in a column, and how far apart at least. */
const [TRIES, APART] = [24, 10];

/** Where along a name it is looked whether it is in its country. */
const SAMPLES = [-0.5, -0.25, 0, 0.25, 0.5];

/** A country on a map: its rings, and the edges around them. */
export interface Ground {
  rings: readonly Ring[];
  edges: Frame;
}

export const groundOf = (rings: readonly Ring[]): Ground => ({ rings, edges: boundsOf(rings.flat()) });

const widthOf = ({ edges }: Ground): number => edges.east - edges.west;

/** The room for a name around a point. */
const boxOf = (name: string, x: number, y: number): Box => ({
  ...{ x, y, dx: 0, dy: 0 },
  width: textWidth(name, COUNTRY_SIZE) + Array.from(name).length * SPACING * COUNTRY_SIZE,
  height: HEIGHT,
});

/**
 * Names for countries, each within its own, or from it into the sea, and clear of what is taken, as much in the middle of it as can
 * be; those that have no room are left out.
 * @param all the countries on the map, over which no name of another is
 */
export function placeCountries<C extends { name: string; ground: Ground }>(
  countries: readonly C[],
  all: readonly { ground: Ground }[],
  map: { width: number; height: number },
  taken: readonly Box[],
): { country: C; box: Box }[] {
  const placed: Box[] = [...taken];
  return countries.flatMap((country) => {
    const { ground, name } = country;
    if (widthOf(ground) < boxOf(name, 0, 0).width / 2) return [];
    const best = candidates(ground, map)
      .map(({ x, y, middle }) => ({ box: boxOf(name, x, y), middle }))
      .filter(({ box }) => isInside(box, map) && !placed.some((other) => meet(box, other)))
      .map(({ box, middle }) => ({ box, inside: samplesIn(ground, box), middle }))
      .filter(({ inside }) => inside > SAMPLES.length / 2)
      .map(({ box, inside, middle }) => ({ box, score: inside * map.width - middle }))
      .sort((a, b) => b.score - a.score)
      .find(({ box }) => !all.some((other) => other.ground !== ground && samplesIn(other.ground, box)));
    if (!best) return [];
    placed.push(best.box);
    return [{ country, box: best.box }];
  });
}

/** Points of a country on a map, and how far each is from the middle of them. */
function candidates(ground: Ground, map: { width: number; height: number }): Record<'x' | 'y' | 'middle', number>[] {
  const tries = Math.min(TRIES, Math.ceil(map.width / APART));
  const steps = Array.from({ length: tries }, (_, i) => (i + 0.5) / tries);
  const points = steps.flatMap((step) => {
    const y = step * map.height;
    const isIn = withinAt(ground, y);
    return steps.map((step) => ({ x: step * map.width, y })).filter(({ x }) => isIn(x));
  });
  const mean = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean('x'), mean('y')];
  return points.map((point) => ({ ...point, middle: Math.hypot(point.x - x, point.y - y) }));
}

function samplesIn(ground: Ground, { x, y, width }: Box): number {
  const isIn = withinAt(ground, y);
  return SAMPLES.filter((share) => isIn(x + share * width)).length;
}

/** Tells which points of a row are in a country, by how often a line from them crosses its rings. */
function withinAt({ rings, edges }: Ground, y: number): (x: number) => boolean {
  if (y < edges.south || y > edges.north) return () => false;
  const crossings: number[] = [];
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i]!;
      const [bx, by] = ring[j]!;
      if (ay > y !== by > y) crossings.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
    }
  return (x) => crossings.filter((crossing) => x < crossing).length % 2 === 1;
}
