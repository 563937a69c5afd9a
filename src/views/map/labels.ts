/** A mark on a map: where it is and how far it reaches, in the units of the drawing. */
export interface Spot {
  x: number;
  y: number;
  radius: number;
}

export interface Point {
  x: number;
  y: number;
}

const DIRECTIONS = 16;
const STEP = 5;
const FARTHEST = 110;

/**
 * A square for the number of each mark, beside the mark or led to it, none over another, and over other marks only where there
 * is no other room; `undefined` where there is none at all.
 * @param size the side of a square
 */
export function placeLabels(
  spots: readonly Spot[],
  size: number,
  room: { width: number; height: number },
): (Point | undefined)[] {
  const taken: Point[] = [];
  const covers = (label: Point, { x, y, radius }: Spot) =>
    (label.x - x) ** 2 + (label.y - y) ** 2 < (size / 3 + Math.min(radius, size / 4)) ** 2;
  return spots.map((spot) => {
    let best: { at: Point; cost: number } | undefined;
    for (let away = spot.radius + size / 3; away < FARTHEST && (!best || away < best.cost); away += STEP) {
      for (let i = 0; i < DIRECTIONS; i++) {
        const angle = (i * 2 * Math.PI) / DIRECTIONS;
        const at = { x: Math.round(spot.x + away * Math.cos(angle)), y: Math.round(spot.y - away * Math.sin(angle)) };
        const inside =
          Math.min(at.x, room.width - at.x, at.y, room.height - at.y) >= size / 2 &&
          !taken.some(({ x, y }) => Math.abs(x - at.x) < size && Math.abs(y - at.y) < size);
        if (!inside) continue;
        const cost = away + spots.filter((other) => covers(at, other)).length * size;
        if (!best || cost < best.cost) best = { at, cost };
      }
    }
    if (best) taken.push(best.at);
    return best?.at;
  });
}
