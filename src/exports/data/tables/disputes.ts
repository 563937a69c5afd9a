import { z } from 'zod';
import type { ClaimRecord } from '../../../archive/claims.ts';
import type { Dispute } from '../../../archive/disputes/disputes.ts';
import { absolute } from '../../../urls.ts';
import { valueView } from '../../../views/claim.ts';
import { disputeId, disputeLink } from '../../../views/disputes/dispute.ts';
import type { Content } from '../../../views/pages/content.ts';
import type { PublishedClaim } from '../claims.ts';
import { list, required, text, unique, type Cell } from './column.ts';
import { table, type Table } from './table.ts';

const side = z.strictObject({
  value: z.string().describe('The answer as readers see it.'),
  certainty: z.string().describe('How sure the surest of its speakers is; denied where it is only denied.'),
  sources: z.int().describe('Independent sources: shared texts and the same speakers count once.'),
  articles: z.int().describe('How many articles say it.'),
  claims: z.array(z.string()).describe('The claims that give the answer: ids.'),
});

/** The disputes: where claims do not agree, with their sides. */
export function disputesTable(claims: readonly PublishedClaim[], { archive, disputes, words }: Content): Table {
  const claimId = new Map(claims.map(({ claim, id }) => [claim, id]));
  const idOf = ({ claim }: ClaimRecord): string => claimId.get(claim)!;
  return table<Dispute>(
    'disputes',
    [
      unique(text('id', 'The id of the dispute.', (dispute) => disputeId(dispute, disputes))),
      unique(
        text('url', 'The address of the dispute on the page of its subject.', (dispute) =>
          absolute(disputeLink(dispute, disputes, archive, words).url),
        ),
      ),
      required(text('subject', 'What it is about: an id.', ({ subject }) => subject.id)),
      required(
        text('subjectKind', 'What the subject is: event, person, group or place.', ({ subject }) => subject.kind),
      ),
      required(
        text('property', 'What the claims say of it: a property of the vocabulary.', ({ property }) => property.name),
      ),
      required(
        text('question', 'The question that the sides answer.', ({ property }) =>
          words.disputes.question(property.question),
        ),
      ),
      required(
        text(
          'type',
          'In which way they do not agree: contradiction, disagreement or counted differently.',
          ({ type }) => type,
        ),
      ),
      list(
        'sides',
        'The answers, by first publication.',
        ({ sides }) =>
          sides.map(({ claims: [first, ...others], certainty, sources, articles }): Cell => ({
            value: valueView(first!, archive, words).text,
            ...{ certainty, sources, articles },
            claims: [first!, ...others].map(idOf),
          })),
        side,
      ),
    ],
    disputes.all,
  );
}
