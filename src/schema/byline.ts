import { z } from 'zod';
import { line, personId } from './fields.ts';

const printedName = line('The name as printed.', 120);

/** An author with a page. */
export const namedAuthor = z.strictObject({
  name: printedName,
  person: personId('Who that is: the id of a person.').optional(),
});

export type Author = z.output<typeof namedAuthor>;

/** The authors of an article, as it prints them. */
export const byline = z
  .array(
    z.union([printedName.transform((name): Author => ({ name })), namedAuthor], {
      error: 'is neither a name nor {name, person}',
    }),
  )
  .default([])
  .describe('The authors’ names as printed: each a name or, for one with a page, `{name, person}`.');
