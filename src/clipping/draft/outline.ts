import { TO_WRITE } from '../../checks/outlines.ts';
import type { Block } from '../clipping.ts';
import type { PassageFacts } from '../proposals.ts';
import { passagesOf } from '../clipping.ts';
import { squashed } from '../squashed.ts';
import { markdownText } from './markdown-text.ts';

/** So many words of a clipping in a row an outline never has. */
const LONGEST_RUN = 7;

/** What an account is written from: a line for each passage, with its figures, names, speakers and hedges, and no sentence of it. */
export function outline(blocks: readonly Block[], facts: readonly PassageFacts[]): string {
  const printed = squashed(blocks.map(({ text }) => text).join(' '));
  return passagesOf(blocks)
    .map((_, i) => markdownText(lineOf(facts[i]!, i + 1, printed)))
    .join('\n\n');
}

function lineOf({ figures, names, speakers, hedges }: PassageFacts, number: number, printed: string): string {
  const parts = [
    part('Figures', figures, printed),
    part('Names', names, printed),
    part('Speakers', speakers, printed),
    part('Hedges', hedges, printed),
  ].filter(Boolean);
  return `${TO_WRITE} ${number}: ${parts.join(' ') || 'neither a figure nor a name was found.'}`;
}

/** Items in the order of the text, unless they then have as many words in a row as a sentence of it. */
function part(label: string, items: readonly string[], printed: string): string {
  if (!items.length) return '';
  const inOrder = items.map((item) =>
    item
      .split(/\s+/)
      .slice(0, LONGEST_RUN - 1)
      .join(' '),
  );
  const isOwn = (list: readonly string[]) => !sharesRun(list.join(' '), printed);
  const list = [inOrder, inOrder.toSorted(), inOrder.toSorted().toReversed()].find(isOwn);
  return `${label}: ${list ? list.join('; ') : inOrder.length}.`;
}

/** Whether a text has a run of words that is printed. */
function sharesRun(text: string, printed: string): boolean {
  const words = text.split(/\s+/);
  return words.some(
    (_, i) => i + LONGEST_RUN <= words.length && printed.includes(squashed(words.slice(i, i + LONGEST_RUN).join(' '))),
  );
}
