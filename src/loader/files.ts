import { readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ID_FORM, KINDS, kinds, type Kind } from '../kinds.ts';
import type { Id } from '../schema/fields.ts';
import type { Problem } from './problem.ts';

/** A file that holds a record. */
export interface RecordFile {
  /** Its path from the content folder, with `/`. */
  file: string;
  kind: Kind;
  id: Id;
}

const KIND_OF_FOLDER = new Map<string, Kind>(kinds.map((kind) => [KINDS[kind].folder, kind]));

/** `articles/, people/, …` */
export const FOLDER_LIST = kinds.map((kind) => `${KINDS[kind].folder}/`).join(', ');

/** The files of a content folder that hold records, in the order of their paths, and what is wrong with the others. */
export function recordFiles(folder: string): { files: RecordFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = filesBelow(folder).flatMap(({ file, entry }) => {
    const kind = kindOfFile(file, entry, problems);
    return kind ? [{ file, kind, id: entry.name.slice(0, -3) as Id }] : [];
  });
  return { files, problems };
}

/** What people read in a content folder, and the site does not. No record can have such a name. */
const NOT_RECORDS = /(?:^|\/)(?:README\.md|LICENSE)$/;

/** The files in the order of their paths, without those whose path has a part that begins with a dot. */
function filesBelow(folder: string): { file: string; entry: Dirent }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, file: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ file }) => !`/${file}`.includes('/.') && !NOT_RECORDS.test(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function kindOfFile(file: string, entry: Dirent, problems: Problem[]): Kind | undefined {
  const [folder, name, ...deeper] = file.split('/');
  const kind = KIND_OF_FOLDER.get(folder!);
  const problem = (message: string, remedy: string) => void problems.push({ file, message, remedy });
  if (entry.isSymbolicLink()) {
    problem('This is a symbolic link.', 'Put the file itself here: links are not followed.');
  } else if (!entry.isFile()) {
    problem('This is not a regular file.', 'Delete it.');
  } else if (!kind || !name) {
    problem('This file is in no folder of the archive.', `Move it into one of ${FOLDER_LIST}, or delete it.`);
  } else if (deeper.length) {
    problem(`This file is in a folder within ${folder}/.`, `Move it up into ${folder}/, or delete it.`);
  } else if (!name.endsWith('.md')) {
    problem('This is not a Markdown file.', `Give it a name that ends in .md, or move it out of ${folder}/.`);
  } else if (!ID_FORM.test(name.slice(0, -3))) {
    problem(
      'The name of this file is not a valid id.',
      'Use lower-case letters, digits and single hyphens, such as marie-curie.md.',
    );
  } else {
    return kind;
  }
  return undefined;
}
