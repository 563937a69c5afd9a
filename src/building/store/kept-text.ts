import { hash } from 'node:crypto';
import { hashOfEngine } from './inputs.ts';
import { readStoreFile, writeStoreFile } from './store-file.ts';

interface KeptText {
  /** The hash of what it was made from, and of the engine. */
  key: string;
  /** The hash of the text. */
  sum: string;
  text: string;
}

/** Gives the text that was kept in a file, if it was made from these inputs by this engine; else makes it, and keeps it there. */
export function keptText(path: string, inputs: string, make: () => string): string {
  const key = hash('sha256', `${hashOfEngine()}\n${inputs}`);
  const kept = readKept(path);
  if (kept?.key === key && kept.sum === hash('sha256', kept.text)) return kept.text;
  const text = make();
  writeStoreFile(path, JSON.stringify({ key, sum: hash('sha256', text), text } satisfies KeptText));
  return text;
}

function readKept(path: string): KeptText | undefined {
  try {
    const kept = JSON.parse(readStoreFile(path) ?? '') as Partial<KeptText>;
    return typeof kept.text === 'string' ? (kept as KeptText) : undefined;
  } catch {
    return undefined;
  }
}
