import { scaleLinear } from 'd3-scale';
import { boundsOf } from '../archive/claims.ts';
import type { Side } from '../archive/disputes/sides.ts';
import { isFigure } from '../schema/claim.ts';

/** A figure on the scale of its dispute, in hundredths of it. */
export interface Bar {
  from: number;
  to: number;
  /** Whether the figure has no upper end. */
  open: boolean;
  /** The end of the scale, which begins at 0. */
  scale: number;
}

/** How much farther a scale goes than its figures, where one has no upper end. */
const OPEN_END = 1.25;

/** The scale on which the figures of a dispute are drawn, if one of them is a range and all have the same unit. */
export function scaleOf(sides: readonly Side[]): (side: Side) => Bar | undefined {
  const claims = sides.map((side) => side.claims[0]!.claim);
  const figures = claims.map(({ value }) => value).filter(isFigure);
  const isDrawn =
    figures.some((figure) => typeof figure === 'object') && new Set(claims.map(({ unit }) => unit)).size === 1;
  if (!isDrawn) return () => undefined;
  const bounds = figures.map(boundsOf);
  const farthest = Math.max(...bounds.flatMap(({ least, most }) => [least, most]).filter(Number.isFinite), 1);
  const room = bounds.some(({ most }) => most === Infinity) ? OPEN_END : 1;
  const scale = scaleLinear([0, farthest * room], [0, 100]).nice();
  return ({ claims: [record] }) => {
    const { value } = record!.claim;
    if (!isFigure(value)) return undefined;
    const { least, most } = boundsOf(value);
    const open = most === Infinity;
    return {
      from: rounded(scale(Math.max(least, 0))),
      to: open ? 100 : rounded(scale(most)),
      open,
      scale: scale.domain()[1]!,
    };
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
