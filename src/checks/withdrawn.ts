import { isWithdrawn } from '../archive/withdrawn.ts';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { idFields } from '../schema/id-fields.ts';
import type { Article } from '../schema/records.ts';
import { formatDate } from '../words/dates.ts';
import { en } from '../words/en.ts';
import type { Context } from './context.ts';

/** Articles that share a text with one that is withdrawn, or translate it; for citations of one see `citations.ts`. */
export function* withdrawnProblems({ records, archive }: Context): Generator<Problem> {
  const withdrawn = new Map<string, Article>(archive.withdrawn.map((article) => [article.id, article]));
  if (!withdrawn.size) return;
  for (const record of records) {
    if (record.kind !== 'article' || isWithdrawn(record)) continue;
    for (const { path, id } of idFields(record)) {
      const other = withdrawn.get(id);
      if (other)
        yield {
          file: record.file,
          path,
          message: isWithdrawnSince(other),
          remedy: 'Remove it: what is withdrawn counts for no other article.',
        };
    }
  }
}

/** What is wrong with a citation of an article that is withdrawn. */
export const withdrawnFault = (article: Article): Pick<Problem, 'message' | 'remedy'> => ({
  message: isWithdrawnSince(article),
  remedy: 'Cite another article that says it, or remove the statement.',
});

const isWithdrawnSince = ({ id, data }: Article): string =>
  `${quoted(id)} is withdrawn (${formatDate(data.withdrawn!.date, en.dates)}): ${data.withdrawn!.reason}`;
