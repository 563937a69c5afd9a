import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { namesOf } from '../../archive/names.ts';
import { quoted } from '../../format.ts';
import { splitFrontMatter } from '../../loader/front-matter.ts';
import type { FieldValue, Mend } from '../../loader/problem.ts';
import { PASSAGES_FILE } from '../../loader/registers/passage-register.ts';
import type { Reading } from '../../loader/read.ts';
import { DISTINCT_FILE } from '../../loader/registers/distinct-register.ts';
import type { ArchiveRecord, Subject } from '../../schema/records.ts';
import { plain } from '../../text.ts';
import type { Change } from './changes.ts';
import { appendedBody } from './merged-body.ts';
import { mergedReferences } from './merged-references.ts';
import { bodyStart, withFields, type Renaming } from './references.ts';
import { Edits, fieldOrder, renameReferences } from './edits.ts';
import { loaded, yamlFlow } from '../yaml-scalar.ts';

/** What two records that are merged say differently. Only one of the two can be kept as a field; the other becomes a comment. */
export interface MergeConflict {
  field: string;
  kept: string;
  /** What the record says that goes. */
  dropped: string;
}

/** What a merge changes, and what a person is to look at before. */
export interface Merge {
  changes: Change[];
  conflicts: MergeConflict[];
}

/** Why two records cannot be merged: what is wrong and what to do; `undefined` where they can. */
export function mergeFault(from: ArchiveRecord, to: ArchiveRecord, { distinct }: Reading): string | undefined {
  if (from.id === to.id) return `${quoted(from.id)} is one record already.`;
  if (from.kind !== to.kind)
    return `${from.file} is of the kind ${from.kind}, ${to.file} of the kind ${to.kind}. Only two of one kind are merged.`;
  if (from.kind === 'article')
    return 'Two articles are not merged: a passage that is cited would get another number. Withdraw one of the two, with the reason, or declare sharesTextWith.';
  if (from.data.draft !== to.data.draft)
    return `${from.data.draft ? from.file : to.file} is a draft, and the other is not. Publish both first, or neither.`;
  const pair = distinct.find(({ ids }) => ids.includes(from.id) && ids.includes(to.id));
  return (
    pair && `${DISTINCT_FILE}:${pair.line} says that these are two. If they are one after all, delete that line first.`
  );
}

type Fields = Record<string, FieldValue>;

/**
 * What becomes of the files of a content folder when one record goes into another: its names become aliases, its fields fill those that
 * the other lacks, its text follows the other’s, its address leads there, and all that named it names the other.
 */
export function mergeChanges(folder: string, from: Subject, to: Subject, reading: Reading): Merge {
  const edits = new Edits(folder);
  const renaming: Renaming = { kind: from.kind, from: from.id, to: to.id, renumbers: true };
  dropPassages(from.id, edits);
  renameReferences(reading, renaming, edits, (record) => mergedReferences(record, renaming));
  const [old, own] = [edits.read(from.file), edits.read(to.file)];
  const { mends, conflicts } = mergedFields(from, to, fieldsOf(old), fieldsOf(own));
  const merged = withFields(own, to.file, mends, fieldOrder(to));
  edits.write(to.file, appendedBody(withComments(merged, from, conflicts), old.slice(bodyStart(old))));
  edits.remove(from.file);
  return { changes: edits.changes(), conflicts };
}

/** The passages of a text that goes are passages of another one, and get its next numbers. */
function dropPassages(id: string, edits: Edits): void {
  if (!existsSync(join(edits.folder, PASSAGES_FILE))) return;
  const rows = edits.read(PASSAGES_FILE).split('\n');
  const kept = rows.filter((row) => !row.startsWith(`${id}\t`));
  if (kept.length < rows.length) edits.write(PASSAGES_FILE, kept.join('\n'));
}

const fieldsOf = (source: string): Fields =>
  loaded(splitFrontMatter(source.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n'))!.yaml) as Fields;

function mergedFields(
  from: Subject,
  to: Subject,
  old: Fields,
  own: Fields,
): { mends: Mend[]; conflicts: MergeConflict[] } {
  const mends: Mend[] = [];
  const conflicts: MergeConflict[] = [];
  const add = (field: string, entries: readonly FieldValue[]) => {
    for (const entry of entries) mends.push({ edit: 'add', field, entry });
  };
  add('aliases', missingNames(to, old, own));
  add('formerly', missing([...listOf(old['formerly']), from.id], own['formerly']));
  const { name: _, aliases: _aliases, formerly: _formerly, draft: _draft, ...others } = old;
  for (const [field, value] of Object.entries(others)) {
    if (Array.isArray(value)) add(field, missing(value as FieldValue[], own[field]));
    else if (field === 'acronym' && own[field] !== undefined) continue;
    else fill([field], value, own[field]);
  }
  return { mends, conflicts };

  /** Takes what the other lacks; of a group of fields, each that it lacks. */
  function fill(path: string[], value: FieldValue, present: FieldValue | undefined): void {
    if (isDeepStrictEqual(value, present)) return;
    if (present === undefined) mends.push({ edit: 'set', path, value });
    else if (path[0] === 'identifiers' && isGroup(value) && isGroup(present))
      for (const [key, held] of Object.entries(value)) fill([...path, key], held, present[key]);
    else conflicts.push({ field: path.join('.'), kept: yamlFlow(present), dropped: yamlFlow(value) });
  }
}

const isGroup = (value: FieldValue): value is Fields => typeof value === 'object' && !Array.isArray(value);

const listOf = (value: FieldValue | undefined): readonly FieldValue[] =>
  Array.isArray(value) ? (value as FieldValue[]) : [];

const missing = (entries: readonly FieldValue[], own: FieldValue | undefined): FieldValue[] =>
  entries.filter((entry) => !listOf(own).some((held) => isDeepStrictEqual(held, entry)));

/** The names of a record that another one lacks, as aliases of that one. */
function missingNames(to: Subject, old: Fields, own: Fields): FieldValue[] {
  const known = new Set(namesOf(to).map(({ name }) => plain(name)));
  const acronym = old['acronym'];
  // Where the other has no acronym, it takes this one as its own.
  if (acronym !== undefined && own['acronym'] === undefined) known.add(plain(nameIn(acronym)));
  const candidates: FieldValue[] = [
    old['name']!,
    ...(acronym === undefined ? [] : [{ name: acronym, kind: 'acronym' }]),
    ...listOf(old['aliases']),
  ];
  return candidates.filter((alias) => {
    const name = plain(nameIn(alias));
    const isNew = !known.has(name);
    known.add(name);
    return isNew;
  });
}

/** The name that an alias is, or has. */
function nameIn(alias: FieldValue): string {
  const name = isGroup(alias) ? alias['name'] : alias;
  return typeof name === 'string' ? name : '';
}

/** Writes what could not be kept as a field at the end of the front matter, as comments. */
function withComments(source: string, { file }: Subject, conflicts: readonly MergeConflict[]): string {
  const end = source.lastIndexOf('---', bodyStart(source) - 1);
  const lineEnd = /\r\n?|\n/.exec(source)![0];
  const lines = conflicts.map(({ field, dropped }) => `# ${file}: ${field}: ${dropped}${lineEnd}`);
  return source.slice(0, end) + lines.join('') + source.slice(end);
}
