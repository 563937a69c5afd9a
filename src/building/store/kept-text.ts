import { hash } from 'node:crypto';
import { readStoreFile, writeStoreFile } from './store-file.ts';

/** Gives the text that was kept in a file, if it was made from these inputs; else makes it, and keeps it there. */
export function keptText(path: string, inputs: string, make: () => string): string {
  const key = hash('sha256', inputs);
  const kept = readStoreFile(path)?.toString();
  // The first line says what the text was made from, and the second what it is.
  const [madeFrom, sum, ...lines] = kept?.split('\n') ?? [];
  const before = lines.join('\n');
  if (madeFrom === key && sum === hash('sha256', before)) return before;
  const text = make();
  writeStoreFile(path, [key, hash('sha256', text), text].join('\n'));
  return text;
}
