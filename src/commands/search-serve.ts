import { Pool } from 'pg';
import { checkSettings } from '../building/check-settings.ts';
import { runCommand } from '../building/user-error.ts';
import { createSearchHandler } from '../search/postgres/handler.ts';
import { createHandlerServer } from '../search/postgres/serve.ts';
import { origin } from '../settings.ts';
import { databaseAddress } from './database.ts';

const PORT = 4322;
/** A query that takes longer is given up, in milliseconds. */
const TOO_LONG = 2000;
const CONNECTIONS = 10;

/** `npm run search:serve` answers search pages of the site `SITE_URL` from the database `DATABASE_URL`, on this machine alone. */
await runCommand(() => {
  checkSettings();
  const pool = new Pool({
    connectionString: databaseAddress(),
    max: CONNECTIONS,
    statement_timeout: TOO_LONG,
    connectionTimeoutMillis: TOO_LONG,
  });
  // A connection that breaks while nobody uses it is replaced when the next is wanted.
  pool.on('error', ({ message }) => console.error(message));
  createHandlerServer(createSearchHandler(pool, origin)).listen(PORT, '127.0.0.1', () =>
    console.log(`Answers the search page of ${origin} at http://localhost:${PORT}/ and ends with Ctrl+C.`),
  );
});
