import type { Archive } from '../../../archive/archive.ts';
import { passagesIn, type NumberedPassage } from '../../../markdown/numbering/numbering.ts';
import type { ArchiveRecord } from '../../../schema/records.ts';
import { absolute, recordUrl } from '../../../urls.ts';
import { required, text, unique } from './column.ts';
import { table, type Table } from './table.ts';

interface PassageRow extends NumberedPassage {
  record: ArchiveRecord;
}

/** The passages of all texts, with the numbers by which they are cited. */
export const passagesTable = (archive: Archive): Table =>
  table<PassageRow>(
    'passages',
    [
      unique(
        text(
          'id',
          'How the passage is cited: the id of its record and its number.',
          ({ record, number }) => `${record.id}:p${number}`,
        ),
      ),
      unique(
        text('url', 'The address of the passage.', ({ record, number }) =>
          absolute(recordUrl(record.kind, record.id, number)),
        ),
      ),
      required(text('record', 'The record whose text it is part of: an id.', ({ record }) => record.id)),
      required(
        text('kind', 'What the record is: article, person, group, place or event.', ({ record }) => record.kind),
      ),
      required(text('number', 'The number of the passage.', ({ number }) => number)),
      text('language', 'The language of the text, a BCP 47 code.', ({ record }) =>
        record.kind === 'article' ? (record.data.language ?? archive.language) : archive.language,
      ),
      required(text('text', 'What it says, without the marks of citations.', (passage) => passage.text)),
    ],
    [...archive.articles, ...archive.subjects].flatMap((record): PassageRow[] =>
      passagesIn(record, archive).map((passage) => ({ ...passage, record })),
    ),
  );
