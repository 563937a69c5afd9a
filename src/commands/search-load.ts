import { Client } from 'pg';
import { recoverFolder } from '../building/replace-folder.ts';
import { runCommand, throwIf, UserError } from '../building/user-error.ts';
import { formatCount } from '../format.ts';
import { loadSearch } from '../search/postgres/load.ts';
import { hasSearchedPages } from '../search/postgres/site-rows.ts';
import { databaseUrl, outFolder, shownPath } from '../settings.ts';
import { readArguments } from './arguments.ts';

const USAGE = {
  command: 'npm run search:load',
  about: 'Loads the built site into the PostgreSQL database of DATABASE_URL, in the place of what was loaded before.',
  options: {},
};

await runCommand(async () => {
  if (!readArguments(USAGE)) return;
  throwIf(
    databaseUrl ? undefined : 'DATABASE_URL is not set. Write DATABASE_URL=postgres://user:password@host/database.',
  );
  recoverFolder(outFolder);
  const site = shownPath(outFolder);
  throwIf(hasSearchedPages(outFolder) ? undefined : `The site ${site}/ is not built. Make it with npm run build.`);
  const started = performance.now();
  const client = new Client({ connectionString: databaseUrl });
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
