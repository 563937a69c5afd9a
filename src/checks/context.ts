import type { Root } from 'mdast';
import type { Archive } from '../archive/archive.ts';
import { createNameFinder, type NameFinder } from '../archive/mentions.ts';
import type { Media } from '../loader/media.ts';
import { isRemoved } from '../archive/withdrawn.ts';
import type { PartialRecord } from '../loader/partial-record.ts';
import type { ClippingRegister } from '../loader/clipping-register.ts';
import type { Problem } from '../loader/problem.ts';
import type { Reading } from '../loader/read.ts';
import type { PassageRegister } from '../loader/passage-register.ts';
import type { PublishedPath } from '../loader/published.ts';
import type { DistinctPair } from '../loader/register.ts';
import { numberPassages, type Numbering } from '../markdown/numbering/numbering.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { textBlocks, type TextBlock } from '../markdown/text-blocks.ts';
import type { Ids } from '../schema/id-fields.ts';
import type { ArchiveRecord, Entity, Text } from '../schema/records.ts';
import type { Site } from '../schema/site.ts';

/** A check finds problems of one sort in all of the content. */
export type Check = (context: Context) => Iterable<Problem>;

/** Everything that checks look at. */
export interface Context {
  archive: Archive;
  /** What the owner of the site decides. */
  site: Site;
  ids: Ids;
  /** The records whose files have no problem of their own. */
  records: readonly ArchiveRecord[];
  /** What can be read of the others. */
  partial: readonly PartialRecord[];
  texts: readonly ParsedText[];
  /** The pairs that look like twins and are not. */
  distinct: readonly DistinctPair[];
  /** The fingerprints of clippings. */
  clippings: ClippingRegister;
  /** The paths that have been published. */
  published: readonly PublishedPath[];
  /** The path of the file of an id that has one. */
  fileOf(id: string): string;
  /** The passages that have a number of their own. */
  passages: PassageRegister;
  /** The passages of the text of a record; `undefined` where it cannot be read. */
  numberingOf(id: string): Numbering | undefined;
  names: NameFinder;
  /** The records that are not published yet. */
  drafts: ReadonlySet<string>;
  /** The entities that have a file of which not even the names can be read. */
  unread: ReadonlySet<string>;
  /** The last day that is not in the future, `YYYY-MM-DD`. */
  today: string;
  /** The content folder. */
  folder: string;
  media: Media;
}

/** A text with its syntax tree. */
export interface ParsedText {
  text: Text;
  tree: Root;
  blocks: TextBlock[];
  numbering: Numbering;
  /** Its record, as far as the front matter can be read. */
  record: ArchiveRecord | undefined;
  /** The fields of the front matter that cannot be read. */
  faulty: ReadonlySet<string>;
  /** Whether a part of it is left unread: raw HTML, or what is nested too deeply. */
  partlyUnread: boolean;
}

export function createContext(reading: Reading, archive: Archive, today: string, folder: string): Context {
  const partial = new Map<string, PartialRecord>(reading.partial.map((rest) => [rest.record.id, rest]));
  const entities = [...archive.entities, ...partialEntities(reading)];
  // What is removed is not published, and may be deleted from its file.
  const removed = reading.records
    .filter((record) => record.kind === 'article' && isRemoved(record))
    .map(({ id }) => id);
  const published = reading.texts.filter(({ id }) => !removed.some((other) => other === id));
  const texts = published.map((text): ParsedText => {
    const tree = parseMarkdown(text.body);
    const rest = partial.get(text.id);
    return {
      text,
      tree,
      blocks: textBlocks(tree),
      numbering: numberPassages(tree, reading.passages.get(text.id)),
      record: rest?.record ?? archive.record(text.id),
      faulty: rest?.faulty ?? new Set(),
      partlyUnread: tree.data?.tooDeepAt !== undefined || tree.children.some(containsHtml),
    };
  });
  const numberings = new Map<string, Numbering>([
    ...removed.map((id) => [id, { passages: [], takenOut: [] }] as const),
    ...texts.filter(({ tree }) => !tree.data?.tooDeepAt).map(({ text, numbering }) => [text.id, numbering] as const),
  ]);
  return {
    archive,
    site: reading.site,
    ids: reading.ids,
    records: reading.records,
    partial: reading.partial,
    texts,
    distinct: reading.distinct,
    clippings: reading.clippings,
    published: reading.published,
    fileOf: (id) => reading.files.get(id)!,
    passages: reading.passages,
    numberingOf: (id) => numberings.get(id),
    names: createNameFinder(entities),
    drafts: new Set(recordsIn(reading).flatMap(({ id, data }) => (data.draft ? [id] : []))),
    unread: unreadEntities(reading.ids, entities),
    today,
    folder,
    media: reading.media,
  };
}

const containsHtml = (node: Root['children'][number]): boolean =>
  node.type === 'html' || ('children' in node && node.children.some(containsHtml));

const recordsIn = ({ records, partial }: Reading): ArchiveRecord[] => [
  ...records,
  ...partial.map((rest) => rest.record),
];

const partialEntities = ({ partial }: Reading): Entity[] =>
  partial.flatMap(({ record }) =>
    record.kind === 'article' || record.kind === 'event' || !record.data.name ? [] : [record],
  );

function unreadEntities(ids: Ids, entities: readonly Entity[]): Set<string> {
  const known = new Set<string>(entities.map(({ id }) => id));
  const files = [...ids].filter(([, kinds]) => kinds.some((kind) => kind !== 'article' && kind !== 'event'));
  return new Set(files.map(([id]) => id).filter((id) => !known.has(id)));
}

/** What is wrong with a line of a text, and what the line has in place of what where there is only one remedy. */
export type LineProblem = Pick<Problem, 'message' | 'remedy' | 'level'> & {
  replace?: readonly [from: string, to: string];
};

/** The problem of a text at a line of its body, which counts from 1. */
export function atLine({ text }: ParsedText, bodyLine: number, { replace, ...problem }: LineProblem): Problem {
  const line = text.bodyLine - 1 + bodyLine;
  const [from, to] = replace ?? [];
  return {
    file: text.file,
    line,
    ...problem,
    ...(from !== undefined && to !== undefined && { mend: { edit: 'replace', line, from, to } }),
  };
}
