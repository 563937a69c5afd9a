import { marksIn, type PassageNumber } from '../citation-syntax.ts';
import type { RegisteredPassage } from '../loader/registers/passage-register.ts';
import { isReworded } from '../markdown/numbering/numbering.ts';
import { hasText } from '../markdown/passages.ts';
import { lineAt, NOTE_MARK } from '../markdown/text-blocks.ts';
import { foreignSyntaxIn, type FoundSyntax } from './foreign-patterns.ts';
import type { ParsedText } from './parsed-text.ts';
import { openingOf } from './text-words.ts';
import { unwrittenBlocks } from './unwritten.ts';

/**
 * What stays of a text when its syntax tree is let go: the places at which it names something else, and its passages. Lines are those
 * of the body, from 1.
 */
export interface Outline {
  /** The line that is nested too deeply, so that nothing of the text is read. */
  tooDeepAt: number | undefined;
  partlyUnread: boolean;
  /** Whether it has a paragraph, a heading or the like. */
  hasBlocks: boolean;
  /** Whether one of these says anything. */
  hasWords: boolean;
  /** Whether a part of it is still to be written from a clipping. */
  isUnwritten: boolean;
  /** The first words; empty where the text cannot be compared with others. */
  opening: string;
  marks: readonly Mark[];
  notes: readonly Note[];
  addresses: readonly Address[];
  foreign: readonly FoundSyntax[];
  passages: readonly OutlinedPassage[];
  /** The registered passages that the text has no more. */
  takenOut: readonly RegisteredPassage[];
}

/** A mark that is not that of a note: a citation, well formed or not. */
export interface Mark {
  line: number;
  mark: string;
}

/** A note of an author’s own. */
export interface Note {
  line: number;
  label: string;
  identifier: string;
  isReferredTo: boolean;
  isEmpty: boolean;
}

/** What leads to an address, or shows what is there. */
export interface Address {
  line: number;
  type: 'link' | 'definition' | 'image' | 'imageReference';
  /** Of a reference, that of its definition; empty where there is none. */
  url: string;
  /** What an image says that it shows. */
  alt: string;
  /** Whether it is a link, or the definition of a link. */
  isLink: boolean;
}

/** A passage without what it says. */
export interface OutlinedPassage {
  line: number;
  number: PassageNumber;
  /** Whether its number is its own, or only its position. */
  isRegistered: boolean;
  /** Whether its words are others than those that are registered. */
  isReworded: boolean;
}

export function outlineOf(parsed: ParsedText): Outline {
  const { tree, blocks, numbering, partlyUnread } = parsed;
  return {
    tooDeepAt: tree.data?.tooDeepAt,
    partlyUnread,
    hasBlocks: blocks.length > 0,
    hasWords: blocks.some(({ text }) => text.trim()),
    isUnwritten: unwrittenBlocks(blocks).length > 0,
    opening: openingOf(parsed),
    marks: blocks.flatMap((block) =>
      marksIn(block.text)
        .filter(({ mark }) => mark !== NOTE_MARK)
        .map(({ mark, index }) => ({ line: lineAt(block, index), mark })),
    ),
    notes: notesIn(parsed),
    addresses: addressesIn(parsed),
    foreign: foreignSyntaxIn(parsed),
    passages: numbering.passages.map((numbered) => ({
      line: numbered.passage.position!.start.line,
      number: numbered.number,
      isRegistered: numbered.registered !== undefined,
      isReworded: isReworded(numbered),
    })),
    takenOut: numbering.takenOut,
  };
}

function notesIn({ nodes }: ParsedText): Note[] {
  const referredTo = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? node.identifier : [])));
  return nodes.flatMap((node): Note[] => {
    if (node.type !== 'footnoteDefinition') return [];
    const { identifier, label, position, children } = node;
    return [
      {
        line: position!.start.line,
        label: label ?? identifier,
        identifier,
        isReferredTo: referredTo.has(identifier),
        isEmpty: !children.some(hasText),
      },
    ];
  });
}

function addressesIn({ nodes }: ParsedText): Address[] {
  const addresses: Address[] = [];
  const definitions = new Map<string, string>();
  const [images, links] = [new Set<string>(), new Set<string>()];
  for (const node of nodes)
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
    else if (node.type === 'imageReference') images.add(node.identifier);
    else if (node.type === 'linkReference') links.add(node.identifier);
  for (const node of nodes) {
    const { type } = node;
    if (type !== 'link' && type !== 'definition' && type !== 'image' && type !== 'imageReference') continue;
    addresses.push({
      line: node.position!.start.line,
      type,
      url: type === 'imageReference' ? (definitions.get(node.identifier) ?? '') : node.url,
      alt: ('alt' in node && node.alt) || '',
      // What nothing refers to is not a link; another check reports it.
      isLink: type === 'link' || (type === 'definition' && links.has(node.identifier) && !images.has(node.identifier)),
    });
  }
  return addresses;
}
