import { z } from 'zod';
import { line } from './fields.ts';

/** Where the engine would take a name for one that it knows, and the author knows better. */
export const notTagged = z
  .array(
    z.strictObject({
      name: line('The name as the text has it.', 120),
      reason: line('What it means there.'),
    }),
  )
  .default([])
  .describe('Names in the text that mean something else there, each with the reason.');
