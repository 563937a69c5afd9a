import type { Subject } from '../../schema/records.ts';
import { disputeLink } from '../disputes/dispute.ts';
import type { Link } from '../link.ts';
import type { Content } from '../pages/content.ts';

/** The disputes about something else in which a subject is an answer; of several about one question the first. */
export function disputesElsewhere(
  subject: Subject,
  { archive, disputes, words }: Pick<Content, 'archive' | 'disputes' | 'words'>,
): Link[] {
  const others = disputes.involving(subject.id).filter((dispute) => dispute.subject !== subject);
  const byQuestion = Map.groupBy(others, (dispute) => `${dispute.subject.id} ${dispute.property.name}`);
  return [...byQuestion.values()].map(([dispute]) => disputeLink(dispute!, disputes, archive, words));
}
