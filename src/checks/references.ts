import { formatChoice, quoted } from '../format.ts';
import { KINDS, recordFile, taggedKinds, type Kind } from '../kinds.ts';
import { readableRecords } from '../loader/partial-record.ts';
import type { Problem } from '../loader/problem.ts';
import { idFields, type Ids } from '../schema/id-fields.ts';
import type { ArchiveRecord, Article } from '../schema/records.ts';
import type { Context } from './context.ts';
import { closestId, intendedTags } from './intended-ids.ts';

/** Ids that point nowhere or to a record of the wrong kind, that appear twice, or that are `about` without being tags. */
export function* referenceProblems(context: Context): Generator<Problem> {
  for (const record of readableRecords(context)) yield* danglingIds(record, context);
  for (const record of context.records) if (record.kind === 'article') yield* untaggedAbout(record, context.ids);
}

function* danglingIds(record: ArchiveRecord, { ids, fileOf }: Context): Generator<Problem> {
  const seen = new Set<string>();
  for (const { path, id, kinds } of idFields(record)) {
    const problem = (message: string, remedy: string): Problem => ({ file: record.file, path, message, remedy });
    const isInList = typeof path.at(-1) === 'number';
    const key = `${path[0]}\n${id}`;
    if (isInList && seen.has(key)) {
      yield {
        ...problem(`${quoted(id)} appears twice in this list.`, 'Keep one of the two.'),
        mend: { edit: 'remove', path },
      };
      continue;
    }
    seen.add(key);
    const [kind, ...others] = ids.get(id) ?? [];
    if (kind && (kinds.includes(kind) || others.length)) continue;
    const meant = closestId(id, ids, kinds, record.id);
    if (kind) {
      const isTag = record.kind === 'article' && isInList && path[0] !== 'sharesTextWith';
      yield problem(
        `${quoted(id)} is ${withArticle(kind)}, but this field takes ${formatChoice(kinds.map(withArticle))}.`,
        isTag && taggedKinds.some((tagged) => tagged === kind)
          ? `Move it to ${KINDS[kind].folder}, or check whether another id is meant.`
          : `See ${fileOf(id)}. ${meant ? `Did you mean "${meant}"?` : 'Write the id that is meant.'}`,
      );
      continue;
    }
    const add = `add ${formatChoice(kinds.map((other) => recordFile(other, id)))}.`;
    yield problem(
      `no ${formatChoice(kinds)} has the id ${quoted(id)}.`,
      meant ? `Did you mean "${meant}"? Otherwise ${add}` : `Correct it, or ${add}`,
    );
  }
}

const withArticle = (kind: Kind): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;

function* untaggedAbout(article: Article, ids: Ids): Generator<Problem> {
  const tags = intendedTags(article, ids);
  for (const [i, id] of article.data.about.entries())
    if (!tags.has(id) && ids.has(id))
      yield {
        file: article.file,
        path: ['about', i],
        message: `"${id}" is not among the article’s people, groups and places.`,
        remedy: 'Tag it there too if the article names it, or remove it from about.',
      };
}
