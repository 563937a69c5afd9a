import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Mend } from '../../loader/problem.ts';
import type { Reading } from '../../loader/read.ts';
import { DISTINCT_FILE } from '../../loader/registers/distinct-register.ts';
import { createSchemas, type ArchiveRecord } from '../../schema/records.ts';
import { createVocabulary } from '../../schema/vocabulary/vocabulary.ts';
import type { Change } from './changes.ts';
import {
  renamedReferences,
  sourceOf,
  withBody,
  withFields,
  withRenamedLinks,
  withRenamedRows,
  type Renaming,
} from './references.ts';

/** The files of a content folder as they become, by their paths; those that stay as they are have none. */
export class Edits {
  readonly folder: string;
  readonly #before = new Map<string, string>();
  readonly #after = new Map<string, string | undefined>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What a file has so far. */
  read(file: string): string {
    const edited = this.#after.get(file);
    if (edited !== undefined) return edited;
    const source = sourceOf(this.folder, file);
    this.#before.set(file, source);
    return source;
  }

  write(file: string, source: string): void {
    this.#after.set(file, source);
  }

  remove(file: string): void {
    this.read(file);
    this.#after.set(file, undefined);
  }

  changes(): Change[] {
    return [...this.#after]
      .map(([file, after]) => ({ file, before: this.#before.get(file), after }))
      .filter(({ before, after }) => before !== after)
      .map(({ file, before, after }) => ({
        file,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  }
}

/** Of which only the names of fields are asked, which no vocabulary changes. */
const schemas = createSchemas(createVocabulary());

/** The fields of a record in the order in which the guide has them. */
export const fieldOrder = ({ kind }: Pick<ArchiveRecord, 'kind'>): string[] => Object.keys(schemas[kind].shape);

/** Has every file name a record by its new id: in its fields, its links and citations, and in the registers. */
export function renameReferences(
  { records, texts }: Pick<Reading, 'records' | 'texts'>,
  renaming: Renaming,
  edits: Edits,
  mendsOf: (record: ArchiveRecord) => Mend[] = (record) => renamedReferences(record, renaming),
): void {
  for (const record of records) {
    const mends = mendsOf(record);
    if (mends.length)
      edits.write(record.file, withFields(edits.read(record.file), record.file, mends, fieldOrder(record)));
  }
  for (const text of texts) {
    if (!text.body.includes(renaming.from) && text.id !== renaming.from) continue;
    const before = edits.read(text.file);
    const after = withBody(before, (body) => withRenamedLinks(body, text, renaming));
    if (after !== before) edits.write(text.file, after);
  }
  for (const file of registersIn(edits.folder)) {
    const before = edits.read(file);
    const after = withRenamedRows(before, file === DISTINCT_FILE, renaming);
    if (after !== before) edits.write(file, after);
  }
}

/** The tables of a content folder. */
function registersIn(folder: string): string[] {
  const register = join(folder, 'register');
  if (!existsSync(register)) return [];
  return readdirSync(register)
    .filter((name) => name.endsWith('.tsv') && !name.startsWith('.'))
    .sort()
    .map((name) => `register/${name}`);
}
