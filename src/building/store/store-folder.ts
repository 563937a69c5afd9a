import { basename, dirname, join } from 'node:path';
import { targetOf } from '../output/output-folder.ts';

/**
 * The path of something that builds keep beside the site in a folder: `.dist-store/media` beside `dist`. Nothing is kept elsewhere, and
 * what is missing there, or cannot be trusted, is made again.
 */
export function inStore(site: string, name: string): string {
  const target = targetOf(site);
  return join(dirname(target), `.${basename(target)}-store`, name);
}

/** What the system says where nothing may be written. Then nothing is kept. */
export const isForbidden = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code!);
