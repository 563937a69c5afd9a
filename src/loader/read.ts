import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { HIDDEN, ID_FORM, type Id } from '../schema/fields.ts';
import { SCHEMAS, type ArchiveRecord } from '../schema/records.ts';
import { FOLDERS, type Kind } from '../urls.ts';
import { lineFinder, parseFrontMatter, splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { partialRecord, type PartialRecord } from './partial-record.ts';
import { fieldProblems } from './schema-problems.ts';

/** The Markdown of a file, which can be checked even where the front matter is at fault. */
export type Text = Pick<ArchiveRecord, 'kind' | 'file' | 'body' | 'bodyLine'> & { id: Id };

/**
 * What a content folder holds: the records whose files are sound, what is wrong with the others, and what can be made
 * out of these, so that one bad file is not reported again by each that names it.
 */
export interface Reading {
  records: ArchiveRecord[];
  problems: Problem[];
  /** The texts of all files that could be read. */
  texts: Text[];
  /** What is left of the records in whose front matter something is wrong. */
  partial: PartialRecord[];
  /** Every id that has a file, sound or not, with its kind: two kinds where two files clash. */
  ids: Map<string, Kind[]>;
}

/** The largest file accepted, in bytes: some 100,000 words. */
const LARGEST = 1_000_000;

const KIND_OF_FOLDER = new Map(Object.entries(FOLDERS).map(([kind, folder]) => [folder as string, kind as Kind]));
const FOLDER_LIST = Object.values(FOLDERS).join('/, ') + '/';

/** Reads every file below a content folder once. Never throws for what an author wrote. */
export function readContent(folder: string): Reading {
  const reading: Reading = { records: [], problems: [], texts: [], partial: [], ids: new Map() };
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    reading.problems.push({
      file: '',
      message: 'There is no such content folder.',
      remedy: `Make it, with the folders ${FOLDER_LIST} in it, or set CONTENT_DIR to the folder that holds them.`,
    });
    return reading;
  }
  const files = filesBelow(folder).flatMap(({ file, entry }) => {
    const kind = kindOfFile(file, entry, reading.problems);
    return kind ? [{ file, kind, id: entry.name.slice(0, -3) as Id }] : [];
  });
  for (const { file, kind, id } of files) {
    const others = reading.ids.get(id) ?? [];
    if (others[0])
      reading.problems.push({
        file,
        message: `The id "${id}" belongs to ${FOLDERS[others[0]]}/${id}.md already.`,
        remedy: 'Give one of the two files another name: an id is unique in the whole archive.',
      });
    reading.ids.set(id, [...others, kind]);
  }
  // Of two files with one id, perhaps a copy that was left behind, nobody knows which is meant: neither is read.
  for (const { file, kind, id } of files)
    if (reading.ids.get(id)!.length === 1) readFile(folder, file, kind, id, reading);
  return reading;
}

/** The files in the order of their paths, without those whose path has a part that begins with a dot. */
function filesBelow(folder: string): { file: string; entry: Dirent }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, file: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ file }) => !`/${file}`.includes('/.'))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function kindOfFile(file: string, entry: Dirent, problems: Problem[]): Kind | undefined {
  const [folder, name, ...deeper] = file.split('/');
  const kind = KIND_OF_FOLDER.get(folder!);
  const problem = (message: string, remedy: string) => void problems.push({ file, message, remedy });
  if (entry.isSymbolicLink()) {
    problem('This is a symbolic link.', 'Put the file itself here: links are not followed.');
  } else if (!entry.isFile()) {
    problem('This is no file that can be read.', 'Delete it.');
  } else if (!kind || !name) {
    problem('This file is in no folder of the archive.', `Move it into one of ${FOLDER_LIST}, or delete it.`);
  } else if (deeper.length) {
    problem(`This file is in a folder within ${folder}/.`, `Move it up into ${folder}/, or delete it.`);
  } else if (!name.endsWith('.md')) {
    problem('This is no Markdown file.', `Give it a name that ends in .md, or move it out of ${folder}/.`);
  } else if (!ID_FORM.test(name.slice(0, -3))) {
    problem('The name of this file is no id.', 'Use lower-case a-z, 0-9 and single hyphens, such as marie-curie.md.');
  } else {
    return kind;
  }
  return undefined;
}

function readFile(folder: string, file: string, kind: Kind, id: Id, reading: Reading): void {
  const { problems } = reading;
  const source = readSource(join(folder, file), file, problems);
  if (source === undefined) return;
  const split = splitFrontMatter(source);
  if (!split) {
    problems.push({ file, line: 1, ...unfenced(source) });
    return;
  }
  const text: Text = { kind, id, file, body: split.body, bodyLine: split.bodyLine };
  reading.texts.push(text);
  const parsed = parseFrontMatter(split.yaml, file);
  if ('problems' in parsed) {
    problems.push(...parsed.problems);
    return;
  }
  const checked = SCHEMAS[kind].safeParse(parsed.data);
  if (checked.success) {
    reading.records.push({ ...text, data: checked.data } as ArchiveRecord);
    return;
  }
  problems.push(...fieldProblems(checked.error, SCHEMAS[kind], parsed.data, file));
  reading.partial.push(partialRecord(text, parsed.data, checked.error));
}

const unfenced = (source: string): Pick<Problem, 'message' | 'remedy'> =>
  /^---\s*\n/.test(source)
    ? { message: 'The front matter has no end.', remedy: 'Write another line --- between the fields and the text.' }
    : {
        message: 'The file does not begin with front matter.',
        remedy: 'Begin with a line ---, the fields below it, and another line --- before the text.',
      };

/** The text of a file, without what cannot be seen, its lines ended by `\n`; `undefined` when it is none. */
function readSource(path: string, file: string, problems: Problem[]): string | undefined {
  const { size } = statSync(path);
  if (size > LARGEST) {
    problems.push({
      file,
      message: `The file has ${size} bytes; ${LARGEST} are allowed.`,
      remedy: 'Split the text, or check that this is the file you meant.',
    });
    return undefined;
  }
  const bytes = readFileSync(path);
  const decoded = new TextDecoder().decode(bytes);
  const lineOf = (index: number) => decoded.slice(0, index).split(/\r\n?|\n/).length;
  if (!isUtf8(bytes)) {
    problems.push({
      file,
      line: lineOf(decoded.indexOf('\ufffd')),
      message: 'The file is not UTF-8.',
      remedy: 'Save it with the encoding UTF-8, then look whether letters with accents were lost.',
    });
    return undefined;
  }
  const hidden = HIDDEN.exec(decoded);
  if (hidden)
    problems.push({
      file,
      line: lineOf(hidden.index),
      message: `The file has a control character, U+${hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}.`,
      remedy: 'Delete it: it cannot be seen, and nobody typed it on purpose.',
    });
  return decoded.replaceAll(/\r\n?/g, '\n').replaceAll(new RegExp(HIDDEN, 'g'), '').normalize('NFC');
}

/** Gives each problem that names a field its line. Files are read again, but only those that have problems. */
export function locateProblems(folder: string, problems: readonly Problem[]): Problem[] {
  const finders = new Map<string, ReturnType<typeof lineFinder>>();
  return problems.map((problem) => {
    if (problem.line !== undefined || !problem.path) return problem;
    let find = finders.get(problem.file);
    if (!find) {
      const source = readSource(join(folder, problem.file), problem.file, []) ?? '';
      finders.set(problem.file, (find = lineFinder(splitFrontMatter(source)?.yaml ?? '')));
    }
    return { ...problem, line: find(problem.path) };
  });
}
