import { formerPath, pathKey, redirectsOf } from '../../schema/addresses/redirects.ts';
import { quoted } from '../../format.ts';
import { ID_FORM, recordPath } from '../../kinds.ts';
import type { Mend } from '../../loader/problem.ts';
import type { Reading } from '../../loader/read.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import type { Change } from './changes.ts';
import { withFields } from './references.ts';
import { Edits, fieldOrder, renameReferences } from './edits.ts';

/** Why a record cannot get an id: what is wrong and what to do; `undefined` where it can. */
export function renameFault(record: ArchiveRecord, to: string, { records, files }: Reading): string | undefined {
  if (!ID_FORM.test(to))
    return `${quoted(to)} is not a valid id. Use lower-case letters, digits and single hyphens, such as jane-roe.`;
  if (to === record.id) return `${quoted(to)} is its id already.`;
  if (files.has(to)) return `${quoted(to)} is the id of ${files.get(to)!}. Choose another one, or merge the two.`;
  const key = pathKey(recordPath('/', record.kind, to));
  const claim = redirectsOf(records).find(({ from, to: other }) => other.id !== record.id && pathKey(from) === key);
  return claim && `${claim.to.file} has ${quoted(claim.from)} in formerly: it leads there. Choose another id.`;
}

/** What becomes of the files of a content folder when a record gets another id, which keeps its old address. */
export function renameChanges(folder: string, record: ArchiveRecord, to: string, reading: Reading): Change[] {
  const { kind, id: from, file } = record;
  const edits = new Edits(folder);
  renameReferences(reading, { kind, from, to }, edits);
  const renamed = withFields(edits.read(file), file, formerlyMends(record, to), fieldOrder(record));
  edits.remove(file);
  edits.write(file.replace(/[^/]+$/, `${to}.md`), renamed);
  return edits.changes();
}

/** The old id becomes an old address; one that is the address again is none any more. */
function formerlyMends(record: ArchiveRecord, to: string): Mend[] {
  const key = pathKey(recordPath('/', record.kind, to));
  const again = record.data.formerly.findIndex((entry) => pathKey(formerPath(record.kind, entry)) === key);
  return [
    again < 0
      ? { edit: 'add', field: 'formerly', entry: record.id }
      : { edit: 'set', path: ['formerly', again], value: record.id },
  ];
}
