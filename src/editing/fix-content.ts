import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, kinds } from '../kinds.ts';
import type { Mend, Problem } from '../loader/problem.ts';
import { createSchemas } from '../schema/records.ts';
import { createVocabulary } from '../schema/vocabulary/vocabulary.ts';
import { editSource } from './edit-source.ts';
import { rewriteFile } from './rewrite-file.ts';

/** What becomes of a file. */
export interface FileEdit {
  /** Its path from the content folder, with `/`. */
  file: string;
  before: string;
  after: string;
}

/** What becomes of the files of a content folder when a machine does all that it can do about their problems. */
export function editsFor(folder: string, problems: readonly Problem[]): FileEdit[] {
  const mends = Map.groupBy(
    problems.filter(({ mend }) => mend),
    ({ file }) => file,
  );
  return [...mends].flatMap(([file, ofFile]) => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = editSource(before, unique(ofFile.map(({ mend }) => mend!)), fieldsIn(file));
    return after === before ? [] : [{ file, before, after }];
  });
}

/** Writes edits, one file after the other. */
export function writeEdits(folder: string, edits: readonly FileEdit[]): void {
  for (const { file, after } of edits) rewriteFile(join(folder, file), after);
}

const unique = (mends: readonly Mend[]): Mend[] => [
  ...new Map(mends.map((mend) => [JSON.stringify(mend), mend])).values(),
];

/** Of which only the names of fields are asked, which no vocabulary changes. */
const schemas = createSchemas(createVocabulary());

/** The fields of the records in a file’s folder, in the order in which the guide has them. */
function fieldsIn(file: string): string[] {
  const kind = kinds.find((each) => file.startsWith(`${KINDS[each].folder}/`));
  return kind ? Object.keys(schemas[kind].shape) : [];
}
