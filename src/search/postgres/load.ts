import type { Database } from './handler.ts';
import { ADD_NAMES, ADD_PAGES, INDEXES, REPLACEMENT, TABLES } from './schema.ts';
import { nameRows, pageRows } from './site-rows.ts';

/** So many rows are sent at once. */
const BATCH = 200;

/**
 * Loads what a built site is searched by into a database, in the place of what was loaded before. All of it is one transaction: if it
 * fails, the last one stays.
 * @param database one connection, not a pool
 * @returns how many pages and names are in it now
 */
export async function loadSearch(database: Database, folder: string): Promise<{ pages: number; names: number }> {
  const runAll = async (statements: readonly string[]) => {
    for (const statement of statements) await database.query(statement);
  };
  await database.query('BEGIN');
  try {
    await runAll(TABLES);
    const pages = await addRows(database, ADD_PAGES, pageRows(folder));
    const names = await addRows(database, ADD_NAMES, nameRows(folder));
    await runAll([...INDEXES, ...REPLACEMENT]);
    await database.query('COMMIT');
    return { pages, names };
  } catch (error) {
    await database.query('ROLLBACK');
    throw error;
  }
}

/** Adds rows by a statement that takes a list of them as JSON. */
async function addRows(database: Database, statement: string, rows: Iterable<unknown>): Promise<number> {
  let added = 0;
  let batch: unknown[] = [];
  const send = async () => {
    await database.query(statement, [JSON.stringify(batch)]);
    added += batch.length;
    batch = [];
  };
  for (const row of rows) if (batch.push(row) === BATCH) await send();
  if (batch.length) await send();
  return added;
}
