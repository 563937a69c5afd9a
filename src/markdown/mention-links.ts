import type { PhrasingContent, Root, Text } from 'mdast';
import type { FindNames, Mention } from '../archive/mentions.ts';
import type { Entity } from '../schema/records.ts';
import { recordUrl } from '../urls.ts';
import { nodesOf } from './nodes.ts';
import { textBlocks, type TextBlock, type TextPiece } from './text-blocks.ts';

/** A part of a text node that becomes a link. */
interface LinkedPart {
  from: number;
  to: number;
  entity: Entity;
}

/**
 * Links the first mention of each entity to its page. Names are found as the checks find them, across emphasis too: of `*Anna* Zorn`
 * both parts are linked.
 * @param entityOf what a mention names, if that is clear
 */
export function mentionLinks(findNames: FindNames, entityOf: (mention: Mention) => Entity | undefined) {
  return (tree: Root): void => {
    const linked = new Set<Entity>();
    const parts = new Map<TextPiece['node'], LinkedPart[]>();
    for (const block of textBlocks(captionsLast(tree)))
      for (const mention of findNames(block.text)) {
        const entity = entityOf(mention);
        const pieces = piecesOf(mention, block);
        if (!entity || linked.has(entity) || !pieces.every(({ linkable }) => linkable)) continue;
        linked.add(entity);
        for (const { node, from, to } of pieces) parts.set(node, [...(parts.get(node) ?? []), { from, to, entity }]);
      }
    for (const parent of parts.size ? nodesOf(tree) : [])
      if ('children' in parent)
        parent.children = (parent.children as PhrasingContent[]).flatMap((child) =>
          child.type === 'text' && parts.has(child) ? withLinks(child, parts.get(child)!) : [child],
        );
  };
}

/** The text has the link to a page, and a caption above it only where the text has none. */
function captionsLast(tree: Root): Root {
  const { true: captions = [], false: text = [] } = Object.groupBy(tree.children, ({ type }) => `${type === 'figure'}`);
  return { ...tree, children: [...text, ...captions] };
}

/** The parts of text nodes that a mention covers. */
const piecesOf = ({ start, end }: Mention, { pieces }: TextBlock) =>
  pieces.flatMap(({ node, offset, linkable }) => {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, node.value.length)];
    return from < to ? [{ node, linkable, from, to }] : [];
  });

function withLinks({ value }: Text, parts: readonly LinkedPart[]): PhrasingContent[] {
  const text = (from: number, to?: number): PhrasingContent[] =>
    value.slice(from, to) ? [{ type: 'text', value: value.slice(from, to) }] : [];
  let end = 0;
  const pieces = parts.flatMap(({ from, to, entity }): PhrasingContent[] => {
    const before = text(end, from);
    end = to;
    return [...before, { type: 'link', url: recordUrl(entity.kind, entity.id), children: text(from, to) }];
  });
  return [...pieces, ...text(end)];
}
