import type { Element, Root as HastRoot } from 'hast';
import type { FootnoteReference, Root } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { tagsOf, type Archive } from '../archive/archive.ts';
import { createNameFinder, type Mention } from '../archive/mentions.ts';
import type { ArchiveRecord, Entity } from '../schema/kinds.ts';
import { citations } from './citations.ts';
import { addressOf, targetOf } from './links.ts';
import { mentionLinks } from './mention-links.ts';
import { numberedParagraphs, parseMarkdown } from './parse.ts';

/**
 * Makes the one renderer of an archive: a record’s body to HTML, with its names linked, its citations as footnotes and,
 * in an article, its paragraphs numbered. Raw HTML is dropped. Nothing is kept from one call to the next.
 */
export function createRenderer(archive: Archive): (record: ArchiveRecord) => string {
  const findNames = createNameFinder(archive.entities);
  const toHtml = unified()
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteLabel: 'Sources',
      footnoteLabelProperties: {},
      footnoteBackContent: (_, again) => String.fromCodePoint(...letters(again)),
      footnoteBackLabel: (source, again) => `Back to reference ${source + 1}${again ? `, place ${again + 1}` : ''}`,
      handlers: { footnoteReference },
    })
    .use(rehypeStringify)
    .freeze();

  return (record) => {
    const tree = parseMarkdown(record.body);
    siteLinks(tree, record);
    mentionLinks(findNames, (mention) => namedIn(record, mention, archive))(tree);
    citations(archive)(tree);
    if (record.kind === 'article') numberParagraphs(tree);
    return toHtml.stringify(toHtml.runSync(tree) as HastRoot);
  };
}

/** In an article a name means what the article is tagged with; elsewhere, what it can only mean, and never the page itself. */
function namedIn(record: ArchiveRecord, { bearers }: Mention, archive: Archive): Entity | undefined {
  const tags = record.kind === 'article' ? new Set(tagsOf(record)) : undefined;
  const meant = bearers.filter(({ id, weak }) => (tags ? tags.has(id) : !weak && id !== record.id));
  return meant.length === 1 ? archive.entity(meant[0]!.id) : undefined;
}

function siteLinks(tree: Root, record: ArchiveRecord): void {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
    const target = targetOf(node.url, record);
    if (target.to === 'page') node.url = addressOf(node.url);
    if (target.to === 'web') node.data = { ...node.data, hProperties: { rel: ['noopener', 'noreferrer'] } };
  });
}

function numberParagraphs(tree: Root): void {
  numberedParagraphs(tree).forEach((paragraph, i) => {
    const id = `p${i + 1}`;
    paragraph.data = { hProperties: { id } };
    paragraph.children.unshift({
      type: 'link',
      url: `#${id}`,
      data: { hProperties: { className: ['n'], ariaLabel: `Paragraph ${i + 1}`, dataPagefindIgnore: true } },
      children: [{ type: 'text', value: String(i + 1) }],
    });
  });
}

/** The mark of a citation tells the paragraph after the number of the source: `1 ¶4`. */
function footnoteReference(state: State, node: FootnoteReference): Element {
  const sup = defaultHandlers.footnoteReference(state, node) as Element;
  const paragraph = node.data?.paragraph;
  if (paragraph) (sup.children[0] as Element).children.push({ type: 'text', value: ` ¶${paragraph}` });
  return sup;
}

/** a, b, … z, aa, ab, … as code points. */
function letters(index: number): number[] {
  const last = 97 + (index % 26);
  return index < 26 ? [last] : [...letters(Math.floor(index / 26) - 1), last];
}
