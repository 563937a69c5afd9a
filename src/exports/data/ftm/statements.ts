import type { Archive } from '../../../archive/archive.ts';
import { claimInWords, valueView } from '../../../views/claim.ts';
import type { Words } from '../../../words/en.ts';
import type { PublishedClaim } from '../claims.ts';
import { text, type Column } from '../tables/column.ts';
import { ftmSchema } from './schemas.ts';

/** The columns of statements, in the order in which the programs of FollowTheMoney write them. */
export const statementColumns: readonly Column<Statement>[] = [
  column('canonical_id', 'The subject of the claim: an id.'),
  column('entity_id', 'The subject of the claim: an id.'),
  column('prop', 'The property of the subject in FollowTheMoney.'),
  column('prop_type', 'The type of that property.'),
  column('schema', 'The schema of the subject in FollowTheMoney.'),
  column('value', 'The claim in words: what is said, who says it, and how surely.'),
  column('dataset', 'The name of the archive for programs.'),
  column('origin', 'The article that reports the claim: an id.'),
  column('lang', 'Empty: the words are those of the archive.'),
  column('original_value', 'The value of the claim as readers see it.'),
  column('external', 'f: the archive says it itself.'),
  column('first_seen', 'Empty: no statement depends on a clock.'),
  column('last_seen', 'Empty: no statement depends on a clock.'),
  column('id', 'The id of the claim.'),
];

function column(name: keyof Statement, description: string): Column<Statement> {
  return text(name, description, (statement) => statement[name]);
}

interface Statement {
  canonical_id: string;
  entity_id: string;
  prop: string;
  prop_type: string;
  schema: string;
  value: string;
  dataset: string;
  origin: string;
  lang?: never;
  original_value: string;
  external: 'f';
  first_seen?: never;
  last_seen?: never;
  id: string;
}

/**
 * A statement of FollowTheMoney for each claim, with the id of the claim, about the same subject; its origin is the article. It is a
 * note in words that say who says it and how surely: as a bare value, a denial would be a fact.
 * @param dataset the name of the archive for programs
 */
export const ftmStatements = (
  claims: readonly PublishedClaim[],
  dataset: string,
  archive: Archive,
  words: Words,
): Statement[] =>
  claims.map((record) => ({
    canonical_id: record.subject.id,
    entity_id: record.subject.id,
    prop: 'notes',
    prop_type: 'text',
    schema: ftmSchema(record.subject),
    value: claimInWords(record, archive, words),
    dataset,
    origin: record.article.id,
    original_value: valueView(record, archive, words).text,
    external: 'f',
    id: record.id,
  }));
