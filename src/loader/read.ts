import { statSync } from 'node:fs';
import { join } from 'node:path';
import { recordFile, type Kind } from '../kinds.ts';
import { SCHEMAS, type ArchiveRecord, type Text } from '../schema/records.ts';
import { FOLDER_LIST, recordFiles, type RecordFile } from './files.ts';
import { parseFrontMatter, splitFrontMatter } from './front-matter.ts';
import { partialRecord, type PartialRecord } from './partial-record.ts';
import type { Problem } from './problem.ts';
import { fieldProblems } from './schema-problems.ts';
import { readSource } from './source.ts';

/**
 * What a content folder holds: the records whose files have no problem, the problems of the others, and what can be read
 * of these, so that one bad file is not reported again by each that names it.
 */
export interface Reading {
  records: ArchiveRecord[];
  problems: Problem[];
  /** The texts of all files that could be read. */
  texts: Text[];
  /** What can be read of the records whose front matter has problems. */
  partial: PartialRecord[];
  /** Every id that has a file, good or bad, with its kind: two kinds where two files have the same name. */
  ids: Map<string, Kind[]>;
}

/** Reads every file below a content folder once. Never throws for what an author wrote. */
export function readContent(folder: string): Reading {
  const reading: Reading = { records: [], problems: [], texts: [], partial: [], ids: new Map() };
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    reading.problems.push({
      file: '',
      message: 'There is no such content folder.',
      remedy: `Create it, with the folders ${FOLDER_LIST} in it, or set CONTENT_DIR to the folder that holds them.`,
    });
    return reading;
  }
  const { files, problems } = recordFiles(folder);
  reading.problems.push(...problems);
  for (const { file, kind, id } of files) {
    const others = reading.ids.get(id) ?? [];
    if (others[0])
      reading.problems.push({
        file,
        message: `The id "${id}" belongs to ${recordFile(others[0], id)} already.`,
        remedy: 'Give one of the two files another name: an id is unique in the whole archive.',
      });
    reading.ids.set(id, [...others, kind]);
  }
  // Of two files with one id, perhaps a copy that was left behind, nobody knows which is meant: neither is read.
  for (const each of files) if (reading.ids.get(each.id)!.length === 1) readFile(folder, each, reading);
  return reading;
}

function readFile(folder: string, { file, kind, id }: RecordFile, reading: Reading): void {
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
