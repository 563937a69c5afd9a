import type { Element, ElementContent } from 'hast';
import type { FootnoteReference, Nodes, Parents, Root } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { CONTINUE, visit } from 'unist-util-visit';
import type { Archive } from '../archive/archive.ts';
import { isExcepted } from '../archive/exceptions.ts';
import { createNameFinder, type Mention } from '../archive/mentions.ts';
import { anchorOf } from '../citation-syntax.ts';
import type { Media } from '../loader/media.ts';
import { tagsOf, type AboutText, type ArchiveRecord, type Article, type Entity, type Text } from '../schema/records.ts';
import type { Words } from '../words/en.ts';
import type { Part } from '../words/sentence.ts';
import { citations } from './citations.ts';
import { addressOf, targetOf } from './links.ts';
import { mediaPathOf, showMedia } from './media.ts';
import { mentionLinks } from './mention-links.ts';
import { numberedParagraphs, parseMarkdown } from './parse.ts';

/**
 * Makes the one renderer of an archive: the text of a record, or of the page about the archive, to HTML, with its citations as
 * footnotes, in a record its names linked and, in an article, its paragraphs numbered. Raw HTML is dropped. Nothing is kept from one call to the next.
 * @param reference what a footnote calls an article
 * @param media what texts may show
 */
export function createRenderer(
  archive: Archive,
  reference: (article: Article) => readonly Part[],
  words: Words,
  media: Media = new Map(),
): (text: ArchiveRecord | AboutText) => string {
  const names = createNameFinder(archive.entities);
  const toHtml = unified()
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteLabel: words.article.sources,
      footnoteLabelProperties: {},
      footnoteBackContent: (_, place) => String.fromCodePoint(...letters(place - 1)),
      footnoteBackLabel: (source, place) => words.citations.back(source + 1, place),
      handlers: { footnoteReference },
    })
    .use(rehypeStringify)
    .freeze();

  return (text) => {
    const tree = parseMarkdown(text.body);
    siteLinks(tree, text);
    showMedia(tree, text, media, words);
    if (text.kind !== 'about')
      mentionLinks(text.kind === 'article' ? names.within(text) : names.find, (mention) =>
        namedIn(text, mention, archive),
      )(tree);
    citations(archive, reference, words)(tree);
    if (text.kind === 'article') numberParagraphs(tree, words);
    return toHtml.stringify(toHtml.runSync(tree));
  };
}

/**
 * In an article a name means what the article is tagged with; elsewhere, what it can only mean, and never the page itself; nothing
 * where the record says so.
 */
function namedIn(record: ArchiveRecord, { name, entities }: Mention, archive: Archive): Entity | undefined {
  if (isExcepted(record, name)) return undefined;
  const tags = record.kind === 'article' ? new Set(tagsOf(record)) : undefined;
  const meant = entities.filter(({ id, weak }) => (tags ? tags.has(id) : !weak && id !== record.id));
  return meant.length === 1 ? archive.entity(meant[0]!.id) : undefined;
}

/**
 * Puts links of this site under its base path, and marks those that lead out. A link to where readers must not be sent
 * becomes its text: the checks refuse it, but a page never depends on that.
 */
function siteLinks(tree: Root, text: Pick<Text, 'kind' | 'id'>): void {
  const outward = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (node.type !== 'link' && node.type !== 'definition') return CONTINUE;
    if (mediaPathOf(node.url)) return CONTINUE;
    const { to } = targetOf(node.url, text);
    if (to === 'page') node.url = addressOf(node.url);
    else if (to === 'nowhere') {
      parent!.children.splice(index!, 1, ...(node.type === 'link' ? node.children : []));
      return index!;
    } else if (to === 'web') {
      if (node.type === 'link') node.data = OUTWARD;
      else outward.add(node.identifier);
    }
    return CONTINUE;
  });
  visit(tree, (node) => {
    if (!('identifier' in node) || !outward.has(node.identifier)) return;
    if (node.type === 'linkReference') node.data = OUTWARD;
  });
}

const OUTWARD = { hProperties: { rel: ['noopener', 'noreferrer'] } };

function numberParagraphs(tree: Root, words: Words): void {
  numberedParagraphs(tree).forEach((paragraph, i) => {
    const id = anchorOf(i + 1);
    paragraph.data = { hProperties: { id } };
    paragraph.children.unshift({
      type: 'link',
      url: `#${id}`,
      data: {
        hProperties: { className: ['n'], ariaLabel: words.citations.paragraph(i + 1), dataPagefindIgnore: true },
      },
      children: [{ type: 'text', value: String(i + 1) }],
    });
  });
}

/** The mark of a citation tells the paragraph after the number of the source, `1 ¶4`; a space parts it from a mark before it. */
function footnoteReference(state: State, node: FootnoteReference, parent: Parents | undefined): ElementContent[] {
  const sup = defaultHandlers.footnoteReference(state, node);
  const paragraph = node.data?.paragraph;
  if (paragraph) (sup.children[0] as Element).children.push({ type: 'text', value: ` ¶${paragraph}` });
  const siblings: Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before?.type === 'footnoteReference' ? [{ type: 'text', value: ' ' }, sup] : [sup];
}

/** a, b, … z, aa, ab, … as code points. */
function letters(index: number): number[] {
  const last = 97 + (index % 26);
  return index < 26 ? [last] : [...letters(Math.floor(index / 26) - 1), last];
}
