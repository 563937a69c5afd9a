import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Image, Link, Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { tagsOf, type Archive } from '../archive/archive.ts';
import { createNameFinder, type Mention } from '../archive/mentions.ts';
import { namesOf } from '../archive/names.ts';
import { nearest } from '../archive/nearest.ts';
import type { Problem } from '../archive/problems.ts';
import type { Id } from '../schema/fields.ts';
import type { ArchiveRecord, Article } from '../schema/kinds.ts';
import { FOLDERS } from '../urls.ts';
import { CITATION } from './citations.ts';
import { sitePaths, targetOf } from './links.ts';
import { lineAt, numberedParagraphs, parseMarkdown, textBlocks, type TextBlock } from './parse.ts';

/** A problem in the body; its line is counted from the body’s first. */
type BodyProblem = Omit<Problem, 'file' | 'path'>;

/**
 * Everything that can be wrong with the texts: their Markdown, their links, their citations, and their names against their tags.
 * @param publicFolder where the images that a text may show lie
 */
export function textProblems(archive: Archive, publicFolder: string): Problem[] {
  const findNames = createNameFinder(archive.entities);
  const paths = sitePaths(archive);
  const records: ArchiveRecord[] = [...archive.articles, ...archive.entities];
  const trees = new Map(records.map((record) => [record.id as Id, parseMarkdown(record.body)]));
  const paragraphs = (id: Id) => numberedParagraphs(trees.get(id)!).length;

  return records.flatMap((record): Problem[] => {
    const tree = trees.get(record.id)!;
    const blocks = textBlocks(tree);
    const inBody = [
      ...htmlProblems(tree),
      ...linkProblems(tree, record, paths, paragraphs, publicFolder),
      ...citationProblems(blocks, archive, paragraphs),
    ].map((problem) => ({ ...problem, file: record.file, line: record.bodyLine - 1 + problem.line! }));
    return record.kind === 'article'
      ? [...inBody, ...emptiness(record, blocks), ...nameProblems(record, blocks, findNames, archive)]
      : inBody;
  });
}

function emptiness({ file, bodyLine }: Article, blocks: readonly TextBlock[]): Problem[] {
  return blocks.length
    ? []
    : [{ file, line: bodyLine, message: 'The article has no text.', remedy: 'Write it below the front matter.' }];
}

function htmlProblems(tree: Root): BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(tree, 'html', (node) => {
    problems.push({
      line: node.position!.start.line,
      message: `Raw HTML is not published: ${node.value.split('\n')[0]!.slice(0, 60)}`,
      remedy: 'Write it in Markdown, or put a backslash before the < of a text that only looks like HTML.',
    });
  });
  return problems;
}

function linkProblems(
  tree: Root,
  record: ArchiveRecord,
  paths: ReadonlySet<string>,
  paragraphs: (id: Id) => number,
  publicFolder: string,
): BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const problem = (message: string, remedy: string) =>
      problems.push({ line: (node as Link | Image | Definition).position!.start.line, message, remedy });
    const target = targetOf(node.url, record);
    if (target.to === 'nowhere') {
      problem(
        `The address "${node.url}" is not let through.`,
        'Link http://, https:// or mailto: addresses, or pages of this site.',
      );
    } else if (node.type === 'image') {
      if (target.to !== 'page')
        problem(
          `The image "${node.url}" lies on another site.`,
          'Put it into public/ and write its path from there: /name.jpg.',
        );
      else if (!existsSync(join(publicFolder, decodeURI(target.path))))
        problem(`There is no image "${node.url}".`, 'Put it into public/ and write its path from there: /name.jpg.');
    } else if (target.to === 'page') {
      const [, id = ''] = /^\/[a-z]+\/([^/]+)\/$/.exec(target.path) ?? [];
      const paragraph = /^p(\d+)$/.exec(target.anchor)?.[1];
      if (!paths.has(target.path)) {
        const meant = nearest(
          target.path.replaceAll('/', '-'),
          [...paths].map((path) => path.replaceAll('/', '-')),
        );
        const path = [...paths].find((known) => known.replaceAll('/', '-') === meant);
        problem(
          `There is no page "${target.path}" on this site.`,
          path
            ? `Did you mean "${path}"?`
            : 'Pages are /articles/<id>/, /people/<id>/, /groups/<id>/ and /places/<id>/.',
        );
      } else if (
        paragraph &&
        target.path.startsWith(`/${FOLDERS.article}/`) &&
        Number(paragraph) > paragraphs(id as Id)
      ) {
        problem(`"${target.path}" has no paragraph ${paragraph}.`, `It has ${paragraphs(id as Id)}.`);
      }
    }
  });
  return problems;
}

