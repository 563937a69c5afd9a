import { TO_WRITE } from '../../checks/unwritten.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Entity } from '../../schema/records.ts';
import { findNames, isCredit } from '../names/find-names.ts';
import type { Block } from '../clipping.ts';
import type { PassageFacts } from '../proposals.ts';
import { passagesOf } from '../clipping.ts';
import { squashed } from '../squashed.ts';
import { markdownText } from './markdown-text.ts';

/** So many words of a clipping in a row an outline never has. */
const LONGEST_RUN = 7;

/** What an account is written from: a line for each passage, with its figures, names, speakers and hedges, and no sentence of it. */
export function outline(blocks: readonly Block[], facts: readonly PassageFacts[], archive: Archive): string {
  const printed = squashed(blocks.map(({ text }) => text).join(' '));
  const lines = passagesOf(blocks).map((_, i) => lineOf(facts[i]!, i + 1, printed, archive));
  const credits = namesInCredits(blocks, archive);
  if (credits.length)
    lines.push(
      `${TO_WRITE} ${lines.length + 1}: Of images and credits. ${part('Names', shortened(credits, archive), printed)}`,
    );
  return lines.map(markdownText).join('\n\n');
}

function lineOf(
  { figures, names, speakers, hedges }: PassageFacts,
  number: number,
  printed: string,
  archive: Archive,
): string {
  const parts = [
    part('Figures', figures, printed),
    part('Names', shortened(names, archive), printed),
    part('Speakers', speakers, printed),
    part('Hedges', hedges, printed),
  ].filter(Boolean);
  return `${TO_WRITE} ${number}: ${parts.join(' ') || 'neither a figure nor a name was found.'}`;
}

/** The names in captions and credits, which the text of a draft does not have. */
function namesInCredits(blocks: readonly Block[], archive: Archive): string[] {
  const credits = blocks.filter(
    (block) => isCredit(block) || (block.kind === 'caption' && block.leftOut !== undefined),
  );
  if (!credits.length) return [];
  const { known, unknown } = findNames(credits, archive);
  const found = [...known, ...unknown.flatMap(({ mentions }) => mentions)];
  return [...new Set(found.map(({ block, start, end }) => credits[block]!.text.slice(start, end)))];
}

/** Names as their records have them in fewer words, where they alone have as many as a sentence. */
const shortened = (names: readonly string[], { entities }: Archive): string[] => [
  ...new Set(names.map((name) => inFewWords(name, entities))),
];

function inFewWords(name: string, entities: readonly Entity[]): string {
  if (cut(name) === name) return name;
  const known = entities.map(namesOf).find((each) => each.some((other) => squashed(other) === squashed(name)));
  return known?.find((other) => cut(other) === other) ?? name;
}

const namesOf = ({ kind, data }: Entity): string[] => [
  ...(kind === 'group' && data.acronym ? [data.acronym] : []),
  data.name,
  ...data.aliases.filter(({ weak }) => !weak).map(({ name }) => name),
];

/** Items in the order of the text, unless they then have as many words in a row as a sentence of it. */
function part(label: string, items: readonly string[], printed: string): string {
  if (!items.length) return '';
  const inOrder = items.map(cut);
  const isOwn = (list: readonly string[]) => !sharesRun(list.join(' '), printed);
  const list = [inOrder, inOrder.toSorted(), inOrder.toSorted().toReversed()].find(isOwn);
  return `${label}: ${list ? list.join('; ') : inOrder.length}.`;
}

/** Lines of comments of an account, none of which has as many words of the clipping in a row as a sentence of it. */
export function ownWords(lines: readonly string[], blocks: readonly Block[]): string[] {
  const printed = squashed(blocks.map(({ text }) => text).join(' '));
  return lines.map((line) => {
    if (!sharesRun(line, printed)) return line;
    const [, key = '', value = ''] = /^(#\s+(?:- )?[\w ]+: )?(.*)$/.exec(line) ?? [];
    return `${key}${cut(value)} …`;
  });
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The beginning of a text, with fewer words than a run that is never taken over. */
function cut(text: string): string {
  const word = [...text.matchAll(WORD)][LONGEST_RUN - 1];
  return word ? text.slice(0, word.index).replace(/[^\p{L}\p{N}]+$/u, '') : text;
}

/** Whether a text has a run of words that is printed. */
function sharesRun(text: string, printed: string): boolean {
  const words = text.match(WORD) ?? [];
  return words.some(
    (_, i) => i + LONGEST_RUN <= words.length && printed.includes(squashed(words.slice(i, i + LONGEST_RUN).join(''))),
  );
}
