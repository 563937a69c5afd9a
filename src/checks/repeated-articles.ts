import { createTextFamilies } from '../archive/disputes/independent-sources.ts';
import { isWithdrawn } from '../archive/withdrawn.ts';
import type { Problem } from '../loader/problem.ts';
import type { ArticleId } from '../schema/fields.ts';
import type { Article } from '../schema/records.ts';
import type { Context } from './context.ts';
import { wordsOfText } from './text-words.ts';

/**
 * Articles that may be one article twice, by their clippings and their texts: headlines recur. A text that is printed again, on another
 * day or by another publisher, is another article, which says so in `sharesTextWith`. What is withdrawn does not count, nor what is a draft yet.
 */
export function* repeatedArticles({ texts, records }: Context): Generator<Problem> {
  const sound = new Set<string>(records.map(({ id }) => id));
  const articles = texts.flatMap(({ record, text, outline }): Entry[] =>
    record?.kind === 'article' && sound.has(record.id) && !isWithdrawn(record) && !record.data.draft
      ? [{ article: record, opening: outline.opening, text: () => wordsOfText(text.body) }]
      : [],
  );
  const familyOf = createTextFamilies(articles.map(({ article }) => article));
  yield* sameClippings(articles);
  for (const alike of groups(articles, ({ opening }) => opening).values())
    for (const same of groups(alike, ({ text }) => text()).values())
      yield* sameTexts(
        same.map(({ article }) => article),
        familyOf,
      );
}

interface Entry {
  article: Article;
  /** The first words that it says; empty for what cannot be compared. Only texts that begin alike are compared whole. */
  opening: string;
  /** What it says, as it is compared. */
  text: () => string;
}

const dateOf = ({ data }: Article): string => data.published?.text ?? '';

/** A page of a newspaper has many articles, so that two of one clipping are certainly one only with one headline or one text. */
function* sameClippings(articles: readonly Entry[]): Generator<Problem> {
  for (const [first, ...others] of groups(articles, ({ article }) => article.data.clipping?.sha256 ?? '').values())
    for (const { article, text } of others) {
      const isOne = text() === first!.text() || article.data.headline === first!.article.data.headline;
      yield {
        file: article.file,
        path: ['clipping', 'sha256'],
        message: `${first!.article.file} has the same clipping.`,
        remedy: isOne
          ? 'Delete one of the two, or correct the clipping.'
          : 'Correct the clipping, if it does not have both articles.',
        ...(!isOne && { level: 'warning' as const }),
      };
    }
}

/** The articles of one text: each is compared with the first that may be the same, so that many take no longer than they are. */
function* sameTexts(articles: readonly Article[], familyOf: (article: Article) => ArticleId): Generator<Problem> {
  const [first, ...others] = articles;
  const printings = new Map([[printingOf(first!), first!]]);
  for (const article of others) {
    const same = printings.get(printingOf(article));
    if (!same) printings.set(printingOf(article), article);
    const other = same ?? first!;
    const isSameDate = dateOf(article) === dateOf(other);
    const problem = (difference: string) => ({
      file: article.file,
      line: article.bodyLine,
      message: `The text is the same as in ${other.file}${difference}.`,
    });
    if (same && article.data.publisher)
      yield {
        ...problem(dateOf(article) ? ', and so is the date' : ', and both are undated'),
        remedy: 'Delete one of the two, or correct the text, the date or the publisher.',
      };
    else if (familyOf(article) === familyOf(other)) continue;
    else if (isSameDate && !(article.data.publisher && other.data.publisher))
      yield {
        ...problem(dateOf(article) ? ', and so is the date' : ', and both are undated'),
        remedy: `Delete one of the two. If two papers printed it, add "${other.id}" to sharesTextWith.`,
      };
    else
      yield {
        ...problem(isSameDate ? ', by another publisher' : ', under another date'),
        remedy: `If it was printed twice, add "${other.id}" to sharesTextWith. Otherwise delete one of the two.`,
        level: 'warning',
      };
  }
}

/** The date and the publisher of an article. */
const printingOf = (article: Article): string => `${dateOf(article)} ${article.data.publisher ?? ''}`;

/** What has a key in common with another; an empty key is none. */
const groups = <T>(entries: readonly T[], key: (entry: T) => string): Map<string, T[]> =>
  new Map([...Map.groupBy(entries, key)].filter(([common, same]) => common && same.length > 1));
