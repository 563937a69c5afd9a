import type { Archive } from '../archive/archive.ts';
import { frontMatterTexts } from '../archive/article-texts.ts';
import { isExcepted } from '../archive/exceptions.ts';
import type { Mention } from '../archive/mentions.ts';
import { shownNamesOf } from '../archive/names.ts';
import { formatList, quoted, yamlText } from '../format.ts';
import { KINDS, taggedKinds } from '../kinds.ts';
import type { Problem } from '../loader/problem.ts';
import { imageTexts, lineAt } from '../markdown/text-blocks.ts';
import type { Ids } from '../schema/id-fields.ts';
import { authorsOf, tagsOf, type Article } from '../schema/records.ts';
import { plain } from '../text.ts';
import type { Context, ParsedText } from './context.ts';
import { intendedDateline, intendedTags } from './intended-ids.ts';

/** The fields without which the names in an article cannot be compared with its tags. */
export const TAGGING_FIELDS = ['headline', 'people', 'groups', 'places', 'dateline', 'notTagged'];

/** The fields that support tags and demand none. */
const SUPPORTING_FIELDS = ['alternativeHeadline', 'byline', 'summary', 'images'];

/** Aliases of an entity that a remedy lists. */
const LISTED_NAMES = 5;

/** Both ways: what an article names and is not tagged with, and what it is tagged with, or excepts, and never names. */
export function* tagProblems(context: Context): Generator<Problem> {
  const { ids, archive, unread } = context;
  for (const parsed of context.texts) {
    const { record: article, faulty, partlyUnread } = parsed;
    if (article?.kind !== 'article' || TAGGING_FIELDS.some((field) => faulty.has(field))) continue;
    if (!partlyUnread && !parsed.blocks.some(({ text }) => text.trim())) continue;
    const mentions = mentionsIn(article, parsed, context);
    const tags = intendedTags(article, ids);
    const untagged = mentions.filter(
      ({ entities, demandsTags }) =>
        demandsTags && entities.filter(({ weak }) => !weak).length === 1 && !entities.some(({ id }) => tags.has(id)),
    );
    // A name may be part of another that cannot be read.
    if (!tagsOf(article).some((id) => unread.has(id))) yield* missingTags(article, untagged, context);
    // What a part of a text does not name, the rest may.
    if (partlyUnread) continue;
    if (!SUPPORTING_FIELDS.some((field) => faulty.has(field)))
      yield* unsupportedTags(article, namedIn(article, mentions, ids), archive);
    if (!unread.size) yield* unusedExceptions(article, untagged);
  }
}

type LocatedMention = Mention & Pick<Problem, 'line' | 'path'> & { demandsTags: boolean };

function mentionsIn(article: Article, { blocks, tree }: ParsedText, { names }: Context): LocatedMention[] {
  const findNames = names.within(article);
  return [
    ...frontMatterTexts(article).flatMap(({ text, ...place }) =>
      findNames(text).map((mention) => ({ ...mention, ...place })),
    ),
    ...blocks.flatMap((block) =>
      findNames(block.text).map((mention) => ({
        ...mention,
        line: article.bodyLine - 1 + lineAt(block, mention.start),
        demandsTags: true,
      })),
    ),
    ...imageTexts(tree).flatMap((text) => findNames(text).map((mention) => ({ ...mention, demandsTags: false }))),
  ];
}

/** The ids of all that an article names; its dateline counts, and the authors with a page. */
function namedIn(article: Article, mentions: readonly Mention[], ids: Ids): Set<string> {
  const named = new Set<string>(mentions.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const dateline = intendedDateline(article, ids);
  // One that points nowhere may have been meant for any of the tags.
  if (dateline)
    for (const id of ids.has(dateline) ? [dateline] : article.data.places.map((tag) => tag.id)) named.add(id);
  for (const author of authorsOf(article))
    for (const id of ids.has(author) ? [author] : article.data.people.map((tag) => tag.id)) named.add(id);
  return named;
}

/** The first mention of each entity that the article should be tagged with. */
function* missingTags(
  article: Article,
  untagged: readonly LocatedMention[],
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

function* unsupportedTags({ file, data }: Article, named: ReadonlySet<string>, archive: Archive): Generator<Problem> {
  for (const kind of taggedKinds) {
    const { tagField } = KINDS[kind];
    for (const [i, { id, as }] of data[tagField].entries()) {
      const entity = archive.record(id);
      if (entity?.kind !== kind || named.has(id)) continue;
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

function* unusedExceptions(article: Article, untagged: readonly LocatedMention[]): Generator<Problem> {
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
