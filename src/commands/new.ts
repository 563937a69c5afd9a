import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkSettings } from '../building/check-settings.ts';
import { runCommand, throwIf } from '../building/user-error.ts';
import { newRecord } from '../editing/new-record.ts';
import { contentFiles } from '../loader/files.ts';
import { contentFolder, shownPath } from '../settings.ts';
import { readArguments } from './arguments.ts';

const USAGE = {
  command: 'npm run new -- <kind> "<name>" [options]',
  about:
    'Writes the file of a new article, person, group, place or event, with the fields that it needs. An article begins as a draft.',
  options: {
    published: { about: 'Of an article: when it was published.', values: 'date' },
    publisher: { about: 'Of an article: who published it.', values: 'id of a group' },
    date: { about: 'Of an event: when it happened.', values: 'date' },
    id: { about: 'The name of the file without .md, instead of one made of the name.', values: 'id' },
    'dry-run': { about: 'Prints the file, and writes nothing.' },
  },
  most: 2,
};

await runCommand(() => {
  const asked = readArguments(USAGE);
  if (!asked) return;
  checkSettings();
  const [kind, name] = asked.words;
  const { published, publisher, date = published, id, 'dry-run': dryRun } = asked.options;
  if (!kind || !name?.trim()) return throwIf('Say what kind of record and its name: npm run new -- person "Jane Roe"');
  const ids = new Map(contentFiles(contentFolder).files.map((file) => [file.id as string, file.file]));
  const record = newRecord({ kind, name: name.trim(), date, publisher, id }, ids);
  if (typeof record === 'string') return throwIf(record);
  const path = join(contentFolder, record.file);
  const shown = `${shownPath(contentFolder)}/${record.file}`;
  if (dryRun !== undefined) return console.log(`Would write ${shown}:\n\n${record.source}`);
  mkdirSync(dirname(path), { recursive: true });
  // Fails for a file that has come meanwhile.
  writeFileSync(path, record.source, { flag: 'wx' });
  console.log(`Wrote ${shown}.`);
});
