import { hash } from 'node:crypto';
import { readStoreFile, writeStoreFile } from './store-file.ts';

/** The first line of a kept text says what it was made from, and what it is: a comment, so that HTML stays HTML. */
const HEAD = /^<!-- (\w+) (\w+) -->\n/;

/** Gives the text that was kept in a file, if it was made from these inputs; else makes it, and keeps it there. */
export function keptText(path: string, inputs: string, make: () => string): string {
  const key = hash('sha256', inputs);
  const kept = readStoreFile(path)?.toString() ?? '';
  const [head = '', madeFrom, sum] = HEAD.exec(kept) ?? [];
  const before = kept.slice(head.length);
  if (madeFrom === key && sum === hash('sha256', before)) return before;
  const text = make();
  writeStoreFile(path, `<!-- ${key} ${hash('sha256', text)} -->\n${text}`);
  return text;
}
