import { Client } from 'pg';
import { recoverFolder } from '../building/output/replace-folder.ts';
import { runCommand, throwIf, UserError } from '../building/user-error.ts';
import { formatCount } from '../format.ts';
import { loadSearch } from '../search/postgres/load.ts';
import { hasSearchedPages } from '../search/postgres/site-rows.ts';
import { outFolder, shownPath } from '../settings.ts';
import { readArguments } from './arguments.ts';
import { databaseAddress } from './database.ts';

const USAGE = {
  command: 'npm run search:load',
  about: 'Loads the built site into the PostgreSQL database of DATABASE_URL, in the place of what was loaded before.',
  options: {},
};

await runCommand(async () => {
  if (!readArguments(USAGE)) return;
  const connectionString = databaseAddress();
  recoverFolder(outFolder);
  const site = shownPath(outFolder);
  throwIf(hasSearchedPages(outFolder) ? undefined : `The site ${site}/ is not built. Make it with npm run build.`);
  const started = performance.now();
  const client = new Client({ connectionString });
  try {
    await client.connect();
    const { pages, names } = await loadSearch(client, outFolder);
    const loaded = `${formatCount(pages, 'page')} and ${formatCount(names, 'name')} of ${site}/`;
    console.log(`Loaded ${loaded} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  } catch (error) {
    const reason = (error as Error).message || (error as { code?: string }).code;
    throw new UserError(`The database of DATABASE_URL was not loaded and is as it was: ${reason}`);
  } finally {
    await client.end();
  }
});
