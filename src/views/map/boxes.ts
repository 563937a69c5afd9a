/**
 * A box on a map that is drawn at several widths while its lettering keeps its size: its middle is `x, y`, which grow with the
 * map, moved by `dx, dy`, which do not; nor does its size. All is in the units of the map at its least width.
 */
export interface Box {
  x: number;
  y: number;
  dx: number;
  dy: number;
  width: number;
  height: number;
}

/** How much wider than at its least a map is drawn at most. */
export const WIDEST = 2.4;

/** Whether two boxes overlap on a map of any width. */
export function meet(a: Box, b: Box): boolean {
  const across = whileNear(a.x - b.x, a.dx - b.dx, (a.width + b.width) / 2);
  const along = whileNear(a.y - b.y, a.dy - b.dy, (a.height + b.height) / 2);
  return Math.max(across[0], along[0], 1) < Math.min(across[1], along[1], WIDEST);
}

/** Between which scales a distance, of which one part grows, is less than a reach. */
function whileNear(growing: number, fixed: number, reach: number): [from: number, to: number] {
  if (growing === 0) return Math.abs(fixed) < reach ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const ends = [(-reach - fixed) / growing, (reach - fixed) / growing] as const;
  return [Math.min(...ends), Math.max(...ends)];
}

/** Whether a box is all on a map, which it then is at every greater width. */
export const isInside = ({ x, y, dx, dy, width, height }: Box, map: { width: number; height: number }): boolean =>
  Math.min(x + dx - width / 2, y + dy - height / 2) >= 0 &&
  x + dx + width / 2 <= map.width &&
  y + dy + height / 2 <= map.height;
