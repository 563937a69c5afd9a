import { readFileSync } from 'node:fs';

/** The headers that a static host sends for a path, by a file `_headers`: those of every rule that matches it. */
export function headersOf(file: string): (path: string) => string[] {
  const blocks = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));
  const rules: { pattern: RegExp; headers: string[] }[] = [];
  for (const line of blocks) {
    if (/^\s/.test(line)) rules.at(-1)!.headers.push(line.trim());
    else rules.push({ pattern: new RegExp(`^${line.split('*').map(RegExp.escape).join('.*')}$`), headers: [] });
  }
  return (path) => rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);
}
