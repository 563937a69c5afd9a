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

/** The files of a content folder: those of records, in the order of their paths, those of `media/`, and what is wrong with others. */
export function contentFiles(folder: string): { files: RecordFile[]; media: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const media: string[] = [];
  const files = filesBelow(folder).flatMap(({ file, entry }) => {
    const irregular = irregularity(entry);
    if (irregular) problems.push({ file, ...irregular });
    else if (file.startsWith(MEDIA)) media.push(file.slice(MEDIA.length));
    else if (!file.startsWith(REGISTER)) {
      const kind = kindOfFile(file, problems);
      if (kind) return [{ file, kind, id: entry.name.slice(0, -3) as Id }];
    }
    return [];
  });
  return { files, media, problems };
}

/** Files at the top of a content folder that have a reader of their own. */
export const SITE_FILE = 'site.yaml';
export const VOCABULARY_FILE = 'vocabulary.yaml';
export const ABOUT_FILE = 'about.md';
const OWN_READERS = [SITE_FILE, VOCABULARY_FILE, ABOUT_FILE];
/** Folders beside those of the records. */
export const MEDIA = 'media/';
const REGISTER = 'register/';
/** What a command is about to do to several files: it is there while it does so, and after an interruption. */
export const JOURNAL_FILE = '.unfinished-changes.json';

/** `site` of `Site.yml`. */
const stemOf = (file: string): string => file.replace(/\.[^./]*$/, '').toLowerCase();

/** What people read in a content folder, and the site does not. No record can have such a name. */
const NOT_RECORDS = /(?:^|\/)(?:README|LICENSE|LICENCE|COPYING)(?:\.(?:md|txt))?$/;

/** The files in the order of their paths, without those whose path has a part that begins with a dot. */
function filesBelow(folder: string): { file: string; entry: Dirent }[] {
  return entriesBelow(folder)
    .map((entry) => ({ entry, file: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ file }) => !`/${file}`.includes('/.') && !NOT_RECORDS.test(file) && !OWN_READERS.includes(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** All that is in a folder and in the folders within it, but these. No link is followed, for it may lead round in a circle. */
export const entriesBelow = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entriesBelow(join(folder, entry.name)) : [entry],
  );

function irregularity(entry: Dirent): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (entry.isSymbolicLink())
    return { message: 'This is a symbolic link.', remedy: 'Put the file itself here: links are not followed.' };
  return entry.isFile() ? undefined : { message: 'This is not a regular file.', remedy: 'Delete it.' };
}

function kindOfFile(file: string, problems: Problem[]): Kind | undefined {
  const [folder, inside] = file.split('/');
  const name = file.split('/').at(-1)!;
  const kind = KIND_OF_FOLDER.get(folder!);
  const problem = (message: string, remedy: string) => void problems.push({ file, message, remedy });
  if (!kind || !inside) {
    const meant = OWN_READERS.find((own) => stemOf(own) === stemOf(file));
    problem(
      'This file is in no folder of the archive.',
      meant
        ? `Call it ${meant}.`
        : `Move it into one of ${FOLDER_LIST}, an image, a scan or a PDF into ${MEDIA}, or delete it.`,
    );
  } else if (!name.endsWith('.md')) {
    problem(
      'This is not a Markdown file.',
      `Give it a name that ends in .md, or move it out of ${folder}/: images, scans and PDFs go into ${MEDIA}.`,
    );
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
