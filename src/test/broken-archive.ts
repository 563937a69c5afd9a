import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { splitFrontMatter } from '../loader/front-matter.ts';
import type { Problem } from '../loader/problem.ts';

/** A copy of an archive with one problem. */
export interface BrokenArchive {
  folder: string;
  problem: Problem;
}

/** What the problem quotes, or the field that it is about. */
export const wrongIn = ({ problem: { message, path } }: BrokenArchive): string =>
  /"(.*?)"(?!\w)/.exec(message)?.[1] ?? String(path!.at(-1));

export function editSource(
  { folder, problem }: BrokenArchive,
  change: (source: string) => string,
  file = problem.file,
): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Writes lines, or none, in place of the line of the problem. */
export const editLines = (broken: BrokenArchive, change: (line: string) => string[]): void =>
  editSource(broken, (source) =>
    source
      .split('\n')
      .flatMap((line, i) => (i + 1 === broken.problem.line ? change(line) : [line]))
      .join('\n'),
  );

export const editLine = (broken: BrokenArchive, change: (line: string) => string): void =>
  editLines(broken, (line) => [change(line)]);

export type Fields = Record<string | number, unknown>;

export const editFields = (broken: BrokenArchive, change: (fields: Fields) => void, file?: string): void =>
  editSource(
    broken,
    (source) => {
      const yaml = splitFrontMatter(source)?.yaml ?? source;
      const fields = load(yaml) as Fields;
      change(fields);
      return source.replace(yaml, () => dump(fields));
    },
    file,
  );

/** Changes what holds the field of the problem. */
export const editHolder = (broken: BrokenArchive, change: (holder: Fields, key: string | number) => void): void =>
  editFields(broken, (fields) => {
    const path = broken.problem.path!;
    change(
      path.slice(0, -1).reduce<Fields>((holder, key) => holder[key] as Fields, fields),
      path.at(-1)!,
    );
  });

export const setField = (broken: BrokenArchive, value: unknown): void =>
  editHolder(broken, (holder, key) => (holder[key] = value));

export const changeField = (broken: BrokenArchive, change: (text: string) => string): void =>
  editHolder(broken, (holder, key) => (holder[key] = change(String(holder[key]))));

export const removeField = (broken: BrokenArchive): void =>
  editHolder(broken, (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]));

export const addTo = (broken: BrokenArchive, field: string, entry: unknown): void =>
  editFields(broken, (fields) => (fields[field] = [...((fields[field] ?? []) as unknown[]), entry]));

export const move = (folder: string, from: string, to: string): void =>
  renameSync(join(folder, from), join(folder, to));
