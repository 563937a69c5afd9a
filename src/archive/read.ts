import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { ID_FORM } from '../schema/fields.ts';
import { SCHEMAS, type ArchiveRecord } from '../schema/kinds.ts';
import { FOLDERS, type Kind } from '../urls.ts';
import { lineFinder, parseFrontMatter, splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problems.ts';
import { fieldProblems } from './schema-problems.ts';

/** What a content folder holds: the records whose files are sound, and what is wrong with the others. */
export interface Reading {
  records: ArchiveRecord[];
  problems: Problem[];
  /** Every id that has a file, sound or not, with its kind, so that one bad file is not reported again by each that names it. */
  ids: Map<string, Kind>;
}

/** The largest file accepted, in bytes: some 100,000 words. */
const LARGEST = 1_000_000;

const KIND_OF_FOLDER = new Map(Object.entries(FOLDERS).map(([kind, folder]) => [folder as string, kind as Kind]));
const FOLDER_LIST = Object.values(FOLDERS).join('/, ') + '/';

/** Reads every file below a content folder once. Never throws for what an author wrote. */
export function readContent(folder: string): Reading {
  const reading: Reading = { records: [], problems: [], ids: new Map() };
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    reading.problems.push({
      file: '',
      message: 'There is no such content folder.',
      remedy: `Make it, with the folders ${FOLDER_LIST} in it, or set CONTENT_DIR to the folder that holds them.`,
    });
    return reading;
  }
  for (const entry of filesBelow(folder)) {
    const file = join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/');
    const kind = kindOfFile(file, entry, reading.problems);
    if (!kind) continue;
    const id = entry.name.slice(0, -3);
    const clash = reading.ids.get(id);
    if (clash)
      reading.problems.push({
        file,
        message: `The id "${id}" belongs to ${FOLDERS[clash]}/${id}.md already.`,
        remedy: 'Give one of the two files another name: an id is unique in the whole archive.',
      });
    reading.ids.set(id, kind);
    const record = readRecord(join(folder, file), file, kind, id, reading.problems);
    if (record && !clash) reading.records.push(record);
  }
  return reading;
}

function filesBelow(folder: string): Dirent[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        !entry.isDirectory() && !`${sep}${join(entry.parentPath, entry.name).slice(folder.length)}`.includes(`${sep}.`),
    )
    .sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1));
}

function kindOfFile(file: string, entry: Dirent, problems: Problem[]): Kind | undefined {
  const [folder, name, ...deeper] = file.split('/');
  const kind = KIND_OF_FOLDER.get(folder!);
  const problem = (message: string, remedy: string) => void problems.push({ file, message, remedy });
  if (entry.isSymbolicLink()) {
    problem('This is a symbolic link.', 'Put the file itself here: links are not followed.');
  } else if (!kind || !name || deeper.length) {
    problem('This file is in no folder of the archive.', `Move it directly into one of ${FOLDER_LIST}, or delete it.`);
  } else if (!name.endsWith('.md')) {
    problem('This is no Markdown file.', `Give it a name that ends in .md, or move it out of ${folder}/.`);
  } else if (!ID_FORM.test(name.slice(0, -3))) {
    problem(
      'The name of this file is no id.',
      'Use lower-case a-z, 0-9 and single hyphens, such as abdelhamid-abou-zeid.md.',
    );
  } else {
    return kind;
  }
  return undefined;
}

function readRecord(
  path: string,
  file: string,
  kind: Kind,
  id: string,
  problems: Problem[],
): ArchiveRecord | undefined {
  const source = readSource(path, file, problems);
  if (source === undefined) return undefined;
  const split = splitFrontMatter(source);
  if (!split) {
    problems.push({
      file,
      line: 1,
      message: 'The file does not begin with front matter.',
      remedy: 'Begin with a line ---, the fields below it, and another line --- before the text.',
    });
    return undefined;
  }
  const parsed = parseFrontMatter(split.yaml, file);
  if ('problems' in parsed) {
    problems.push(...parsed.problems);
    return undefined;
  }
  const checked = SCHEMAS[kind].safeParse(parsed.data);
  if (!checked.success) {
    problems.push(...fieldProblems(checked.error, SCHEMAS[kind], parsed.data, file));
    return undefined;
  }
  return { kind, id, file, data: checked.data, body: split.body, bodyLine: split.bodyLine } as ArchiveRecord;
}

const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/;

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
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true })
      .decode(readFileSync(path))
      .replaceAll('\r\n', '\n')
      .normalize('NFC');
  } catch {
    problems.push({ file, message: 'The file is not UTF-8.', remedy: 'Save it with the encoding UTF-8.' });
    return undefined;
  }
  const hidden = HIDDEN.exec(source);
  if (hidden) {
    const code = hidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    problems.push({
      file,
      line: source.slice(0, hidden.index).split('\n').length,
      message: `The file has a control character, U+${code}.`,
      remedy: 'Delete it: it cannot be seen, and nobody typed it on purpose.',
    });
    return undefined;
  }
  return source;
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
