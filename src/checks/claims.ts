import { textKey } from '../archive/claims.ts';
import { formatList, quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { isFigure, type ClaimData } from '../schema/claim.ts';
import { figuresIn } from './figures/figures.ts';
import { missingPassage } from './missing-passages.ts';
import type { ParsedText } from './parsed-text.ts';

/** Claims that say what another says. */
export function* repeatedClaims({ record }: ParsedText): Generator<Problem> {
  if (record?.kind !== 'article') return;
  const { file, data } = record;
  const seen = new Map<string, number>();
  for (const [i, claim] of data.claims.entries()) {
    const { paragraph, note, property, unit, ...statement } = claim;
    const key = JSON.stringify([property.name, unit?.name, statement]);
    const same = seen.get(key);
    if (same === undefined) seen.set(key, i);
    else
      yield {
        file,
        path: ['claims', i],
        message: `says the same as claims[${same}].`,
        remedy: 'Keep one of the two. A statement in two passages is one claim, of the first.',
        ...(note === undefined && { mend: { edit: 'remove', path: ['claims', i] } }),
      };
  }
}

/** Claims whose passage is not there, or does not have their figures. */
export function* unsupportedClaims({ record, numbering, partlyUnread }: ParsedText): Generator<Problem> {
  if (record?.kind !== 'article' || partlyUnread) return;
  const { file, data } = record;
  const figures = new Map<string, ReadonlySet<number>>();
  const figuresOf = (passage: string) => {
    const known = figures.get(passage) ?? figuresIn(passage);
    figures.set(passage, known);
    return known;
  };
  for (const [i, { value, paragraph }] of data.claims.entries()) {
    const fault = missingPassage(paragraph, numbering);
    if (fault) {
      yield { file, path: ['claims', i, 'paragraph'], ...fault };
      continue;
    }
    const { text } = numbering.passages.find(({ number }) => number === paragraph)!;
    const missing = missingFigures(value, text, figuresOf);
    if (missing.length)
      yield {
        file,
        path: ['claims', i, 'value'],
        message: `passage ${paragraph} does not say ${formatList(missing)}.`,
        remedy: 'Correct the figure, in digits or as the text words it, or the number of the passage.',
      };
  }
}

/** What a passage does not say of a figure: its words, or where it has none its numbers, in digits or in words. */
function missingFigures(
  value: ClaimData['value'],
  passage: string,
  figuresOf: (passage: string) => ReadonlySet<number>,
): string[] {
  if (!isFigure(value)) return [];
  if (typeof value === 'object' && value.words)
    return textKey(passage).includes(textKey(value.words)) ? [] : [quoted(value.words)];
  const stated = figuresOf(passage);
  const { low, high, moreThan, lessThan, about } = typeof value === 'number' ? { low: value } : value;
  return [low, high, moreThan, lessThan, about]
    .filter((figure) => figure !== undefined && !stated.has(figure))
    .map(String);
}
