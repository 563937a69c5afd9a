import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Archive } from '../archive/archive.ts';
import { createNameFinder } from '../archive/mentions.ts';
import type { Problem } from '../loader/problem.ts';
import type { Reading } from '../loader/read.ts';
import type { PartialRecord } from '../loader/partial-record.ts';
import type { Entity } from '../schema/records.ts';
import { quoted } from '../format.ts';
import { claimProblems, paragraphProblems, untaggedClaims } from './claims.ts';
import { citationProblems, sourceProblems, uncitedProblems } from './citations.ts';
import { linkProblems } from './links.ts';
import { nameProblems } from './tags.ts';
import { sitePaths } from '../markdown/links.ts';
import { numberedParagraphs, parseMarkdown, textBlocks } from '../markdown/parse.ts';

/** A problem in the body; its line is counted from the body’s first. */
export type BodyProblem = Omit<Problem, 'file' | 'path'> & { line: number };

/**
 * Everything that can be wrong with the texts: their Markdown, their links, their citations, and their names against their tags.
 * @param publicFolder where the images that a text may show lie
 */
export function textProblems(reading: Reading, archive: Archive, publicFolder: string): Problem[] {
  const { texts, partial, ids } = reading;
  const parsed = texts.map((text) => {
    const tree = parseMarkdown(text.body);
    return { text, tree, blocks: textBlocks(tree) };
  });
  const lengths = new Map<string, number>(parsed.map(({ text, tree }) => [text.id, numberedParagraphs(tree).length]));
  const sources = { ids, paragraphs: (id: string) => lengths.get(id) ?? Infinity };
  const paths = sitePaths(ids);
  const remains = new Map<string, PartialRecord>(partial.map((rest) => [rest.record.id, rest]));
  const names = {
    find: createNameFinder([...archive.entities, ...partialEntities(reading)]),
    ids,
    unread: unreadEntities(reading, archive),
  };

  return parsed.flatMap(({ text, tree, blocks }): Problem[] => {
    const html = htmlProblems(tree);
    const rest = remains.get(text.id);
    const record = rest?.record ?? archive.record(text.id);
    const untrustedTags = TAGGING.some((field) => rest?.faulty.has(field));
    const problems: Problem[] = [
      ...html,
      ...headingProblems(tree),
      ...linkProblems(tree, text, paths, sources, publicFolder),
      ...citationProblems(blocks, sources),
      ...(record && record.kind !== 'article' && !html.length ? uncitedProblems(blocks, names.find) : []),
    ].map((problem) => ({ ...problem, file: text.file, line: text.bodyLine - 1 + problem.line }));
    if (record?.kind === 'person') problems.push(...sourceProblems(record, sources));
    if (text.kind === 'article' && !html.length && !blocks.some((block) => block.text.trim()))
      problems.push({
        file: text.file,
        line: text.bodyLine,
        message: 'The article has no text.',
        remedy: 'Write it below the front matter.',
      });
    else if (record?.kind === 'article' && !untrustedTags)
      problems.push(...nameProblems(record, blocks, !html.length, names, archive));
    if (record?.kind === 'article') {
      problems.push(...claimProblems(record, ids));
      if (!untrustedTags) problems.push(...untaggedClaims(record, ids));
      if (!html.length) problems.push(...paragraphProblems(record, paragraphTexts(tree)));
    }
    return problems;
  });
}

const paragraphTexts = (tree: Root): string[] =>
  numberedParagraphs(tree).map((paragraph) =>
    textBlocks({ type: 'root', children: [paragraph] })
      .map(({ text }) => text)
      .join(),
  );

const partialEntities = ({ partial }: Reading): Entity[] =>
  partial.flatMap(({ record }) =>
    record.kind === 'article' || record.kind === 'event' || !record.data.name ? [] : [record],
  );

/** The entities that have a file of which not even the names are known. */
function unreadEntities(reading: Reading, archive: Archive): Set<string> {
  const known = new Set<string>([...archive.entities, ...partialEntities(reading)].map(({ id }) => id));
  const entities = [...reading.ids].filter(([, kinds]) => kinds.some((kind) => kind !== 'article' && kind !== 'event'));
  return new Set(entities.map(([id]) => id).filter((id) => !known.has(id)));
}

/** The fields without which an article’s names cannot be held against its tags. */
const TAGGING = ['headline', 'people', 'groups', 'places', 'dateline', 'notTagged'];

/** The page’s own heading is its first; a text begins below it. */
function headingProblems(tree: Root): BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(tree, 'heading', ({ depth, position }) => {
    if (depth === 1)
      problems.push({
        line: position!.start.line,
        message: 'A heading of the first level is the page’s own.',
        remedy: 'Begin it with ## instead.',
      });
  });
  return problems;
}

/** Raw HTML is dropped from the page. A closing tag is the same mistake as the tag that it closes. */
function htmlProblems(tree: Root): BodyProblem[] {
  const problems: BodyProblem[] = [];
  const opened = new Set<string>();
  visit(tree, 'html', (node) => {
    const [, closing, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(node.value) ?? [];
    if (closing && opened.has(name)) return;
    opened.add(name);
    problems.push({
      line: node.position!.start.line,
      message: `Raw HTML is not published: ${quoted(node.value)}.`,
      remedy: 'Write it in Markdown, or put a backslash before the < of a text that only looks like HTML.',
    });
  });
  return problems;
}
