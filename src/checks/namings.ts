import { citationOf } from '../citation-syntax.ts';
import type { Problem } from '../loader/problem.ts';
import { targetOf } from '../markdown/links.ts';
import { idFields } from '../schema/id-fields.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import type { CheckedText, Context } from './context.ts';

/** A place where readers see that one record names another: in a field, a citation or a link. */
export interface Naming extends Pick<Problem, 'file' | 'line' | 'path'> {
  /** The id of the record that names, which is empty for the page about the archive. */
  by: string;
  id: string;
  /** The id, citation or address that is written there. */
  written: string;
}

/** Where records name each other. */
export function* namings({ records, partial, texts }: Context): Generator<Naming> {
  for (const record of [...records, ...partial.map((rest) => rest.record)])
    for (const { path, id } of idsIn(record)) yield { by: record.id, file: record.file, path, id, written: id };
  for (const parsed of texts)
    for (const { line, ...named } of [...citedIn(parsed), ...linkedIn(parsed)])
      yield { by: parsed.text.id, file: parsed.text.file, line: parsed.text.bodyLine - 1 + line, ...named };
}

/** The ids in the front matter of a record, with those that its roles cite. */
const idsIn = (record: ArchiveRecord) => [
  ...idFields(record),
  ...(record.kind === 'person'
    ? record.data.roles.map(({ source }, i) => ({ path: ['roles', i, 'source'], id: source.article }))
    : []),
];

type NamedInText = Pick<Naming, 'id' | 'written'> & { line: number };

const citedIn = ({ outline }: CheckedText): NamedInText[] =>
  outline.marks.flatMap(({ line, mark }) => {
    const citation = citationOf(mark);
    return citation ? [{ line, id: citation.article, written: mark }] : [];
  });

const linkedIn = ({ outline, text }: CheckedText): NamedInText[] =>
  outline.addresses.flatMap(({ line, type, url }) => {
    const target = type === 'link' || type === 'definition' ? targetOf(url, text) : undefined;
    return target?.to === 'page' ? [{ line, id: target.path.split('/')[2] ?? '', written: url }] : [];
  });
