import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBase } from '../../urls.ts';

/** Puts the rules of a built site’s `_headers` under the base path, which is a part of the paths that a host compares with them. */
export function putHeadersInBase(site: string): void {
  const path = join(site, '_headers');
  if (existsSync(path)) writeFileSync(path, rulesInBase(readFileSync(path, 'utf8')));
}

/** Each line that begins with a path is the head of a rule. */
export const rulesInBase = (headers: string, underBase = inBase): string =>
  headers.replace(/^\/.*$/gm, (pattern) => underBase(pattern));
