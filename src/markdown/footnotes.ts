import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { FootnoteReference, Nodes, Parents } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import type { PassageNumber } from '../citation-syntax.ts';
import type { Words } from '../words/en.ts';
import { isCitation } from './citations.ts';
import { nodesOf } from './nodes.ts';

declare module 'hast' {
  interface ElementData {
    /** The passage of the cited article, of the mark of a citation. */
    paragraph?: PassageNumber;
  }
}

const CITED_LABEL = 'footnote-label';
const NOTES_LABEL = 'note-label';

/** The mark of a citation tells the paragraph after the number of the source, `1 ¶4`; a space parts it from a mark before it. */
export function footnoteReference(
  state: State,
  node: FootnoteReference,
  parent: Parents | undefined,
): ElementContent[] {
  const sup = defaultHandlers.footnoteReference(state, node);
  const link = sup.children[0] as Element;
  if (!isCitation(node)) link.properties.ariaDescribedBy = [NOTES_LABEL];
  const paragraph = node.data?.paragraph;
  if (paragraph) {
    link.children.push({ type: 'text', value: ` ¶${paragraph}` });
    link.data = { paragraph };
  }
  const siblings: Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before?.type === 'footnoteReference' ? [{ type: 'text', value: ' ' }, sup] : [sup];
}

/**
 * Parts the list of notes in two: the cited articles, which are numbered, and an author’s own notes, which have letters beside them
 * and numbers where they are alone.
 * @param heading of the author’s own notes
 */
export function separateNotes(tree: HtmlRoot, heading: string, words: Words): void {
  const section = tree.children.find((node): node is Element => node.type === 'element' && node.tagName === 'section');
  const list = section?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'ol');
  if (!section || !list) return;
  const items = list.children.filter((node): node is Element => node.type === 'element');
  const cited = items.filter(({ properties }) => isCitation({ identifier: String(properties.id).slice('fn-'.length) }));
  const notes = items.filter((item) => !cited.includes(item));
  const lettered = cited.length > 0;
  const labels = new Map([
    ...cited.map((item, i): [string, string] => [String(item.properties.id), String(i + 1)]),
    ...notes.map((item, i): [string, string] => [
      String(item.properties.id),
      lettered ? lettersOf(i).toUpperCase() : String(i + 1),
    ]),
  ]);
  tree.children.splice(
    tree.children.indexOf(section),
    1,
    ...(cited.length ? [listOfNotes(words.article.sources, CITED_LABEL, cited)] : []),
    ...(notes.length ? [listOfNotes(heading, NOTES_LABEL, notes, lettered)] : []),
  );
  nameReferences(tree, labels, words);
}

function listOfNotes(heading: string, id: string, items: Element[], lettered = false): Element {
  const newline: ElementContent = { type: 'text', value: '\n' };
  return element('section', { dataFootnotes: true, className: ['footnotes'] }, [
    element('h2', { id }, [{ type: 'text', value: heading }]),
    newline,
    element('ol', lettered ? { type: 'A' } : {}, [newline, ...items.flatMap((item) => [item, newline])]),
    newline,
  ]);
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Gives each mark the number or letter of its note, which that of a citation explains, and each way back that of its mark. */
function nameReferences(tree: HtmlRoot, labels: ReadonlyMap<string, string>, words: Words): void {
  for (const node of nodesOf(tree)) {
    if (node.type !== 'element') continue;
    const { tagName, properties, children, data } = node;
    if (tagName === 'a' && properties['dataFootnoteRef']) {
      const note = String(properties.href).slice(1);
      const label = labels.get(note);
      if (label && children[0]?.type === 'text') children[0].value = label;
      if (label && isCitation({ identifier: note.slice('fn-'.length) }))
        Object.assign(properties, {
          title: words.citations.mark(label, data?.paragraph),
          ariaDescribedBy: undefined,
        });
    }
    const label = tagName === 'li' && labels.get(String(properties.id));
    if (!label) continue;
    let place = 0;
    for (const back of nodesOf({ type: 'root', children })) {
      if (back.type !== 'element' || back.properties['dataFootnoteBackref'] === undefined) continue;
      place++;
      back.properties.ariaLabel = words.citations.back(label, place);
    }
  }
}

/** a, b, … z, aa, ab, … */
export function lettersOf(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}
