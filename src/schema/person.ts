import { z } from 'zod';
import { aliases } from './alias.ts';
import { citation, draft, edtf, groupId, line } from './fields.ts';
import { formerly } from './addresses/formerly.ts';
import { image } from './image.ts';
import { agentIdentifiers } from './identifiers.ts';
import { notTagged } from './tag.ts';

export const personSchema = z.strictObject({
  name: line('The name most readers know.', 120),
  sortName: line(
    'The name as an index has it: `Curie, Marie`. Left out where the last word comes first, which is guessed.',
    120,
  ).optional(),
  aliases,
  description: line('Who this is, in one line.', 160).optional(),
  portrait: image.describe('A picture of the person.').optional(),
  born: edtf('When this person was born, as far as known.').optional(),
  died: edtf('When this person died, as far as known.').optional(),
  roles: z
    .array(
      z.strictObject({
        group: groupId('The group.').optional(),
        title: line('What the person was.', 160),
        from: edtf('Since when, as far as known.').optional(),
        until: edtf('Until when, as far as known.').optional(),
        source: citation('The citation that supports it, without brackets: `article-id` or `article-id:p4`.'),
      }),
    )
    .default([])
    .describe('What the person was, where and when, each with its source.'),
  identifiers: agentIdentifiers,
  notTagged,
  formerly,
  draft,
});

export type PersonData = z.output<typeof personSchema>;
