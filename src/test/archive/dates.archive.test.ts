import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { marksIn, type Citation } from '../../citation-syntax.ts';
import { isQualified } from '../../edtf.ts';
import { readContent } from '../../loader/read.ts';
import { passagesIn } from '../../markdown/numbering/numbering.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { textBlocks } from '../../markdown/text-blocks.ts';
import type { ArticleId } from '../../schema/fields.ts';
import { formatDate } from '../../words/dates.ts';
import { en } from '../../words/en.ts';

const { records, passages } = readContent('content');
const archive = createArchive(records, 'en', passages);

/** A statement with the citations after it. */
interface Statement {
  text: string;
  marks: string;
}

/** Parts a text after each run of citations. */
const statementsIn = (body: string): Statement[] =>
  textBlocks(parseMarkdown(body)).flatMap(({ text }) =>
    [...text.matchAll(/(.*?)((?:\[\^[^\]]+\])+)/gsu)].map(([, said, marks]) => ({ text: said!, marks: marks! })),
  );

/** What the passage of an article says that is cited, or all of them. */
const saidIn = ({ article, paragraph }: Citation): string[] =>
  passagesIn(archive.article(article as ArticleId), archive)
    .filter(({ number }) => !paragraph || number === paragraph)
    .map(({ text }) => text);

/** When an article appeared, if that is known and not inferred. */
function publishedIn(id: string): string {
  const { published } = archive.article(id as ArticleId).data;
  return published && !isQualified(published) ? formatDate(published, en.dates) : '';
}

/** What the passages say that are cited after a statement, with the dates of their articles. */
const cited = ({ marks }: Statement): string =>
  marksIn(marks)
    .flatMap(({ citation }) => [publishedIn(citation!.article), ...saidIn(citation!)])
    .join(' ');

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Years, and days of months. */
const DATE = new RegExp(`\\b(?:\\d{1,2} ${MONTH}|(?:19|20)\\d\\d)\\b`, 'g');
const INFERRED = /probably|would be|archive (?:takes|dates)|taken to (?:be|have been)|dated by the archive|inferred/i;

test.each(archive.subjects.map((subject) => [subject.file, subject] as const))(
  'in %s, a date that the cited passage does not give is said to be inferred',
  (_, subject) => {
    const flat = statementsIn(subject.body).flatMap((statement) => {
      const source = cited(statement);
      const missing = [...new Set(statement.text.match(DATE) ?? [])].filter((date) => !source.includes(date));
      return missing.length && !INFERRED.test(statement.text) ? [`${missing.join()}: ${statement.text.trim()}`] : [];
    });
    expect(flat).toEqual([]);
  },
);
