import { z } from 'zod';
import { aliases } from './alias.ts';
import { draft, edtf, groupId, line, personId, placeId } from './fields.ts';
import { formerly } from './addresses/formerly.ts';
import { eventIdentifiers } from './identifiers.ts';
import { notTagged } from './tag.ts';

export const eventSchema = z.strictObject({
  name: line('The name most readers know, or a plain one.', 120),
  aliases,
  date: edtf('When it happened, as far as known: an EDTF date or interval. Left out when unknown.').optional(),
  places: z.array(placeId('A place.')).default([]).describe('Where it happened: ids.'),
  people: z.array(personId('A person.')).default([]).describe('The people it concerns: ids.'),
  groups: z.array(groupId('A group.')).default([]).describe('The groups it concerns: ids.'),
  description: line('What happened, in one line.', 160).optional(),
  identifiers: eventIdentifiers,
  notTagged,
  formerly,
  draft,
});

export type EventData = z.output<typeof eventSchema>;
