import { frontMatterTexts } from '../archive/article-texts.ts';
import { namedByParagraph } from '../archive/co-mentions.ts';
import type { Mention, NameFinder } from '../archive/mentions.ts';
import type { Problem } from '../loader/problem.ts';
import { imageTexts, lineAt } from '../markdown/text-blocks.ts';
import type { EntityId } from '../schema/fields.ts';
import { tagsOf, type Article, type ArchiveRecord } from '../schema/records.ts';
import { plain } from '../text.ts';
import type { ParsedText } from './parsed-text.ts';
import { uncitedIn } from './uncited-in-text.ts';

/** What the names of an archive are found to mean in one text: it depends on the text, its record and the names, on nothing else. */
export interface NamesFound {
  /** In an article, the names that are surely of something, of none of its tags, and where they demand a tag. */
  untagged: readonly LocatedName[];
  /** The tags of an article, by their ids, of which it has no name. */
  unnamed: readonly string[];
  /** What each paragraph of an article names. */
  byParagraph: readonly (readonly EntityId[])[];
  /** In another text, the sentences and rows that cite nothing. */
  uncited: readonly Problem[];
  /** The exceptions of another record, by their places, for names that would not be linked in its text. */
  idleExceptions: readonly number[];
}

export type LocatedName = Pick<Mention, 'name' | 'entities'> & Pick<Problem, 'line' | 'path'>;

const NOTHING: NamesFound = { untagged: [], unnamed: [], byParagraph: [], uncited: [], idleExceptions: [] };

export function namesFoundIn(parsed: ParsedText, names: NameFinder): NamesFound {
  const { record, partlyUnread, blocks } = parsed;
  if (!record) return NOTHING;
  if (record.kind === 'article') return { ...NOTHING, ...namesInArticle(record, parsed, names) };
  return {
    ...NOTHING,
    uncited: partlyUnread || !blocks.length ? [] : uncitedIn(parsed, names),
    idleExceptions: idleExceptions(record, parsed, names),
  };
}

function namesInArticle(article: Article, { blocks, nodes }: ParsedText, names: NameFinder) {
  const findNames = names.within(article);
  const tags = new Set<string>(tagsOf(article));
  const unnamed = new Set(tags);
  const untagged: LocatedName[] = [];
  const find = (text: string, placeOf: ((mention: Mention) => Pick<Problem, 'line' | 'path'>) | undefined) => {
    for (const mention of findNames(text)) {
      const { name, entities } = mention;
      for (const { id } of entities) unnamed.delete(id);
      const isSure = entities.filter(({ weak }) => !weak).length === 1;
      if (placeOf && isSure && !entities.some(({ id }) => tags.has(id)))
        untagged.push({ name, entities, ...placeOf(mention) });
    }
  };
  for (const { text, path, demandsTags } of frontMatterTexts(article))
    find(text, demandsTags ? () => ({ path }) : undefined);
  for (const block of blocks) find(block.text, ({ start }) => ({ line: article.bodyLine - 1 + lineAt(block, start) }));
  for (const text of imageTexts(nodes)) find(text, undefined);
  return { untagged, unnamed: [...unnamed], byParagraph: namedByParagraph(article, names) };
}

function idleExceptions({ id, data }: ArchiveRecord, { blocks }: ParsedText, names: NameFinder): number[] {
  if (!data.notTagged.length) return [];
  const linked = new Set(
    blocks
      .flatMap(({ text }) => names.find(text))
      .filter(({ entities }) => entities.filter((entity) => !entity.weak && entity.id !== id).length === 1)
      .map(({ name }) => plain(name)),
  );
  return data.notTagged.flatMap(({ name }, i) => (linked.has(plain(name)) ? [] : i));
}
