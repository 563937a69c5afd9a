import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Archive } from '../archive/archive.ts';
import { reference } from '../views/citation.ts';
import type { ArticleId } from '../schema/fields.ts';
import type { Article } from '../schema/records.ts';
import { recordUrl } from '../urls.ts';

/** A citation as an author writes it, `[^article-id]` or `[^article-id:p4]`, once Markdown has left it as text. */
export const CITATION = /\[\^([^\]\s:]+)(?::p([1-9]\d*))?\]/g;

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** The paragraph of the source that supports the sentence. */
    paragraph?: number;
  }
}

/**
 * Turns citations into footnotes: one for each cited article, with every paragraph that is cited of it, linked,
 * in rising order. Authors’ own footnotes keep their place among them.
 */
export function citations(archive: Archive) {
  return (tree: Root): void => {
    const cited = new Map<string, Source>();
    findAndReplace(tree, [
      CITATION,
      (match: string, id: string, paragraph?: string) => {
        const article = archive.record(id as ArticleId);
        if (article?.kind !== 'article') return false;
        const source = cited.get(id) ?? {
          article,
          identifier: `cite-${cited.size + 1}`,
          paragraphs: new Set<number>(),
        };
        cited.set(id, source);
        if (paragraph) source.paragraphs.add(Number(paragraph));
        return {
          type: 'footnoteReference',
          identifier: source.identifier,
          label: match,
          data: paragraph ? { paragraph: Number(paragraph) } : {},
        };
      },
    ]);
    for (const source of cited.values()) tree.children.push(footnote(source, archive));
  };
}

interface Source {
  article: Article;
  /** The footnote’s own label: an article’s id followed by `-2` could be another’s. */
  identifier: string;
  paragraphs: Set<number>;
}

function footnote({ article, identifier, paragraphs }: Source, archive: Archive): FootnoteDefinition {
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const link = (url: string, label: string): PhrasingContent => ({ type: 'link', url, children: [text(label)] });
  const numbers = [...paragraphs].sort((a, b) => a - b);
  const passages = numbers.flatMap((n, i): PhrasingContent[] => [
    text(i === 0 ? '' : i === numbers.length - 1 ? ' and ' : ', '),
    link(recordUrl('article', article.id, n), `${i === 0 ? `paragraph${numbers.length > 1 ? 's' : ''} ` : ''}${n}`),
  ]);
  return {
    type: 'footnoteDefinition',
    identifier,
    children: [
      {
        type: 'paragraph',
        children: [
          link(recordUrl('article', article.id), reference(article, archive)),
          ...(passages.length ? [text(', '), ...passages] : []),
        ],
      },
    ],
  };
}
