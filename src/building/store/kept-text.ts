import { hash } from 'node:crypto';
import { readStoreFile, writeStoreFile } from './store-file.ts';

/** The first line of a kept text says what it was made from, and what it is: a comment, so that HTML stays HTML. */
const HEAD = /^<!-- (\w+) (\w+) -->\n/;

/** The text that was kept in a file, if it was made from these inputs. */
export function readKeptText(path: string, inputs: string): string | undefined {
  const kept = readStoreFile(path)?.toString() ?? '';
  const [head = '', madeFrom, sum] = HEAD.exec(kept) ?? [];
  const text = kept.slice(head.length);
  return madeFrom === hash('sha256', inputs) && sum === hash('sha256', text) ? text : undefined;
}

/** Gives the text that was kept in a file, if it was made from these inputs; else makes it, and keeps it there. */
export function keptText(path: string, inputs: string, make: () => string): string {
  const kept = readKeptText(path, inputs);
  if (kept !== undefined) return kept;
  const text = make();
  writeStoreFile(path, `<!-- ${hash('sha256', inputs)} ${hash('sha256', text)} -->\n${text}`);
  return text;
}
