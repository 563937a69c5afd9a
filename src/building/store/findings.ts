import { hash } from 'node:crypto';
import type { Kept } from '../../loader/kept.ts';
import { readStoreFile, storeFile, writeStoreFile } from './store-file.ts';

/** What was found in the files of the content, kept until the next inspection. */
export interface Findings extends Kept {
  /** Keeps what has been found or was asked for; what nobody asked for is forgotten. */
  save(): void;
}

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
  const before = readLines(readStoreFile(path), engine);
  const now = new Map<string, Entry>();
  let isChanged = false;
  return {
    of<Found>(part: string, file: string, key: string | undefined, find: () => Found): Found {
      if (key === undefined) return find();
      const id = JSON.stringify([part, file]);
      const line = before.get(id);
      if (line?.startsWith(`${key}\t`)) {
        const json = line.slice(key.length + 1);
        now.set(id, { key, json, found: undefined });
        return JSON.parse(json) as Found;
      }
      const found = find();
      if (found === undefined) return found;
      now.set(id, { key, json: undefined, found });
      isChanged = true;
      return found;
    },
    save() {
      if (!isChanged && now.size === before.size) return;
      const lines = Array.from(
        now,
        ([id, { key, json, found }]) => `${id}\t${key}\t${json ?? JSON.stringify(found)}\n`,
      );
      const text = lines.join('');
      writeStoreFile(path, `${headOf(engine, text)}\n${text}`);
    },
  };
}

const headOf = (engine: string, lines: string): string => `${engine} ${hash('sha256', lines)}`;

/** What each line has after its part and file, by these. */
function readLines(text: string | undefined, engine: string): Map<string, string> {
  const end = text?.indexOf('\n') ?? -1;
  if (text === undefined || end < 0) return new Map();
  const lines = text.slice(end + 1);
  if (text.slice(0, end) !== headOf(engine, lines)) return new Map();
  return new Map(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)];
      }),
  );
}
