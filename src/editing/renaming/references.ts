import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { visit } from 'unist-util-visit';
import { passageOf } from '../../citation-syntax.ts';
import { recordPath, type Kind } from '../../kinds.ts';
import { splitFrontMatter } from '../../loader/front-matter.ts';
import type { Mend } from '../../loader/problem.ts';
import { targetOf } from '../../markdown/links.ts';
import { parseWithNotes } from '../../markdown/parse.ts';
import { idFields, type IdField } from '../../schema/id-fields.ts';
import type { ArchiveRecord, Text } from '../../schema/records.ts';
import { editSource } from '../edit-source.ts';
import { loaded } from '../yaml-scalar.ts';

/** A record that gets another id. */
export interface Renaming {
  kind: Kind;
  from: string;
  to: string;
  /** Whether the passages of its text get other numbers, as they do in the text of another record. */
  renumbers?: true;
}

/** The fields of a record that hold an id, with those whose citations have it before the passage. */
export interface Reference extends Pick<IdField, 'path' | 'id'> {
  /** What the field has: the id, or a citation. */
  written(id: string): string;
}

/** Where the front matter of a record names others. */
export function referencesIn(record: ArchiveRecord): Reference[] {
  const fields = idFields(record).map(({ path, id }) => ({
    id,
    // A tag is an id, or has it in a field.
    path: isTag(record, path) ? [...path, 'id'] : path,
    written: (other: string) => other,
  }));
  if (record.kind !== 'person') return fields;
  const sources = record.data.roles.map(({ source: { article, paragraph } }, i) => ({
    id: article,
    path: ['roles', i, 'source'],
    written: (other: string) => (paragraph ? `${other}:p${paragraph}` : other),
  }));
  return [...fields, ...sources];
}

const isTag = ({ kind }: ArchiveRecord, [field]: IdField['path']): boolean =>
  kind === 'article' && ['people', 'groups', 'places'].includes(String(field));

/** The edits of a record’s front matter that have each reference name the record by its new id. */
export const renamedReferences = (record: ArchiveRecord, { from, to }: Renaming): Mend[] =>
  referencesIn(record)
    .filter(({ id }) => id === from)
    .map(({ path, written }) => ({ edit: 'set', path, value: written(to) }));

/**
 * The source of a file after edits of its front matter.
 * @throws an `UneditableError` where one of them cannot be made, as in a value that is written over several lines
 */
export function withFields(source: string, file: string, mends: readonly Mend[], order: readonly string[]): string {
  // What is removed moves the entries after it, so it goes last.
  const removes = mends.filter(({ edit }) => edit === 'remove');
  const others = mends.filter(({ edit }) => edit !== 'remove');
  const edited = editSource(source, others, { order });
  const data = loaded(splitFrontMatter(edited.replaceAll(/\r\n?/g, '\n').replace(/^\ufeff/, ''))?.yaml ?? '');
  for (const mend of others) {
    if (mend.edit === 'set' && !isDeepStrictEqual(valueAt(data, mend.path), mend.value))
      throw new UneditableError(file, mend.path);
    if (mend.edit === 'add' && !isIn(mend.entry, valueAt(data, [mend.field])))
      throw new UneditableError(file, [mend.field]);
  }
  return editSource(edited, removes, { order });
}

/** A place in a file that no machine can edit and keep all else as it is. */
export class UneditableError extends Error {
  readonly file: string;
  readonly path: readonly (string | number)[];

  constructor(file: string, path: readonly (string | number)[]) {
    super(`${file}: ${path.join('.')} cannot be edited.`);
    this.file = file;
    this.path = path;
  }
}

const isIn = (entry: unknown, list: unknown): boolean =>
  Array.isArray(list) && list.some((held) => isDeepStrictEqual(held, entry));

const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((held, step) => {
    if (typeof held === 'string' && step === 'id') return held;
    return (Object(held) as Record<string | number, unknown>)[step];
  }, data);

const CITATION = /(?<=\[\^)([a-z0-9-]+)(?=(?::p[0-9a-z]+)?\])/g;
const ADDRESS = /(?<=\]\(\s*<?|\]:\s*<?)[^\s<>()]+/g;

/** A Markdown text in which links and citations name a record by its new id. Code stays as it is. */
export function withRenamedLinks(body: string, text: Pick<Text, 'kind' | 'id'>, renaming: Renaming): string {
  const { kind, from, to, renumbers } = renaming;
  if (!body.includes(from) && text.id !== from) return body;
  const code: [number, number][] = [];
  visit(parseWithNotes(body), ['code', 'inlineCode'], ({ position }) => {
    code.push([position!.start.offset!, position!.end.offset!]);
  });
  const isCode = (at: number) => code.some(([start, end]) => at >= start && at < end);
  const pagePath = recordPath('/', kind, from);
  const leadsThere = (address: string): boolean => {
    const target = targetOf(address, text);
    return target.to === 'page' && target.path === pagePath;
  };
  // The id of an article cannot be a part of an address that a citation has, nor the other way round.
  const cited =
    kind === 'article'
      ? body.replace(CITATION, (id: string, _: string, at: number) => (id === from && !isCode(at) ? to : id))
      : body;
  if (cited !== body) return withRenamedLinks(cited, text, renaming);
  const isOfLostPassage = (address: string): boolean => {
    const target = targetOf(address, text);
    return renumbers === true && target.to === 'page' && passageOf(target.anchor) !== undefined;
  };
  return body.replace(ADDRESS, (address: string, at: number) => {
    if (!leadsThere(address) || isCode(at)) return address;
    return isOfLostPassage(address) ? recordPath('/', kind, to) : withLastPart(address, from, to);
  });
}

/** An address in which the last part that is an id is another one: `../old/#p3`. */
const withLastPart = (address: string, from: string, to: string): string =>
  address.replace(new RegExp(`(^|.*/)${from}(?=[/?#]|$)`), (_, before: string) => before + to);

/** The source of a file of a record, or of a text alone, with its body edited. */
export function withBody(source: string, edit: (body: string) => string): string {
  const at = bodyStart(source);
  return source.slice(0, at) + edit(source.slice(at));
}

/** Where the text of a file begins: below its front matter, if it has one. */
export function bodyStart(source: string): number {
  const [before] = /^\ufeff?---[ \t]*(?:\r\n?|\n)(?:.*(?:\r\n?|\n))*?---[ \t]*(?:\r\n?|\n|$)/.exec(source) ?? [''];
  return before.length;
}

/**
 * The rows of a register in which an id is another one: in the first column, or in both of a register of pairs. They stay in the order of
 * their ids, if they were, and each is there once.
 */
export function withRenamedRows(register: string, isOfPairs: boolean, { from, to }: Renaming): string {
  if (!register.includes(from)) return register;
  const rows = register.split('\n').filter(Boolean);
  const renamed = rows.map((row) => {
    const cells = row.split('\t').map((cell, i) => ((i === 0 || isOfPairs) && cell === from ? to : cell));
    return (isOfPairs ? cells.sort() : cells).join('\t');
  });
  const keyOf = (row: string) => (isOfPairs ? row : row.split('\t')[0]!);
  const isSorted = rows.every((row, i) => i === 0 || keyOf(rows[i - 1]!) <= keyOf(row));
  const ordered = isSorted
    ? renamed.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
    : renamed;
  return [...new Set(ordered)].map((row) => `${row}\n`).join('');
}

export const sourceOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
