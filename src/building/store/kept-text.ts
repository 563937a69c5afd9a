import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOfEngine } from './inputs.ts';
import { isForbidden } from './store-folder.ts';

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
  writeKept(path, { key, sum: hash('sha256', text), text });
  return text;
}

function readKept(path: string): KeptText | undefined {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Partial<KeptText>;
    return typeof kept.text === 'string' ? (kept as KeptText) : undefined;
  } catch {
    return undefined;
  }
}

function writeKept(path: string, kept: KeptText): void {
  const written = `${path}-${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(written, JSON.stringify(kept));
    renameSync(written, path);
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
}
