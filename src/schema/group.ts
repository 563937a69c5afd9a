import { z } from 'zod';
import { aliases } from './alias.ts';
import { draft, groupId, line } from './fields.ts';
import { formerly } from './addresses/formerly.ts';
import { agentIdentifiers } from './identifiers.ts';
import { notTagged } from './tag.ts';
import { vocabularyWord } from './vocabulary/vocabulary-word.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

export const createGroupSchema = (vocabulary: Vocabulary) =>
  z.strictObject({
    name: line('The name most readers know.', 120),
    acronym: line('Its acronym, which counts as a name.', 20).optional(),
    aliases,
    kind: vocabularyWord(
      vocabulary,
      'groupKinds',
      'What sort of group it is: a kind of the vocabulary, such as `company`. Left out when unknown.',
    ).optional(),
    parent: groupId('The group it is part of.').optional(),
    predecessors: z.array(groupId('A group.')).default([]).describe('The groups it came from: ids.'),
    description: line('What this is, in one line.', 160).optional(),
    identifiers: agentIdentifiers,
    notTagged,
    formerly,
    draft,
  });

export type GroupData = z.output<ReturnType<typeof createGroupSchema>>;
