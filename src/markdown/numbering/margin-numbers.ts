import type { BlockContent, Link, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { anchorOf, comparePassageNumbers, type PassageNumber } from '../../citation-syntax.ts';
import type { Words } from '../../words/en.ts';
import type { Passage } from '../passages.ts';
import type { Numbering } from './numbering.ts';

/** Shows the number of each passage beside it, and says in the place of those that were taken out that they were. */
export function showNumbers(tree: Root, { passages, takenOut }: Numbering, words: Words): void {
  for (const { number, passage } of passages) showNumber(tree, number, passage, words);
  const inOrder = passages.toSorted((a, b) => comparePassageNumbers(a.number, b.number));
  const passageBefore = ({ number }: { number: PassageNumber }) =>
    inOrder.findLast((other) => comparePassageNumbers(other.number, number) < 0)?.passage;
  for (const [passage, lost] of Map.groupBy(takenOut, passageBefore)) {
    const note = takenOutNote(
      lost.map(({ number }) => number),
      words,
    );
    tree.children.splice(passage ? indexOfBlock(tree, passage) + 1 : 0, 0, note);
  }
}

/**
 * Gives a passage its number, a link to itself: in the first paragraph of a quotation or an item, before a table, which is wrapped
 * with it because a table can hold no link.
 */
function showNumber(tree: Root, number: PassageNumber, passage: Passage, words: Words): void {
  const id = anchorOf(number);
  const label = words.citations.permalink(number);
  const link: Link = {
    type: 'link',
    url: `#${id}`,
    data: { hProperties: { className: ['n'], title: label, ariaLabel: label } },
    children: [{ type: 'text', value: number }],
  };
  if (passage.type === 'table') {
    tree.children[tree.children.indexOf(passage)] = {
      type: 'blockquote',
      data: { hName: 'div', hProperties: { id, className: ['tabular'] } },
      children: [link as unknown as BlockContent, passage],
    };
    return;
  }
  passage.data = { ...passage.data, hProperties: { id } };
  const [first] = passage.children;
  const holder: Parents = first?.type === 'paragraph' ? first : passage;
  (holder.children as Nodes[]).unshift(link);
}

/** The place of a passage in its text: its own, or that of its list. */
const indexOfBlock = (tree: Root, passage: Passage): number =>
  tree.children.findIndex(
    (block) => block === passage || ('children' in block && (block.children as RootContent[]).includes(passage)),
  );

/** A line with the anchors of passages that are not there any more. */
const takenOutNote = (numbers: readonly PassageNumber[], words: Words): Paragraph => ({
  type: 'paragraph',
  data: { hProperties: { className: ['taken-out'] } },
  children: words.citations
    .takenOut(numbers.map((number) => ({ text: number, url: anchorOf(number) })))
    .map((part): PhrasingContent => {
      if (typeof part === 'string') return { type: 'text', value: part };
      const { text, url: id } = part;
      const children: PhrasingContent[] = [{ type: 'text', value: text }];
      return { type: 'link', url: `#${id}`, children, data: { hProperties: { id } } };
    }),
});
