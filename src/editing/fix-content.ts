import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, kinds } from '../kinds.ts';
import { VOCABULARY_FILE } from '../loader/files.ts';
import type { Mend, Problem } from '../loader/problem.ts';
import { createSchemas } from '../schema/records.ts';
import { vocabularySchema } from '../schema/vocabulary/declared-vocabulary.ts';
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
  const edits = problems.flatMap(({ file, mend }) =>
    mend ? [{ file: ('file' in mend && mend.file) || file, mend }] : [],
  );
  return [...Map.groupBy(edits, ({ file }) => file)].flatMap(([file, ofFile]) => {
    const path = join(folder, file);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const mends = unique(ofFile.map(({ mend }) => mend));
    const after = editSource(before, mends, { order: fieldsIn(file), isYaml: file.endsWith('.yaml') });
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

/** The fields of a file, or of the records in its folder, in the order in which the guide has them. */
function fieldsIn(file: string): string[] {
  if (file === VOCABULARY_FILE) return Object.keys(vocabularySchema.shape);
  const kind = kinds.find((each) => file.startsWith(`${KINDS[each].folder}/`));
  return kind ? Object.keys(schemas[kind].shape) : [];
}
