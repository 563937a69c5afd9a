import { expect, test } from 'vitest';
import { article } from '../test/records.ts';
import { claimIds } from './claim-ids.ts';
import { claimsIn } from './claims.ts';

const idsOf = (...claims: object[]) => [
  ...claimIds(
    claimsIn([
      article('storm', {
        claims: claims.map((claim) => ({ subject: 'flood', property: 'cause', paragraph: 2, ...claim })),
      }),
    ]),
  ).values(),
];

test('an id is made of the article, the subject, the property, the passage and who is quoted', () => {
  expect(
    idsOf(
      { value: 'rain' },
      { value: 'rain', attributedTo: 'the Mayor of Århus' },
      { value: 'rain', attributedTo: 'the guard', source: 'harbour-guard' },
    ),
  ).toEqual(['storm-flood-cause-p2', 'storm-flood-cause-p2-the-mayor-of-arhus', 'storm-flood-cause-p2-harbour-guard']);
});

test('an id stays when the value is corrected, and two that are alike differ', () => {
  expect(idsOf({ value: 'rain' }, { value: 'snow' })).toEqual(['storm-flood-cause-p2', 'storm-flood-cause-p2-2']);
  expect(idsOf({ value: 'hail' })).toEqual(['storm-flood-cause-p2']);
});
