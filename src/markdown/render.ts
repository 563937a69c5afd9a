import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { CONTINUE, visit } from 'unist-util-visit';
import type { Archive } from '../archive/archive.ts';
import { isExcepted } from '../archive/exceptions.ts';
import type { Mention } from '../archive/mentions.ts';
import type { Media } from '../loader/media.ts';
import { tagsOf, type AboutText, type ArchiveRecord, type Article, type Entity, type Text } from '../schema/records.ts';
import type { Words } from '../words/en.ts';
import type { Part } from '../words/sentence.ts';
import { citations } from './citations.ts';
import { footnoteReference, lettersOf, separateNotes } from './footnotes.ts';
import { addressOf, targetOf } from './links.ts';
import { mediaPathOf, showMedia } from './media.ts';
import { mentionLinks } from './mention-links.ts';
import { showNumbers } from './numbering/margin-numbers.ts';
import { hasNode, nodesOf } from './nodes.ts';
import { numberPassages } from './numbering/numbering.ts';
import { parseMarkdown } from './parse.ts';
import { alignCells } from './tables.ts';
import { wholeCompounds } from './whole-compounds.ts';

/**
 * Makes the one renderer of an archive: the text of a record, or of the page about the archive, to HTML, with its citations as
 * footnotes and, in a record, its names linked and its passages numbered. Raw HTML is dropped. Nothing is kept from one call to the next.
 * @param reference what a footnote calls an article
 * @param media what texts may show
 */
export function createRenderer(
  archive: Archive,
  reference: (article: Article) => readonly Part[],
  words: Words,
  media: Media = new Map(),
): (text: ArchiveRecord | AboutText) => string {
  const toHtml = unified()
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteBackContent: (_, place) => lettersOf(place - 1),
      handlers: { footnoteReference },
    })
    .use(rehypeStringify)
    .freeze();

  return (text) => {
    const tree = parseMarkdown(text.body);
    const numbering = numberPassages(tree, archive.registeredPassages(text.id));
    siteLinks(tree, text);
    showMedia(tree, text, media, words);
    alignCells(tree);
    if (text.kind !== 'about')
      mentionLinks(text.kind === 'article' ? archive.names.within(text) : archive.names.find, (mention) =>
        namedIn(text, mention, archive),
      )(tree);
    citations(archive, reference, words)(tree);
    if (text.kind !== 'about') showNumbers(tree, numbering, words);
    const html = toHtml.runSync(tree);
    separateNotes(html, text.kind === 'article' ? words.article.notes : words.subject.otherSources, words);
    wholeCompounds(html);
    return toHtml.stringify(html);
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
  if (!hasNode(tree, 'link', 'definition')) return;
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
  for (const node of nodesOf(tree))
    if (node.type === 'linkReference' && outward.has(node.identifier)) node.data = OUTWARD;
}

const OUTWARD = { hProperties: { rel: ['noopener', 'noreferrer'] } };
