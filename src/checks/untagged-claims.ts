import { quoted } from '../format.ts';
import { KINDS } from '../kinds.ts';
import type { Problem } from '../loader/problem.ts';
import { claimIds, type Ids } from '../schema/id-fields.ts';
import type { Article } from '../schema/records.ts';
import type { Context } from './context.ts';
import { intendedTags } from './intended-ids.ts';
import { TAGGING_FIELDS } from './tags.ts';

/** Claims of what their article is not tagged with. */
export function* untaggedClaims({ texts, ids }: Context): Generator<Problem> {
  for (const { record, faulty } of texts)
    if (record?.kind === 'article' && !TAGGING_FIELDS.some((field) => faulty.has(field)))
      yield* untaggedClaimsOf(record, ids);
}

/** The people, groups and places in claims that the article is not tagged with, each once. */
function* untaggedClaimsOf(article: Article, ids: Ids): Generator<Problem> {
  if (!article.data.claims.length) return;
  const reported = intendedTags(article, ids);
  for (const [i, claim] of article.data.claims.entries())
    for (const { path, id, kinds } of claimIds(claim, ['claims', i])) {
      const kind = ids.get(id)?.find((other) => kinds.includes(other));
      if (!kind || kind === 'event' || reported.has(id)) continue;
      reported.add(id);
      const { folder } = KINDS[kind];
      yield {
        file: article.file,
        path,
        message: `${quoted(id)} is not among the article’s ${folder}.`,
        remedy: `Add it to ${folder} if the text names it. Otherwise check whether another id is meant.`,
      };
    }
}
