import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publicFolder } from '../../settings.ts';
import { targetOf } from '../output/output-folder.ts';
import type { LastSite } from './last-build.ts';

/**
 * Tells which files of a site before the last may stay in its folder when the next site is made there: those that are made by their
 * paths, for each is compared, and written anew or removed if it is another. What is published as it is would be written into them.
 */
export function broughtForward(last: LastSite, engine: string, site: string): (path: string) => boolean {
  if (last.index?.engine !== engine || targetOf(site) === last.folder) return () => false;
  return (path) => last.made.has(path) && !existsSync(join(publicFolder, path));
}
