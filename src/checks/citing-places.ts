import { citationOf, passageOf, type Citation, type PassageNumber } from '../citation-syntax.ts';
import type { Problem } from '../loader/problem.ts';
import { targetOf } from '../markdown/links.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import type { CheckedText, Context } from './context.ts';

/** A place that cites a passage: a citation, a link, a role or a claim. */
export interface CitingPlace extends Pick<Problem, 'file' | 'line' | 'path'> {
  article: string;
  paragraph: PassageNumber;
}

/** Where passages are cited, by the id of their article. */
export const citingPlaces = ({ records, partial, texts }: Context): Map<string, CitingPlace[]> =>
  Map.groupBy(
    [
      ...[...records, ...partial.map((rest) => rest.record)].flatMap(citedInFields),
      ...texts.flatMap((parsed) => [...citedInText(parsed), ...linkedIn(parsed)]),
    ],
    ({ article }) => article,
  );

function citedInFields(record: ArchiveRecord): CitingPlace[] {
  const { file, id } = record;
  if (record.kind === 'article')
    return record.data.claims.map(({ paragraph }, i) => ({
      ...{ article: id, paragraph, file },
      path: ['claims', i, 'paragraph'],
    }));
  if (record.kind !== 'person') return [];
  return record.data.roles.flatMap(({ source }, i) => citing(source, { file, path: ['roles', i, 'source'] }));
}

const citing = ({ article, paragraph }: Citation, place: Pick<CitingPlace, 'file' | 'line' | 'path'>): CitingPlace[] =>
  paragraph ? [{ article, paragraph, ...place }] : [];

const citedInText = ({ outline, text: { file, bodyLine } }: CheckedText): CitingPlace[] =>
  outline.marks.flatMap(({ line, mark }) => {
    const citation = citationOf(mark);
    return citation ? citing(citation, { file, line: bodyLine - 1 + line }) : [];
  });

const linkedIn = ({ outline, text }: CheckedText): CitingPlace[] =>
  outline.addresses.flatMap(({ line, type, url }) => {
    const target = type === 'link' || type === 'definition' ? targetOf(url, text) : undefined;
    if (target?.to !== 'page') return [];
    const place = { file: text.file, line: text.bodyLine - 1 + line };
    return citing({ article: target.path.split('/')[2] ?? '', paragraph: passageOf(target.anchor)! }, place);
  });
