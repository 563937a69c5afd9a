import type { Archive } from '../archive/archive.ts';
import { isExcepted } from '../archive/exceptions.ts';
import { shownNamesOf } from '../archive/names.ts';
import { formatList, quoted, yamlText } from '../format.ts';
import { KINDS, taggedKinds } from '../kinds.ts';
import type { Problem } from '../loader/problem.ts';
import type { Ids } from '../schema/id-fields.ts';
import { authorsOf, tagsOf, type Article } from '../schema/records.ts';
import { plain } from '../text.ts';
import type { Context } from './context.ts';
import { intendedDateline, intendedTags } from './intended-ids.ts';
import type { LocatedName } from './names-found.ts';

/** The fields without which the names in an article cannot be compared with its tags. */
export const TAGGING_FIELDS = ['headline', 'people', 'groups', 'places', 'dateline', 'notTagged'];

/** The fields that support tags and demand none. */
const SUPPORTING_FIELDS = ['alternativeHeadline', 'byline', 'summary', 'images'];

/** Aliases of an entity that a remedy lists. */
const LISTED_NAMES = 5;

/** Both ways: what an article names and is not tagged with, and what it is tagged with, or excepts, and never names. */
export function* tagProblems(context: Context): Generator<Problem> {
  const { ids, archive, unread } = context;
  for (const { record: article, faulty, names, outline } of context.texts) {
    const { partlyUnread, hasWords, isUnwritten } = outline;
    if (article?.kind !== 'article' || TAGGING_FIELDS.some((field) => faulty.has(field))) continue;
    if (!partlyUnread && !hasWords) continue;
    const untagged = withoutIntended(names.untagged, article, ids);
    // A name may be part of another that cannot be read.
    if (!tagsOf(article).some((id) => unread.has(id))) yield* missingTags(article, untagged, context);
    // What a part of a text does not name, the rest may, or what will be written.
    if (partlyUnread || isUnwritten) continue;
    if (!SUPPORTING_FIELDS.some((field) => faulty.has(field)))
      yield* unsupportedTags(article, names.unnamed, ids, archive);
    if (!unread.size) yield* unusedExceptions(article, untagged);
  }
}

/** Names without those of what the article was meant to be tagged with. */
function withoutIntended(untagged: readonly LocatedName[], article: Article, ids: Ids): readonly LocatedName[] {
  if (!untagged.length) return untagged;
  const tags = intendedTags(article, ids);
  return untagged.filter(({ entities }) => !entities.some(({ id }) => tags.has(id)));
}

/**
 * The ids of what an article names otherwise than in its text: its dateline counts, and the authors with a page. One that points nowhere
 * may have been meant for any of the tags.
 */
function namedBeside(article: Article, ids: Ids): Set<string> {
  const named = new Set<string>();
  const dateline = intendedDateline(article, ids);
  if (dateline)
    for (const id of ids.has(dateline) ? [dateline] : article.data.places.map((tag) => tag.id)) named.add(id);
  for (const author of authorsOf(article))
    for (const id of ids.has(author) ? [author] : article.data.people.map((tag) => tag.id)) named.add(id);
  return named;
}

/** The first mention of each entity that the article should be tagged with. */
function* missingTags(
  article: Article,
  untagged: readonly LocatedName[],
  { ids, drafts, fileOf }: Context,
): Generator<Problem> {
  // What is published must not be tagged with a draft.
  const reported = new Set<string>(article.data.draft ? [] : drafts);
  for (const { name: found, entities, line, path } of untagged) {
    const name = found.replace(/\s+/g, ' ');
    const { id } = entities.find(({ weak }) => !weak)!;
    if (reported.has(id) || isExcepted(article, name)) continue;
    reported.add(id);
    const kind = ids.get(id)![0]!;
    yield {
      file: article.file,
      ...(line && { line }),
      ...(path && { path }),
      message: `${path ? '' : 'the text '}names ${quoted(name)}, which is not tagged (${fileOf(id)}).`,
      remedy: `Add "${id}" to ${KINDS[kind].folder}. If something else is meant, add {name: ${yamlText(name)}, reason: …} to notTagged.`,
      ...(entities.length === 1 && { mend: { edit: 'add', field: KINDS[kind].folder, entry: id } }),
    };
  }
}

function* unsupportedTags(
  article: Article,
  unnamed: readonly string[],
  ids: Ids,
  archive: Archive,
): Generator<Problem> {
  if (!unnamed.length) return;
  const { file, data } = article;
  const named = namedBeside(article, ids);
  for (const kind of taggedKinds) {
    const { tagField } = KINDS[kind];
    for (const [i, { id, as }] of data[tagField].entries()) {
      const entity = archive.record(id);
      if (entity?.kind !== kind || !unnamed.includes(id) || named.has(id)) continue;
      if (as) {
        yield {
          file,
          path: [tagField, i, 'as'],
          message: `the article does not have ${quoted(as)}.`,
          remedy: 'Write the words as the text has them.',
        };
        continue;
      }
      const names = shownNamesOf(entity).slice(0, LISTED_NAMES);
      yield {
        file,
        path: [tagField, i],
        message: `"${id}" is tagged, but the article does not name it.`,
        remedy: `Remove the tag, or add the name that the text uses to ${entity.file}, which has ${formatList(names.map(({ name }) => quoted(name)))}. Or write {id: ${id}, as: …}, with the words of the text that mean it.`,
      };
    }
  }
}

function* unusedExceptions(article: Article, untagged: readonly LocatedName[]): Generator<Problem> {
  const authors = article.data.byline.filter(({ person }) => !person);
  const names = new Set([...untagged, ...authors].map(({ name }) => plain(name)));
  for (const [i, { name }] of article.data.notTagged.entries())
    if (!names.has(plain(name)))
      yield {
        file: article.file,
        path: ['notTagged', i],
        message: `lists ${quoted(name)}, but no untagged ${quoted(name)} is in the text.`,
        remedy: 'Remove the entry.',
        mend: { edit: 'remove', path: ['notTagged', i] },
      };
}
