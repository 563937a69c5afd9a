import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Archive } from '../archive/archive.ts';
import { citationOf, comparePassageNumbers, MARK, type PassageNumber } from '../citation-syntax.ts';
import type { ArticleId } from '../schema/fields.ts';
import type { Article } from '../schema/records.ts';
import { recordUrl } from '../urls.ts';
import type { Words } from '../words/en.ts';
import type { Part } from '../words/sentence.ts';
import { nodesOf } from './nodes.ts';

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** The passage of the cited article that supports the sentence. */
    paragraph?: PassageNumber;
  }
}

const CITATION_LABEL = 'cite-';

/** Whether a footnote is the citation of an article, and not a note of an author’s own. */
export const isCitation = ({ identifier }: { identifier: string }): boolean => identifier.startsWith(CITATION_LABEL);

/** An article that a text cites, with the passages that are cited. */
interface CitedArticle {
  article: Article;
  /** The footnote’s own label: an article’s id followed by `-2` could be another’s. */
  identifier: string;
  paragraphs: Set<PassageNumber>;
}

/**
 * Turns citations into footnotes: one for each cited article, with every passage that is cited of it, linked,
 * in rising order. Authors’ own footnotes keep their place among them.
 * @param reference what a footnote calls an article
 */
export function citations(archive: Archive, reference: (article: Article) => readonly Part[], words: Words) {
  return (tree: Root): void => {
    renameNotes(tree);
    if (!nodesOf(tree).some((node) => node.type === 'text' && node.value.includes('[^'))) return;
    const cited = new Map<string, CitedArticle>();
    findAndReplace(tree, [
      new RegExp(MARK, 'g'),
      (mark: string) => {
        const citation = citationOf(mark);
        if (!citation) return false;
        const article = archive.record(citation.article as ArticleId);
        if (article?.kind !== 'article') return false;
        const entry = cited.get(article.id) ?? {
          article,
          identifier: `${CITATION_LABEL}${cited.size + 1}`,
          paragraphs: new Set<PassageNumber>(),
        };
        cited.set(article.id, entry);
        const { paragraph } = citation;
        if (paragraph) entry.paragraphs.add(paragraph);
        return {
          type: 'footnoteReference',
          identifier: entry.identifier,
          label: mark,
          data: paragraph ? { paragraph } : {},
        };
      },
    ]);
    for (const entry of cited.values()) tree.children.push(footnote(entry, reference, words));
  };
}

/** Gives authors’ own notes labels that no citation has, whatever they are called in the text. */
function renameNotes(tree: Root): void {
  const labels = new Map<string, string>();
  for (const node of nodesOf(tree)) {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') continue;
    const label = labels.get(node.identifier) ?? `note-${labels.size + 1}`;
    labels.set(node.identifier, label);
    node.identifier = label;
  }
}

function footnote(
  { article, identifier, paragraphs }: CitedArticle,
  reference: (article: Article) => readonly Part[],
  words: Words,
): FootnoteDefinition {
  const numbers = [...paragraphs].sort(comparePassageNumbers);
  const passages = numbers.map((n, i) => ({
    text: i === 0 ? words.citations.firstParagraph(n, numbers.length === 1) : n,
    url: recordUrl('article', article.id, n),
  }));
  return {
    type: 'footnoteDefinition',
    identifier,
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: recordUrl('article', article.id), children: reference(article).map(phrase) },
          ...(passages.length ? words.citations.paragraphs(passages).map(phrase) : []),
        ],
      },
    ],
  };
}

/** A part of a sentence: a text, a link, or a text that is kept apart from the line around it. */
function phrase(part: Part): PhrasingContent {
  if (typeof part === 'string') return { type: 'text', value: part };
  const { text, url, lang, dir } = part;
  const children: PhrasingContent[] = [{ type: 'text', value: text }];
  if (url) return { type: 'link', url, children };
  return { type: 'emphasis', children, data: { hName: 'bdi', hProperties: { lang, dir } } };
}
