import { readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ID_FORM, KINDS, kinds, type Kind } from '../kinds.ts';
import type { Id } from '../schema/fields.ts';
import type { Problem } from './problem.ts';

/** A file that holds a record. */
export interface RecordFile {
  /** Its path from the content folder, with `/`: `articles/1951/opening.md`. */
  file: string;
  kind: Kind;
  id: Id;
}

const KIND_OF_FOLDER = new Map<string, Kind>(kinds.map((kind) => [KINDS[kind].folder, kind]));

/** `articles/, people/, …` */
export const FOLDER_LIST = kinds.map((kind) => `${KINDS[kind].folder}/`).join(', ');

/** The files of a content folder that hold records, at any depth of their folder, in the order of their paths, and what is wrong with the others. */
export function recordFiles(folder: string): { files: RecordFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = filesBelow(folder).flatMap(({ file, entry }) => {
    const kind = kindOfFile(file, entry, problems);
    return kind ? [{ file, kind, id: entry.name.slice(0, -3) as Id }] : [];
  });
  return { files, problems };
}

/** Files at the top of a content folder that have a reader of their own. */
export const SITE_FILE = 'site.yaml';
export const VOCABULARY_FILE = 'vocabulary.yaml';
export const ABOUT_FILE = 'about.md';
const OWN_READERS = [SITE_FILE, VOCABULARY_FILE, ABOUT_FILE];
/** Folders beside those of the records. */
const OTHER_FOLDERS = ['media', 'register'];

/** What people read in a content folder, and the site does not. No record can have such a name. */
const NOT_RECORDS = /(?:^|\/)(?:README|LICENSE|LICENCE|COPYING)(?:\.(?:md|txt))?$/;

/** The files in the order of their paths, without those whose path has a part that begins with a dot. */
function filesBelow(folder: string): { file: string; entry: Dirent }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, file: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ file }) => !`/${file}`.includes('/.') && !NOT_RECORDS.test(file) && !OWN_READERS.includes(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function kindOfFile(file: string, entry: Dirent, problems: Problem[]): Kind | undefined {
  const [folder, inside] = file.split('/');
  const kind = KIND_OF_FOLDER.get(folder!);
  const problem = (message: string, remedy: string) => void problems.push({ file, message, remedy });
  if (entry.isSymbolicLink()) {
    problem('This is a symbolic link.', 'Put the file itself here: links are not followed.');
  } else if (!entry.isFile()) {
    problem('This is not a regular file.', 'Delete it.');
  } else if (inside && OTHER_FOLDERS.includes(folder!)) {
    return undefined;
  } else if (!kind || !inside) {
    problem(
      'This file is in no folder of the archive.',
      `Move it into one of ${FOLDER_LIST}, an image, a scan or a PDF into media/, or delete it.`,
    );
  } else if (!entry.name.endsWith('.md')) {
    problem(
      'This is not a Markdown file.',
      `Give it a name that ends in .md, or move it out of ${folder}/: images, scans and PDFs go into media/.`,
    );
  } else if (!ID_FORM.test(entry.name.slice(0, -3))) {
    problem(
      'The name of this file is not a valid id.',
      'Use lower-case letters, digits and single hyphens, such as marie-curie.md.',
    );
  } else {
    return kind;
  }
  return undefined;
}
