import { z } from 'zod';
import { aliases } from './alias.ts';
import { draft, groupId, line } from './fields.ts';
import { notTagged } from './not-tagged.ts';

/** In the order in which the list of groups shows them. */
export const groupKinds = [
  'armed group',
  'armed forces',
  'operation',
  'government body',
  'alliance',
  'ethnic group',
  'news organisation',
  'company',
] as const;

export const groupSchema = z.strictObject({
  name: line('The name most readers know.', 120),
  acronym: line('Its acronym, which counts as a name.', 20).optional(),
  aliases,
  kind: z.enum(groupKinds).describe('What sort of group it is.'),
  parent: groupId('The group it is part of.').optional(),
  predecessors: z.array(groupId('A group.')).default([]).describe('The groups it came from: ids.'),
  description: line('What this is, in one line.', 160).optional(),
  notTagged,
  draft,
});

export type GroupData = z.output<typeof groupSchema>;
