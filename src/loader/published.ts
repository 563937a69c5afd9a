import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathFault } from '../schema/addresses/formerly.ts';
import type { Problem } from './problem.ts';
import { readSource } from './source.ts';

/** Where a content folder keeps the paths that have been published, one a line, without the base path. */
export const PUBLISHED_FILE = 'register/published.txt';

/** A path that was published once, and has to lead somewhere for ever. */
export interface PublishedPath {
  path: string;
  line: number;
}

/** The paths that a content folder says are published. */
export function readPublished(folder: string, problems: Problem[]): PublishedPath[] {
  if (!existsSync(join(folder, PUBLISHED_FILE))) return [];
  const source = readSource(join(folder, PUBLISHED_FILE), PUBLISHED_FILE, problems) ?? '';
  return source.split('\n').flatMap((text, i): PublishedPath[] => {
    const path = text.trim();
    const fault = path && pathFault(path);
    if (!path) return [];
    if (!fault) return [{ path, line: i + 1 }];
    problems.push({
      file: PUBLISHED_FILE,
      line: i + 1,
      message: `this line is not the path of a page: it ${fault}.`,
      remedy: 'Write the path alone, from its first slash on, such as /people/jane-roe/. Or delete the line.',
    });
    return [];
  });
}
