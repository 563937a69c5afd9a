import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export const idOf = (file: string): string => /([^/]*)\.md$/.exec(file)![1]!;

/** The files of records in a folder and those within it, in the order of their paths. */
export const recordFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file))
    .sort();

/** The front matter of a file, and the text below it. */
export const fieldsIn = (source: string): string => source.split('\n---', 1)[0]!;
export const textIn = (source: string): string => source.slice(fieldsIn(source).length);

export const nameIn = (source: string): string => String(load(/^name: (.*)$/m.exec(source)![1]!));
