import { hash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { createNameFinder, type NameFinder } from '../archive/mentions.ts';
import { NOTHING_KEPT, type Kept } from '../loader/kept.ts';
import type { Media } from '../loader/media.ts';
import { namesOf } from '../archive/names.ts';
import { isRemoved } from '../archive/withdrawn.ts';
import { readableRecords, type PartialRecord } from '../loader/partial-record.ts';
import type { ClippingRegister } from '../loader/registers/clipping-register.ts';
import type { Problem } from '../loader/problem.ts';
import type { Reading } from '../loader/read.ts';
import type { PassageRegister } from '../loader/registers/passage-register.ts';
import type { PublishedPath } from '../loader/registers/published-register.ts';
import type { DistinctPair } from '../loader/registers/distinct-register.ts';
import type { Ids } from '../schema/id-fields.ts';
import type { ArchiveRecord, Entity, Text } from '../schema/records.ts';
import type { Site } from '../schema/site.ts';
import type { PassageNumbers } from './missing-passages.ts';
import { namesFoundIn, type NamesFound } from './names-found.ts';
import { outlineOf, type Outline } from './outline.ts';
import { parseText, type ParsedText } from './parsed-text.ts';
import { textProblems, type TextProblems } from './text-checks.ts';

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
  texts: readonly CheckedText[];
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
  numberingOf(id: string): PassageNumbers | undefined;
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

/** A text, and what is found in it alone. Its syntax tree is not kept: there may be ten thousand texts. */
export interface CheckedText {
  text: Text;
  /** Its record, as far as the front matter can be read. */
  record: ArchiveRecord | undefined;
  /** The fields of the front matter that cannot be read. */
  faulty: ReadonlySet<string>;
  outline: Outline;
  problems: TextProblems;
  names: NamesFound;
}

/**
 * Makes the function that finds what is wrong with a text alone, and what it names.
 * @param archive that has the entities
 * @param kept what was found in the texts before
 */
export function createTextChecker(reading: Reading, archive: Archive, kept: Kept) {
  const entities = [...archive.entities, ...partialEntities(reading)];
  const names = entities.length === archive.entities.length ? archive.names : createNameFinder(entities);
  const allNames = keyOf(JSON.stringify(entities.map((entity) => [entity.id, entity.kind, namesOf(entity)])));
  const checkText = (
    text: Text,
    record: ArchiveRecord | undefined,
    faulty: ReadonlySet<string> = new Set(),
  ): CheckedText => {
    const registered = reading.passages.get(text.id);
    const key = reading.keys.get(text.file);
    let known: ParsedText | undefined;
    const parsed = () => (known ??= parseText(text, record, faulty, registered));
    return {
      ...{ text, record, faulty },
      ...kept.of('text', text.file, key && keyOf(key, JSON.stringify(registered)), () => ({
        outline: outlineOf(parsed()),
        problems: textProblems(parsed()),
      })),
      names: kept.of('names', text.file, key && keyOf(key, allNames), () => namesFoundIn(parsed(), names)),
    };
  };
  return { entities, names, checkText };
}

/** @param kept what was found in the texts before */
export function createContext(
  reading: Reading,
  archive: Archive,
  today: string,
  folder: string,
  kept: Kept = NOTHING_KEPT,
): Context {
  const partial = new Map<string, PartialRecord>(reading.partial.map((rest) => [rest.record.id, rest]));
  // What is removed is not published, and may be deleted from its file.
  const removed = new Set<string>(
    reading.records.filter((record) => record.kind === 'article' && isRemoved(record)).map(({ id }) => id),
  );
  const published = reading.texts.filter(({ id }) => !removed.has(id));
  const { entities, names, checkText } = createTextChecker(reading, archive, kept);
  const texts = published.map((text): CheckedText => {
    const rest = partial.get(text.id);
    return checkText(text, rest?.record ?? archive.record(text.id), rest?.faulty);
  });
  const numberings = new Map<string, PassageNumbers>([
    ...[...removed].map((id) => [id, { passages: [], takenOut: [] }] as const),
    ...texts.filter(({ outline }) => !outline.tooDeepAt).map(({ text, outline }) => [text.id, outline] as const),
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
    names,
    drafts: new Set(readableRecords(reading).flatMap(({ id, data }) => (data.draft ? [id] : []))),
    unread: unreadEntities(reading.ids, entities),
    today,
    folder,
    media: reading.media,
  };
}

/** A hash of what something is found from. */
const keyOf = (...from: (string | undefined)[]): string => hash('sha256', from.join('\n'));

const partialEntities = ({ partial }: Reading): Entity[] =>
  partial.flatMap(({ record }) =>
    record.kind === 'article' || record.kind === 'event' || !record.data.name ? [] : [record],
  );

function unreadEntities(ids: Ids, entities: readonly Entity[]): Set<string> {
  const known = new Set<string>(entities.map(({ id }) => id));
  const files = [...ids].filter(([, kinds]) => kinds.some((kind) => kind !== 'article' && kind !== 'event'));
  return new Set(files.map(([id]) => id).filter((id) => !known.has(id)));
}
