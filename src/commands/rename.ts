import { runCommand, throwIf } from '../building/user-error.ts';
import { renameChanges, renameFault } from '../editing/renaming/rename.ts';
import { KINDS } from '../kinds.ts';
import { contentFolder } from '../settings.ts';
import { applyChanges, askedChanges, readForChanges, recordAt } from './changes.ts';

const USAGE = {
  command: 'npm run rename -- <folder>/<old id> <new id> [options]',
  about:
    'Gives a record another id. All that names it names it by the new one, and the old address leads to the new one.',
};

await runCommand(async () => {
  const asked = askedChanges(USAGE);
  if (!asked) return;
  const [old, name] = asked.words;
  if (!old || !name) return throwIf('Name the record and its new id: npm run rename -- people/jane-row jane-roe');
  const reading = readForChanges();
  const record = recordAt(old, reading);
  const { folder } = KINDS[record.kind];
  const to = name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : name;
  throwIf(renameFault(record, to, reading));
  await applyChanges(
    () => renameChanges(contentFolder, record, to, reading),
    asked.options,
    `Renamed ${folder}/${record.id} to ${folder}/${to}.`,
  );
});
