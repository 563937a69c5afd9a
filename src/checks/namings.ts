import { citationOf, passageOf, type PassageNumber } from '../citation-syntax.ts';
import { readableRecords } from '../loader/partial-record.ts';
import type { Problem } from '../loader/problem.ts';
import { targetOf } from '../markdown/links.ts';
import { idFields, type Path } from '../schema/id-fields.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import type { CheckedText, Context } from './context.ts';

/** A place where readers see that one record names another: in a field, a citation or a link. */
export interface Naming {
  /** The id of the record that names, which is empty for the page about the archive. */
  by: string;
  id: string;
  /** The passage of it, where it names one. */
  paragraph?: PassageNumber | undefined;
  /** The id, citation or address that is written there. */
  written: string;
  place: Pick<Problem, 'file' | 'line' | 'path'>;
}

/** Where records name each other. */
export function* namings(context: Context): Generator<Naming> {
  for (const record of readableRecords(context))
    for (const { path, ...named } of namedInFields(record))
      yield { by: record.id, written: named.id, ...named, place: { file: record.file, path } };
  for (const parsed of context.texts) {
    const { id: by, file, bodyLine } = parsed.text;
    for (const { line, ...named } of [...citedIn(parsed), ...linkedIn(parsed)])
      yield { by, ...named, place: { file, line: bodyLine - 1 + line } };
  }
}

/** What the front matter of a record names, with what its roles cite. */
const namedInFields = (record: ArchiveRecord): (Pick<Naming, 'id' | 'paragraph'> & { path: Path })[] => [
  ...idFields(record).map(({ path, id }) => ({ path, id })),
  ...(record.kind === 'person'
    ? record.data.roles.map(({ source: { article, paragraph } }, i) => ({
        path: ['roles', i, 'source'],
        id: article,
        paragraph,
      }))
    : []),
];

type NamedInText = Pick<Naming, 'id' | 'paragraph' | 'written'> & { line: number };

const citedIn = ({ outline }: CheckedText): NamedInText[] =>
  outline.marks.flatMap(({ line, mark }) => {
    const citation = citationOf(mark);
    return citation ? [{ line, id: citation.article, paragraph: citation.paragraph, written: mark }] : [];
  });

const linkedIn = ({ outline, text }: CheckedText): NamedInText[] =>
  outline.addresses.flatMap(({ line, type, url }) => {
    const target = type === 'link' || type === 'definition' ? targetOf(url, text) : undefined;
    if (target?.to !== 'page') return [];
    return [{ line, id: target.path.split('/')[2] ?? '', paragraph: passageOf(target.anchor), written: url }];
  });