function citationProblems(
  blocks: readonly TextBlock[],
  archive: Archive,
  paragraphs: (id: Id) => number,
): BodyProblem[] {
  return blocks.flatMap((block) =>
    [...block.text.matchAll(/\[\^([^\]\s]*)\]/g)].flatMap((match): BodyProblem[] => {
      const line = lineAt(block, match.index);
      const [, id, paragraph] = new RegExp(`^${CITATION.source}$`).exec(match[0]) ?? [];
      if (!id)
        return [
          {
            line,
            message: `"${match[0]}" is no citation.`,
            remedy: 'Write [^article-id], or [^article-id:p4] for its fourth paragraph.',
          },
        ];
      const article = archive.record(id as Id);
      if (article?.kind !== 'article') {
        const meant = nearest(
          id,
          archive.articles.map((candidate) => candidate.id),
        );
        return [
          {
            line,
            message: `No article has the id "${id}".`,
            remedy: meant ? `Did you mean "${meant}"?` : `Correct it, or add articles/${id}.md.`,
          },
        ];
      }
      const last = paragraphs(article.id);
      return Number(paragraph ?? 0) > last
        ? [{ line, message: `"${id}" has no paragraph ${paragraph}.`, remedy: `It has ${last}.` }]
        : [];
    }),
  );
}

/** Both ways: what the article names and does not tag, and what it tags, or excuses, and never names. */
function nameProblems(
  article: Article,
  blocks: readonly TextBlock[],
  findNames: (text: string) => Mention[],
  archive: Archive,
): Problem[] {
  const { file, data } = article;
  const tags = new Set<string>(tagsOf(article));
  const excused = new Set<string>();
  const named = new Set<string>([data.dateline ?? '']);
  const untagged = new Map<string, Problem>();

  const look = (mention: Mention, where: Pick<Problem, 'line' | 'path'>) => {
    for (const { id } of mention.bearers) named.add(id);
    const strong = mention.bearers.filter(({ weak }) => !weak);
    if (strong.length !== 1 || mention.bearers.some(({ id }) => tags.has(id))) return;
    if (data.notTagged.some(({ name }) => name === mention.name)) {
      excused.add(mention.name);
      return;
    }
    const entity = archive.entity(strong[0]!.id);
    if (untagged.has(entity.id)) return;
    untagged.set(entity.id, {
      file,
      ...where,
      message: `The text names "${mention.name}" (${FOLDERS[entity.kind]}/${entity.id}.md), which is not tagged.`,
      remedy: `Add "${entity.id}" to ${FOLDERS[entity.kind]}, or to notTagged with a reason when something else is meant.`,
    });
  };
  for (const mention of findNames(data.headline)) look(mention, { path: ['headline'] });
  for (const block of blocks)
    for (const mention of findNames(block.text))
      look(mention, { line: article.bodyLine - 1 + lineAt(block, mention.start) });

  const unborne = (['people', 'groups', 'places'] as const).flatMap((field) =>
    data[field].flatMap((id, i): Problem[] => {
      const entity = archive.record(id);
      if (!entity || entity.kind === 'article' || named.has(id)) return [];
      const names = namesOf(entity).map(({ name }) => `"${name}"`);
      return [
        {
          file,
          path: [field, i],
          message: `"${id}" is tagged, but neither the headline nor the text names it.`,
          remedy: `Take the tag out, or add the spelling used to the aliases of ${entity.file} (known: ${names.slice(0, 5).join(', ')}).`,
        },
      ];
    }),
  );
  const needless = data.notTagged.flatMap(({ name }, i): Problem[] =>
    excused.has(name)
      ? []
      : [
          {
            file,
            path: ['notTagged', i],
            message: `"${name}" needs no excuse: the text has no such untagged name.`,
            remedy: 'Take the entry out.',
          },
        ],
  );
  return [...untagged.values(), ...unborne, ...needless];
}
