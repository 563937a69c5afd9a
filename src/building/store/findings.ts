import { hash } from 'node:crypto';
import type { Kept } from '../../loader/kept.ts';
import { readStoreFile, storeFile, writeStoreFile } from './store-file.ts';

/** What was found in the files of the content, kept until the next inspection. */
export interface Findings extends Kept {
  /** Takes lines that `lineOf` has made of what was found elsewhere. */
  add(lines: string): void;
  /** Keeps what has been found or was asked for, where it is enough; what nobody asked for is forgotten. */
  save(): void;
}

/** The share of entries that have to be others before all are written: a few are found sooner again than all are written. */
const WORTH_WRITING = 0.01;

/** What was found in a file, in one line. */
export const lineOf = (part: string, file: string, key: string, found: unknown): string =>
  lineWith(idOf(part, file), key, JSON.stringify(found));

const idOf = (part: string, file: string): string => JSON.stringify([part, file]);

const lineWith = (id: string, key: string, json: string): string => `${id}\t${key}\t${json}\n`;

interface Entry {
  key: string;
  /** As it was kept; of what is found now, nothing yet. */
  json: string | undefined;
  found: unknown;
}

/**
 * Opens the findings that are kept beside the site in a folder. A line has a part and a file, the key, and what was found, with tabs
 * between them; the first line has hashes of the engine and of the other lines. Where one of them is another, nothing is kept.
 * @param engine a hash of the code by which things are found
 */
export function openFindings(folder: string, engine: string): Findings {
  const path = storeFile(folder, 'findings.tsv');
  const before = readStored(readStoreFile(path), engine);
  /** What was found elsewhere. */
  const added = new Map<string, string>();
  const now = new Map<string, Entry>();
  /** How many entries are not those of before. */
  let foundNow = 0;
  return {
    of<Found>(part: string, file: string, key: string | undefined, find: () => Found): Found {
      if (key === undefined) return find();
      const id = idOf(part, file);
      const known = jsonIn(before, id, key);
      const json = known ?? jsonIn(added, id, key);
      if (json !== undefined) {
        now.set(id, { key, json, found: undefined });
        if (known === undefined) foundNow++;
        return JSON.parse(json) as Found;
      }
      const found = find();
      if (found === undefined) return found;
      now.set(id, { key, json: undefined, found });
      foundNow++;
      return found;
    },
    add(lines) {
      for (const [id, line] of entriesOf(lines)) added.set(id, line);
    },
    save() {
      const forgotten = before.size - (now.size - foundNow);
      if (foundNow + forgotten <= WORTH_WRITING * now.size) return;
      const lines = Array.from(now, ([id, { key, json, found }]) => lineWith(id, key, json ?? JSON.stringify(found)));
      const bytes = Buffer.from(lines.join(''));
      writeStoreFile(path, Buffer.concat([Buffer.from(headOf(engine, bytes)), bytes]));
    },
  };
}

const headOf = (engine: string, lines: Uint8Array): string => `${engine} ${hash('sha256', lines)}\n`;

/** The lines of a store, where nobody has changed it. */
function readStored(bytes: Buffer | undefined, engine: string): Map<string, string> {
  const end = (bytes?.indexOf('\n') ?? -1) + 1;
  const lines = bytes?.subarray(end);
  if (!lines || bytes?.toString('utf8', 0, end) !== headOf(engine, lines)) return new Map();
  return new Map(entriesOf(lines.toString('utf8')));
}

/** What each line has after its part and file, by these. */
const entriesOf = (lines: string): [id: string, line: string][] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    });

/** What one of these lines says was found, where it was found by a key. */
function jsonIn(lines: ReadonlyMap<string, string>, id: string, key: string): string | undefined {
  const line = lines.get(id);
  return line?.startsWith(`${key}\t`) ? line.slice(key.length + 1) : undefined;
}
