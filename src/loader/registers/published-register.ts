import { pathFault } from '../../schema/addresses/formerly.ts';
import type { Problem } from '../problem.ts';
import { registerLines } from './register-lines.ts';

/** Where a content folder keeps the paths that have been published, one a line, without the base path. */
export const PUBLISHED_FILE = 'register/published.txt';

/** A path that was published once, and has to lead somewhere for ever. */
export interface PublishedPath {
  path: string;
  line: number;
}

/** The paths that a content folder says are published. */
export const readPublished = (folder: string, problems: Problem[]): PublishedPath[] =>
  registerLines(folder, PUBLISHED_FILE, problems).flatMap(({ text, line, report }): PublishedPath[] => {
    const path = text.trim();
    const fault = pathFault(path);
    if (!fault) return [{ path, line }];
    report(
      `this line is not the path of a page: it ${fault}.`,
      'Write the path alone, from its first slash on, such as /people/jane-roe/. Or delete the line.',
    );
    return [];
  });
