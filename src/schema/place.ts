import { z } from 'zod';
import { aliases } from './alias.ts';
import { draft, line, placeId } from './fields.ts';
import { formerly } from './addresses/formerly.ts';
import { placeIdentifiers } from './identifiers.ts';
import { notTagged } from './tag.ts';
import { vocabularyWord } from './vocabulary/vocabulary-word.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

export const createPlaceSchema = (vocabulary: Vocabulary) =>
  z.strictObject({
    name: line('The name most readers know.', 120),
    aliases,
    kind: vocabularyWord(
      vocabulary,
      'placeKinds',
      'What sort of place it is: a kind of the vocabulary, such as `town`. Left out when unknown.',
    ).optional(),
    partOf: placeId('The place it is part of.').optional(),
    coordinates: z
      .strictObject({
        longitude: z.number().min(-180).max(180).describe('Degrees east.'),
        latitude: z.number().min(-90).max(90).describe('Degrees north.'),
        approximate: z
          .boolean()
          .default(false)
          .describe('`true` when the point represents an area or is not known exactly.'),
      })
      .optional()
      .describe('Where it is, in degrees (WGS 84).'),
    geonames: z.int().positive().optional().describe('Its GeoNames id, from which the coordinates are taken.'),
    description: line('What this is, in one line.', 160).optional(),
    identifiers: placeIdentifiers,
    notTagged,
    formerly,
    draft,
  });

export type PlaceData = z.output<ReturnType<typeof createPlaceSchema>>;
