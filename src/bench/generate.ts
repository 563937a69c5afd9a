import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, throwIf } from '../building/user-error.ts';
import { beginTwin, writeTwinRecord } from './hugo/twin.ts';
import { claimFolder, writeArchive } from './made-up/write-archive.ts';

const USAGE = 'npm run bench:generate -- <articles> <folder> [--seed <number>] [--hugo <folder>]';

/**
 * Writes a made-up archive of so many articles, the same for the same seed, and with `--hugo` a site of the same pages for Hugo.
 */
await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, hugo: { type: 'string' } },
  });
  const [articles, seed] = [positionals[0], values.seed].map(Number) as [number, number];
  const folder = positionals[1];
  const isUnderstood = articles > 0 && Number.isInteger(articles) && Number.isInteger(seed) && positionals.length === 2;
  if (!isUnderstood || !folder) return throwIf(USAGE);
  const { hugo } = values;
  if (hugo) {
    claimFolder(resolve(hugo), { articles, seed });
    beginTwin(hugo);
  }
  writeArchive(resolve(folder), articles, seed, (record) => {
    if (hugo) writeTwinRecord(hugo, record);
  });
});
