import { z } from 'zod';
import { groupId, line, personId, placeId, type Id } from './fields.ts';

/** What an article is tagged with. */
export interface Tag<I extends Id = Id> {
  id: I;
  /** The words by which the article names it: where it uses none of its names, or one that others have too. */
  as?: string | undefined;
}

const tag = <S extends z.ZodType<Id>>(id: (description: string) => S, description: string) =>
  z.union(
    [
      id(description).transform((tagged): Tag<z.output<S>> => ({ id: tagged })),
      z.strictObject({
        id: id(description),
        as: line(
          'The words of the article that mean it, where it uses none of its names or one that others have too: `the mayor`.',
          120,
        ).optional(),
      }),
    ],
    { error: 'is neither an id nor {id, as}' },
  );

export const personTag = tag(personId, 'A person.');
export const groupTag = tag(groupId, 'A group.');
export const placeTag = tag(placeId, 'A place.');

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
