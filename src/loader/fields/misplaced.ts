import type { z } from 'zod';
import type { Path } from './schema-at.ts';

/** A value that does not belong where it is in a front matter. */
export interface Misplaced {
  issue: z.core.$ZodIssue;
  path: Path;
  value: unknown;
  schema: z.ZodType;
  /** The front matter. */
  data: unknown;
}
