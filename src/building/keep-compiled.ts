import { existsSync, readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

const FOLDER = 'node_modules/.cache/compiled';

/** Each build leaves the code of its own pages, which nothing asks for again: of more files than these, nothing is kept. */
const MOST_FILES = 10_000;

/**
 * Loaded before a command, keeps the compiled code of all that it loads, for that takes most of the time until it starts. Where nothing
 * may be written there, nothing is kept.
 */
if (existsSync(FOLDER) && readdirSync(FOLDER, { recursive: true }).length > MOST_FILES)
  rmSync(FOLDER, { recursive: true, force: true });
enableCompileCache(FOLDER);
