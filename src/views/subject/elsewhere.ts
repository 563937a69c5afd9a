import type { Subject } from '../../schema/records.ts';
import { disputeLinks } from '../disputes/dispute.ts';
import type { Link } from '../link.ts';
import type { Content } from '../pages/content.ts';

/** The disputes about something else in which a subject is an answer. */
export const disputesElsewhere = (
  subject: Subject,
  { archive, disputes, words }: Pick<Content, 'archive' | 'disputes' | 'words'>,
): Link[] =>
  disputeLinks(
    disputes.involving(subject.id).filter((dispute) => dispute.subject !== subject),
    disputes,
    archive,
    words,
  );
