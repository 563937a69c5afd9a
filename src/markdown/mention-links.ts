import type { PhrasingContent, Root } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Mention } from '../archive/mentions.ts';
import type { Entity } from '../schema/records.ts';
import { recordUrl } from '../urls.ts';

const UNLINKED = new Set(['link', 'linkReference', 'heading', 'footnoteDefinition']);

/** Links the first mention of each entity to its page, where `linked` says that the name means one. */
export function mentionLinks(findNames: (text: string) => Mention[], linked: (mention: Mention) => Entity | undefined) {
  return (tree: Root): void => {
    const done = new Set<Entity>();
    visit(tree, (node, index, parent) => {
      if (UNLINKED.has(node.type)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return CONTINUE;
      const pieces: PhrasingContent[] = [];
      let from = 0;
      for (const mention of findNames(node.value)) {
        const entity = linked(mention);
        if (!entity || done.has(entity)) continue;
        done.add(entity);
        pieces.push(
          { type: 'text', value: node.value.slice(from, mention.start) },
          {
            type: 'link',
            url: recordUrl(entity.kind, entity.id),
            children: [{ type: 'text', value: node.value.slice(mention.start, mention.end) }],
          },
        );
        from = mention.end;
      }
      if (!pieces.length) return CONTINUE;
      pieces.push({ type: 'text', value: node.value.slice(from) });
      const kept = pieces.filter((piece) => piece.type !== 'text' || piece.value);
      (parent.children as PhrasingContent[]).splice(index, 1, ...kept);
      return index + kept.length;
    });
  };
}
