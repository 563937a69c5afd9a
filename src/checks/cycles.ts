import type { ArchiveRecord } from '../schema/records.ts';
import { idFields } from '../schema/id-fields.ts';
import type { Problem } from '../loader/problem.ts';

/** A place within itself, a group that is its own parent or predecessor, however long the way round: once for each ring. */
export function cycles(records: readonly ArchiveRecord[]): Problem[] {
  return ['partOf', 'parent', 'predecessors'].flatMap((field) => {
    const upward = new Map<string, { file: string; fields: ReturnType<typeof idFields> }>();
    for (const record of records)
      upward.set(record.id, { file: record.file, fields: idFields(record).filter(({ path }) => path[0] === field) });
    const problems: Problem[] = [];
    const state = new Map<string, 'entered' | 'left'>();
    const visit = (id: string) => {
      state.set(id, 'entered');
      const { file, fields } = upward.get(id) ?? { file: '', fields: [] };
      for (const { path, id: next } of fields) {
        if (state.get(next) === 'entered')
          problems.push({
            file,
            path,
            message: next === id ? `"${id}" is this file itself.` : `"${next}" leads back to "${id}", round in a ring.`,
            remedy:
              next === id ? 'Take it out.' : `Follow ${field} from file to file and take out the one that is wrong.`,
          });
        else if (!state.has(next)) visit(next);
      }
      state.set(id, 'left');
    };
    for (const { id } of records) if (!state.has(id)) visit(id);
    return problems;
  });
}
