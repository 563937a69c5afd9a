import { formatList, quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { idFields, type IdField, type Path } from '../schema/id-fields.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import type { Context } from './context.ts';

/** Places that contain each other, groups and translations that lead back to themselves: one problem for each cycle. */
export function* cycles({ records }: Context): Generator<Problem> {
  for (const field of ['partOf', 'parent', 'predecessors', 'translationOf']) yield* cyclesOf(field, records);
}

function cyclesOf(field: string, records: readonly ArchiveRecord[]): Problem[] {
  const upward = new Map<string, { file: string; fields: IdField[] }>();
  for (const record of records)
    if (field in record.data)
      upward.set(record.id, { file: record.file, fields: idFields(record).filter(({ path }) => path[0] === field) });
  const problems: Problem[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (id: string) => {
    trail.push(id);
    const { file, fields } = upward.get(id) ?? { file: '', fields: [] };
    for (const { path, id: next } of fields) {
      if (trail.includes(next)) problems.push({ file, path, ...cycle(trail.slice(trail.indexOf(next)), field, path) });
      else if (!done.has(next)) visit(next);
    }
    trail.pop();
    done.add(id);
  };
  for (const id of upward.keys()) if (!done.has(id)) visit(id);
  return problems;
}

function cycle(ids: readonly string[], field: string, path: Path): Pick<Problem, 'message' | 'remedy' | 'mend'> {
  const [first] = ids;
  if (ids.length === 1)
    return { message: `"${first}" is this file itself.`, remedy: 'Remove it.', mend: { edit: 'remove', path } };
  return {
    message: `${formatList(ids.map(quoted))} ${field === 'partOf' ? 'contain' : 'lead to'} each other: ${[...ids, first].join(' → ')}.`,
    remedy: `Remove the ${field} that is wrong.`,
  };
}
