import type { Dispute, Disputes } from '../../archive/disputes/disputes.ts';
import type { Subject } from '../../schema/records.ts';
import type { Property } from '../../schema/vocabulary/vocabulary.ts';

/**
 * A question about a subject that is answered differently, with the disputes about it: mostly one. What has to keep its address
 * while reports are added, such as an entry of a feed, is made of a question, for neither its subject nor its property changes.
 */
export interface DisputedQuestion {
  subject: Subject;
  property: Property;
  /** Never empty. */
  disputes: Dispute[];
}

/** The questions that are in dispute, in the order of the disputes. */
export const disputedQuestions = (disputes: Disputes['all']): DisputedQuestion[] =>
  [...Map.groupBy(disputes, ({ subject }) => subject)].flatMap(([subject, about]) =>
    [...Map.groupBy(about, ({ property }) => property)].map(([property, same]) => ({
      subject,
      property,
      disputes: same,
    })),
  );
