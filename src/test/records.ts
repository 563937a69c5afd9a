import type { Article, Event, Group, Person, Place } from '../schema/records.ts';
import { createSchemas } from '../schema/records.ts';
import { createVocabulary } from '../schema/vocabulary/vocabulary.ts';
import { KINDS, type Kind } from '../kinds.ts';

const schemas = createSchemas(createVocabulary());

/** Records as the reader makes them of files, for tests that need no files: only what a test is about is written out. */
const record =
  <R>(kind: Kind, required: (id: string) => object) =>
  (id: string, fields: object = {}, body = ''): R =>
    ({
      kind,
      id,
      file: `${KINDS[kind].folder}/${id}.md`,
      data: schemas[kind].parse({ ...required(id), ...fields }),
      body,
      bodyLine: 1,
    }) as R;

export const article = record<Article>('article', (id) => ({
  headline: `Headline of ${id}`,
  text: 'account',
  summary: '…',
}));
export const person = record<Person>('person', (id) => ({ name: id, sortName: id, description: '…' }));
export const group = record<Group>('group', (id) => ({ name: id, kind: 'association', description: '…' }));
export const place = record<Place>('place', (id) => ({ name: id, kind: 'town', description: '…' }));
export const event = record<Event>('event', (id) => ({ name: id, date: '2001', description: '…' }));
