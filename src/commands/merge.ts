import { runCommand, throwIf } from '../building/user-error.ts';
import { mergeChanges, mergeFault } from '../editing/renaming/merge.ts';
import { formatCount } from '../format.ts';
import { KINDS } from '../kinds.ts';
import type { Subject } from '../schema/records.ts';
import { contentFolder } from '../settings.ts';
import { applyChanges, askedChanges, readForChanges, recordAt } from './changes.ts';

const USAGE = {
  command: 'npm run merge -- <folder>/<id that goes> <folder>/<id that stays> [options]',
  about:
    'Makes one record of two. Names become aliases, fields fill those that are missing, the texts follow each other, and the old address leads to the one that stays.',
};

await runCommand(async () => {
  const asked = askedChanges(USAGE);
  if (!asked) return;
  const [old, kept] = asked.words;
  if (!old || !kept)
    return throwIf(
      'Name the record that goes and the one that stays: npm run merge -- people/jane-row people/jane-roe',
    );
  const reading = readForChanges();
  const [from, to] = [recordAt(old, reading), recordAt(kept, reading)];
  throwIf(mergeFault(from, to, reading));
  const { folder } = KINDS[to.kind];
  await applyChanges(
    () => {
      const { changes, conflicts } = mergeChanges(contentFolder, from as Subject, to as Subject, reading);
      if (conflicts.length)
        console.log(
          `${formatCount(conflicts.length, 'field')} of ${from.file} and ${to.file} differ. What the first says becomes a comment:\n${conflicts.map(({ field, kept: own, dropped }) => `  ${field}: ${own}, not ${dropped}\n`).join('')}`,
        );
      return changes;
    },
    asked.options,
    `Merged ${folder}/${from.id} into ${folder}/${to.id}. Passages that have no number yet get one by npm run passages.`,
  );
});
