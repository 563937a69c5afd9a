import { hash } from 'node:crypto';
import { readStoreFile, writeStoreFile } from './store-file.ts';

/** The text that was kept in a file, if it was made from these inputs. */
export function readKeptText(path: string, inputs: string): string | undefined {
  // The first line says what the text was made from, and the second what it is.
  const [madeFrom, sum, ...lines] = readStoreFile(path)?.toString().split('\n') ?? [];
  const text = lines.join('\n');
  return madeFrom === hash('sha256', inputs) && sum === hash('sha256', text) ? text : undefined;
}

/** Gives the text that was kept in a file, if it was made from these inputs; else makes it, and keeps it there. */
export function keptText(path: string, inputs: string, make: () => string): string {
  const kept = readKeptText(path, inputs);
  if (kept !== undefined) return kept;
  const text = make();
  writeStoreFile(path, [hash('sha256', inputs), hash('sha256', text), text].join('\n'));
  return text;
}
