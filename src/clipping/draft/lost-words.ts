import { squashed } from '../squashed.ts';

/** So many words in a row may not be lost. */
const RUN = 5;

/**
 * The runs of five words of a clipping, or its shorter texts, that are neither in a draft nor in the list of what is left out of it.
 * @param source what the file has in a row, before anything was done with it
 */
export function lostRuns(source: readonly string[], draft: string, leftOut: string): string[] {
  const kept = [squashed(draft), squashed(leftOut)];
  const isKept = (text: string) => kept.some((whole) => whole.includes(text));
  return source.flatMap((text) => (isKept(squashed(text)) ? [] : runsOf(text).filter((run) => !isKept(squashed(run)))));
}

function runsOf(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const starts = Math.max(1, words.length - RUN + 1);
  return Array.from({ length: starts }, (_, start) => words.slice(start, start + RUN).join(' '));
}
