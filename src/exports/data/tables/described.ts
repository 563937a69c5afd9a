import { descriptionOf, elementOf, fieldsOf } from '../../../schema/describe.ts';
import type { Kind } from '../../../kinds.ts';
import { createSchemas } from '../../../schema/records.ts';
import { createVocabulary } from '../../../schema/vocabulary/vocabulary.ts';

const schemas = createSchemas(createVocabulary());

/** What the schemas say of a field of a record. */
export const described = (kind: Kind, field: string): string => descriptionOf(fieldsOf(schemas[kind])![field]!)!;

const claims = fieldsOf(elementOf(fieldsOf(schemas.article)!['claims']!)!)!;

/** What the schemas say of a field of a claim. */
export const describedOfClaim = (field: string): string => descriptionOf(claims[field]!)!;

const values = fieldsOf(schemas.place.shape.coordinates)!;

/** What the schemas say of the coordinates of a place. */
export const describedOfCoordinates = (field: string): string => descriptionOf(values[field]!)!;
