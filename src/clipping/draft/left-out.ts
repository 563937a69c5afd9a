import type { Block } from '../clipping.ts';

/** A block that is not in the text of a draft. */
export interface LeftOut {
  /** Where it is in the clipping: `line 24`, or nothing where its file has neither lines nor pages. */
  where: string;
  reason: string;
  /** It in brackets, with the words before and after it. */
  text: string;
}

/** So many words before and after a block are named with it: every run of five words is then in the draft or in this list, even where two words are printed as one. */
const AROUND = 5;

/** Every block of a clipping that is not in the text of its draft. */
export const leftOutOf = (blocks: readonly Block[]): LeftOut[] =>
  blocks.flatMap((block, i) =>
    block.leftOut === undefined
      ? []
      : [
          {
            where: block.line ? `line ${block.line}` : block.page ? `page ${block.page}` : '',
            reason: block.leftOut,
            text: [wordsBefore(blocks, i), `[${block.text}]`, wordsAfter(blocks, i), printedIn(block)]
              .filter(Boolean)
              .join(' '),
          },
        ],
  );

const printedIn = ({ printed }: Block): string => (printed ? `(printed: ${printed} …)` : '');

function wordsBefore(blocks: readonly Block[], index: number): string {
  const words: string[] = [];
  for (let i = index - 1; i >= 0 && words.length < AROUND; i--)
    words.unshift(...blocks[i]!.text.split(/\s+/).slice(words.length - AROUND));
  return words.length ? `… ${words.slice(-AROUND).join(' ')}` : '';
}

function wordsAfter(blocks: readonly Block[], index: number): string {
  const words: string[] = [];
  for (let i = index + 1; i < blocks.length && words.length < AROUND; i++)
    words.push(...blocks[i]!.text.split(/\s+/).slice(0, AROUND - words.length));
  return words.length ? `${words.join(' ')} …` : '';
}

/** The list as lines, for people. */
export const leftOutLines = (leftOut: readonly LeftOut[]): string[] =>
  leftOut.map(({ where, reason, text }) => `${where ? `${where}, ` : ''}${reason}: ${text}`);

/** The list as a private note, of which nothing is published. */
export const leftOutNote = (leftOut: readonly LeftOut[]): string =>
  leftOut.length
    ? [
        '<!-- Left out of the text:',
        ...leftOutLines(leftOut).map((line) => line.replace(/--+(?=!?>)/g, '- ')),
        '-->',
      ].join('\n')
    : '';
