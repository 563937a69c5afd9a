import { tagsOf, type Archive } from '../archive/archive.ts';
import { intendedId, intendedTags, type Ids } from '../schema/id-fields.ts';
import type { Mention } from '../archive/mentions.ts';
import { namesOf, plain } from '../archive/names.ts';
import type { Problem } from '../loader/problem.ts';
import { formatList, quoted } from '../format.ts';
import type { Article } from '../schema/records.ts';
import { FOLDERS } from '../urls.ts';
import { lineAt, type TextBlock } from '../markdown/parse.ts';

/** The names that may stand in a text. */
export interface Names {
  find(text: string): Mention[];
  ids: Ids;
  /** The entities that have a file of which not even the names are known. */
  unread: ReadonlySet<string>;
}

/**
 * Both ways: what an article names and does not tag, and what it tags, or excuses, and never names.
 * @param whole whether the blocks are the whole text; what a part does not name, the rest may
 */
export function nameProblems(
  article: Article,
  blocks: readonly TextBlock[],
  whole: boolean,
  names: Names,
  archive: Archive,
): Problem[] {
  const tags = intendedTags(article, names.ids);
  const mentions = [
    ...names.find(article.data.headline).map((mention) => ({ ...mention, path: ['headline'] })),
    ...blocks.flatMap((block) =>
      names
        .find(block.text)
        .map((mention) => ({ ...mention, line: article.bodyLine - 1 + lineAt(block, mention.start) })),
    ),
  ];
  const named = new Set<string>(mentions.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const dateline = article.data.dateline && intendedId(article.data.dateline, 'place', names.ids);
  // A dateline that points nowhere may have been meant for any of the places.
  if (dateline) for (const id of names.ids.has(dateline) ? [dateline] : article.data.places) named.add(id);
  const demanding = mentions.filter(
    ({ entities }) => entities.filter(({ weak }) => !weak).length === 1 && !entities.some(({ id }) => tags.has(id)),
  );
  // A name may be part of one that is not known, because its bearer’s file cannot be read.
  const sure = !tagsOf(article).some((id) => names.unread.has(id));
  return [
    ...(sure ? untagged(article, demanding, names.ids) : []),
    ...(whole ? unnamed(article, named, archive) : []),
    ...(whole && !names.unread.size ? unusedExceptions(article, demanding) : []),
  ];
}

type Found = Mention & Pick<Problem, 'line' | 'path'>;

const isExcusedIn = (article: Article, name: string): boolean =>
  article.data.notTagged.some((excuse) => plain(excuse.name) === plain(name));

/** The first mention of each entity that the article should be tagged with. */
function untagged(article: Article, demanding: readonly Found[], ids: Ids): Problem[] {
  const told = new Set<string>();
  return demanding.flatMap(({ name: found, entities, line, path }): Problem[] => {
    const name = found.replace(/\s+/g, ' ');
    const { id } = entities.find(({ weak }) => !weak)!;
    if (told.has(id) || isExcusedIn(article, name)) return [];
    told.add(id);
    const folder = FOLDERS[ids.get(id)![0]!];
    return [
      {
        file: article.file,
        ...(line && { line }),
        ...(path && { path }),
        message: `${path ? '' : 'the text '}names ${quoted(name)}, which is not tagged (${folder}/${id}.md).`,
        remedy: `Add "${id}" to ${folder}. If something else is meant, add {name: ${name}, reason: …} to notTagged.`,
      },
    ];
  });
}

function unnamed({ file, data }: Article, named: ReadonlySet<string>, archive: Archive): Problem[] {
  return (['people', 'groups', 'places'] as const).flatMap((field) =>
    data[field].flatMap((id, i): Problem[] => {
      const entity = archive.record(id);
      if (!entity || entity.kind === 'article' || entity.kind === 'event' || named.has(id)) return [];
      const known = namesOf(entity)
        .slice(0, 5)
        .map(({ name }) => quoted(name));
      return [
        {
          file,
          path: [field, i],
          message: `"${id}" is tagged, but neither the headline nor the text names it.`,
          remedy: `Take the tag out, or add the name that the text uses to ${entity.file}, which has ${formatList(known)}.`,
        },
      ];
    }),
  );
}

function unusedExceptions(article: Article, demanding: readonly Found[]): Problem[] {
  const needed = new Set(demanding.map(({ name }) => plain(name)));
  return article.data.notTagged.flatMap(({ name }, i): Problem[] =>
    needed.has(plain(name))
      ? []
      : [
          {
            file: article.file,
            path: ['notTagged', i],
            message: `${quoted(name)} needs no excuse, for the text has no such name that is not tagged.`,
            remedy: 'Take the entry out.',
          },
        ],
  );
}
