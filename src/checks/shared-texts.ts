import { createTextFamilies } from '../archive/disputes/independent-sources.ts';
import { findSharedTexts, sharedBy } from '../archive/reuse/shared-text.ts';
import { isWithdrawn } from '../archive/withdrawn.ts';
import type { Fingerprint } from '../loader/registers/clipping-register.ts';
import type { Problem } from '../loader/problem.ts';
import { areDistinct } from '../loader/registers/distinct-register.ts';
import type { Article } from '../schema/records.ts';
import type { Context } from './context.ts';
import { distinctCommand } from './twins.ts';

/**
 * Articles whose clippings share text, by the register of clippings, and that do not say so; and articles that say so, though their
 * clippings do not. Drafts count, for a clipping that repeats another is to be seen while its article is written.
 */
export function* sharedTextProblems({ archive, records, clippings, distinct }: Context): Generator<Problem> {
  const articles = records.flatMap((record): Clipped[] => {
    if (record.kind !== 'article' || isWithdrawn(record)) return [];
    const fingerprint = clippings.get(record.data.clipping?.sha256 ?? '');
    return fingerprint ? [{ article: record, fingerprint }] : [];
  });
  const familyOf = createTextFamilies([...articles.map(({ article }) => article), ...archive.articles]);
  const isJudged = areDistinct(distinct);
  for (const { first, second, ofFirst, ofSecond } of findSharedTexts(articles.map(({ fingerprint }) => fingerprint))) {
    const [one, other] = [articles[first]!.article, articles[second]!.article];
    const isOneClipping = one.data.clipping!.sha256 === other.data.clipping!.sha256;
    if (isOneClipping || familyOf(one) === familyOf(other) || isJudged(one.id, other.id)) continue;
    yield comesFirst(one, other)
      ? undeclared({ article: one, share: ofFirst }, { article: other, share: ofSecond })
      : undeclared({ article: other, share: ofSecond }, { article: one, share: ofFirst });
  }
  yield* unsupported(articles);
}

interface Clipped {
  article: Article;
  fingerprint: Fingerprint;
}

/** An article with how much of its clipping is in that of another, from 0 to 1. */
interface Part {
  article: Article;
  share: number;
}

/** Whether an article was published before another. Of one day, or without a date, the order of ids decides. */
function comesFirst(a: Article, b: Article): boolean {
  const [day, other] = [a, b].map(({ data }) => data.published?.text ?? '') as [string, string];
  return day && other && day !== other ? day < other : a.id < b.id;
}

function undeclared(earlier: Part, later: Part): Problem {
  return {
    file: later.article.file,
    path: ['clipping', 'sha256'],
    level: 'warning',
    message: `${percent(later.share)} of this clipping is in that of ${earlier.article.file}, of which ${percent(earlier.share)} is here. ${orderOf(earlier, later)}`,
    remedy: `If the two share sentences, add "${earlier.article.id}" to sharesTextWith. If they only quote the same words, run: ${distinctCommand(earlier.article.id, later.article.id)}`,
  };
}

/** Which repeats which, as far as their dates say it. */
function orderOf(earlier: Part, later: Part): string {
  const [first, second] = [earlier, later].map(({ article }) => article.data.published?.text);
  return first && second && first !== second
    ? 'That one was published earlier, so this one repeats it or both repeat a third.'
    : 'Their dates do not say which of the two repeats the other.';
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What an article says that it shares, and its clipping does not have. */
function* unsupported(articles: readonly Clipped[]): Generator<Problem> {
  const byId = new Map(articles.map(({ article, fingerprint }) => [article.id, fingerprint]));
  for (const { article, fingerprint } of articles)
    for (const [i, id] of article.data.sharesTextWith.entries()) {
      const other = byId.get(id);
      if (!other || sharedBy(fingerprint, other)) continue;
      yield {
        file: article.file,
        path: ['sharesTextWith', i],
        level: 'warning',
        message: `"${id}" is said to share text with this article, but their clippings have no more than single phrases in common.`,
        remedy: 'Remove it. If one of the clippings is not that of its article, correct its sha256 there.',
      };
    }
}
