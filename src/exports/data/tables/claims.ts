import type { Archive } from '../../../archive/archive.ts';
import { boundsOf } from '../../../archive/claims.ts';
import { descriptionOf } from '../../../schema/describe.ts';
import { figureRange, isDate, isFigure, valueId } from '../../../schema/claim.ts';
import { absolute, recordUrl } from '../../../urls.ts';
import { valueView } from '../../../views/claim.ts';
import type { Words } from '../../../words/en.ts';
import type { PublishedClaim } from '../claims.ts';
import { date, number, required, text, unique, type Column } from './column.ts';
import { describedOfClaim as described } from './described.ts';
import { table, type Table } from './table.ts';

/** The claims: what is said of which subject, who says it how surely, and in which passage. */
export const claimsTable = (claims: readonly PublishedClaim[], archive: Archive, words: Words): Table =>
  table<PublishedClaim>(
    'claims',
    [
      unique(text('id', 'The id of the claim, which does not change with its value.', ({ id }) => id)),
      unique(text('url', 'The address of the claim on the page of its subject.', ({ url }) => url)),
      required(text('subject', described('subject'), ({ claim }) => claim.subject)),
      required(
        text('subjectKind', 'What the subject is: event, person, group or place.', ({ subject }) => subject.kind),
      ),
      required(text('property', described('property'), ({ claim }) => claim.property.name)),
      required(text('value', 'The value as readers see it.', (record) => valueView(record, archive, words).text)),
      ...figureColumns(),
      text('record', 'The id of the record that is the value.', ({ claim }) => valueId(claim)),
      ...date<PublishedClaim>('date', 'The date that is the value, in EDTF.', ({ claim: { value } }) =>
        isDate(value) ? value : undefined,
      ),
      text('unit', described('unit'), ({ claim }) => claim.unit?.name),
      ...date<PublishedClaim>('asOf', described('asOf'), ({ claim }) => claim.asOf),
      text('attributedTo', described('attributedTo'), ({ claim }) => claim.attributedTo),
      text('source', described('source'), ({ claim }) => claim.source),
      required(text('certainty', described('certainty'), ({ claim }) => claim.certainty)),
      required(text('article', 'The article that reports it: an id.', ({ article }) => article.id)),
      required(text('paragraph', described('paragraph'), ({ claim }) => claim.paragraph)),
      required(
        text('passageUrl', 'The address of that passage.', ({ claim, article }) =>
          absolute(recordUrl('article', article.id, claim.paragraph)),
        ),
      ),
      text('note', described('note'), ({ claim }) => claim.note),
    ],
    claims,
  );

/** A figure as the text has it, then the numbers that it allows. */
function figureColumns(): Column<PublishedClaim>[] {
  const figureOf = ({ claim: { value } }: PublishedClaim) => (isFigure(value) ? value : undefined);
  const rangeOf = (record: PublishedClaim) => {
    const figure = figureOf(record);
    return typeof figure === 'object' ? figure : undefined;
  };
  const end = (record: PublishedClaim, which: 'least' | 'most') => {
    const figure = figureOf(record);
    const bound = figure === undefined ? undefined : boundsOf(figure)[which];
    return Number.isFinite(bound) ? bound : undefined;
  };
  return [
    number('number', 'The figure, where the text has a number alone.', (record) => {
      const figure = figureOf(record);
      return typeof figure === 'number' ? figure : undefined;
    }),
    ...(['low', 'high', 'moreThan', 'lessThan', 'about'] as const).map((field) =>
      number<PublishedClaim>(field, descriptionOf(figureRange.shape[field])!, (record) => rangeOf(record)?.[field]),
    ),
    text('figureWords', descriptionOf(figureRange.shape.words)!, (record) => rangeOf(record)?.words),
    number('least', 'The least that the figure allows; for “more than” the number that it is above.', (record) =>
      end(record, 'least'),
    ),
    number('most', 'The most that the figure allows; for “fewer than” the number that it is below.', (record) =>
      end(record, 'most'),
    ),
  ];
}
