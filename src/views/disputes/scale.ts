import { scaleLinear } from 'd3-scale';
import { boundsOf } from '../../archive/claims.ts';
import type { Side } from '../../archive/disputes/sides.ts';
import { tenths } from '../../format.ts';
import { isFigure, type ClaimData, type Figure } from '../../schema/claim.ts';
import type { Unit } from '../../schema/vocabulary/vocabulary.ts';
import type { Words } from '../../words/en.ts';
import { figureLabel, quantityLabel } from '../figure.ts';

/** A figure on a scale, in hundredths of it. */
export interface Bar {
  /** The figure without its unit. */
  label: string;
  from: number;
  to: number;
  /** Whether the figure has no upper end. */
  open: boolean;
}

/** The figures of a dispute on one axis, which begins at 0. */
export interface Scale {
  bars: Bar[];
  /** The numbers along the axis, the first and the last at its ends. */
  ticks: { at: number; label: string }[];
  /** What is counted. */
  caption: string;
  /** The figures in words, for those who do not see the drawing. */
  description: string;
}

/** How much farther a scale goes than its figures, where one has no upper end. */
const OPEN_END = 1.25;

/** About how many numbers there is room for along an axis. */
const TICKS = 3;

/** The scale on which the figures of a dispute are drawn, if there are several of one unit and one is a range. */
export function scaleOf(sides: readonly Side[], words: Words): Scale | undefined {
  const figures = sides
    .filter(({ certainty }) => certainty !== 'denied')
    .flatMap(({ claims }) => figureOf(claims[0]!.claim));
  const unit = figures[0]?.unit;
  const isDrawn =
    figures.length > 1 &&
    figures.every((each) => each.unit === unit) &&
    figures.some(({ figure }) => typeof figure === 'object');
  if (!unit || !isDrawn) return undefined;
  const bounds = figures.map(({ figure }) => boundsOf(figure));
  const farthest = Math.max(...bounds.flatMap(({ least, most }) => [least, most]).filter(Number.isFinite), 1);
  const room = bounds.some(({ most }) => most === Infinity) ? OPEN_END : 1;
  const scale = scaleLinear([0, farthest * room], [0, 100]).nice(TICKS);
  const end = scale.domain()[1]!;
  return {
    bars: figures.map(({ figure }, i) => {
      const { least, most } = bounds[i]!;
      return {
        label: quantityLabel(figure, unit, words),
        from: tenths(scale(Math.max(least, 0))),
        to: tenths(scale(Math.min(most, end))),
        open: most === Infinity,
      };
    }),
    ticks: scale.ticks(TICKS).map((number) => ({ at: tenths(scale(number)), label: words.number(number) })),
    caption: words.figures.onOneScale(unit.label.many),
    description: words.figures.scale(
      figures.map(({ figure }) => figureLabel(figure, unit, words)),
      end,
    ),
  };
}

const figureOf = ({ value, unit }: ClaimData): { figure: Figure; unit: Unit }[] =>
  isFigure(value) ? [{ figure: value, unit: unit! }] : [];
