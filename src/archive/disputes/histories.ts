import type { SubjectId } from '../../schema/fields.ts';
import type { Subject } from '../../schema/records.ts';
import type { Property } from '../../schema/vocabulary/vocabulary.ts';
import type { Archive } from '../archive.ts';
import { agree, speakerOf } from './agreement.ts';
import { claimsByProperty } from './disputes.ts';
import { periodsOf } from './overlap.ts';
import { createSides, type Side } from './sides.ts';

/** The answers to one question at different times: a history, not a dispute. */
export interface History {
  subject: Subject;
  property: Property;
  /** The answers for each time that articles give, oldest first. */
  periods: Side[][];
  /** The answers for which no time is given. */
  untimed: Side[];
}

/**
 * Makes the function that finds the histories of a subject: where a property can change, and articles give different answers for
 * different times.
 */
export function createHistories(archive: Archive): (id: SubjectId) => History[] {
  const sidesOf = createSides(archive);
  return (id) =>
    claimsByProperty(archive.claimsAbout(id)).flatMap(([property, claims]): History[] => {
      if (!property.changes) return [];
      const timed = claims.filter(({ claim }) => claim.asOf);
      const periodOf = periodsOf(timed);
      const periods = [...Map.groupBy(timed, (record) => periodOf.get(record)!)];
      const isSteady = agree(timed, archive, (record) => `${periodOf.get(record)} ${speakerOf(record)}`);
      if (periods.length < 2 || isSteady) return [];
      return [
        {
          subject: archive.subject(id),
          property,
          periods: periods.sort(([a], [b]) => a - b).map(([, held]) => sidesOf(held)),
          untimed: sidesOf(claims.filter(({ claim }) => !claim.asOf)),
        },
      ];
    });
}
