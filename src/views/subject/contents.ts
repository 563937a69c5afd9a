import type { Subject } from '../../schema/records.ts';
import type { Words } from '../../words/en.ts';
import type { Comparison } from '../disputes/comparison.ts';
import { contentsOf, linesOf, type ContentsLine, type PagePart } from '../contents.ts';
import type { Entry, Link } from '../link.ts';
import type { Row } from '../lists.ts';
import type { QuestionView } from './question.ts';
import type { SubjectList } from './lists.ts';

/** What the page of a subject has below its text. */
interface Parts {
  questions: readonly QuestionView[];
  elsewhere: readonly Entry[];
  comparison: Comparison | undefined;
  claims: { count: number; heading: string; reports: string | undefined };
  lists: readonly SubjectList[];
}

/** The lines that the parts take: the head of the page, the frame of a part, an answer in a history, an entry of a list. */
const HEAD = 14;
const FRAME = 3;
const ANSWER = 4;
const ENTRY = 4;

/** The longest list whose entries stand in the contents. */
const SHORT_LIST = 3;

/** The contents of the page of a subject, from what it has and how long that is. */
export function subjectContents(
  { body }: Subject,
  { questions, elsewhere, comparison, claims, lists }: Parts,
  words: Words,
): ContentsLine[] {
  const folded = (id: string, text: string): PagePart => ({ id, text, lines: FRAME });
  return contentsOf(
    [
      ...questions.map(({ id, question, answers }) => ({ id, text: question, lines: FRAME + ANSWER * answers.length })),
      ...(elsewhere.length ? [folded('elsewhere', words.subject.disputedElsewhere)] : []),
      ...((comparison ?? claims.reports) ? [folded('reports', words.disputes.whoReportsWhat)] : []),
      ...(claims.count ? [folded('claims', claims.heading)] : []),
      ...lists.map(({ id, heading, rows }) => ({
        id,
        text: heading,
        lines: FRAME + ENTRY * rows.length,
        entries: rows.length > SHORT_LIST ? [] : rows.map(linkOf),
      })),
    ],
    HEAD + linesOf(body),
  );
}

const linkOf = ({ name, url, nameMarks }: Row): Link => ({ text: name, url, ...nameMarks });
