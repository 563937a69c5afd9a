import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certainties } from '../../schema/claim.ts';
import type { Article } from '../../schema/records.ts';
import { article, event, person, place } from '../../test/records.ts';
import { RUNS } from '../../test/runs.ts';
import { createArchive, type Archive } from '../archive.ts';
import { valueView } from '../../views/claim.ts';
import type { ClaimRecord } from '../claims.ts';
import { findDisputes, type Dispute } from './disputes.ts';
import { en } from '../../words/en.ts';

const SUBJECTS = [
  event('mill-fire', { date: '2013-01-16/2013-01-19' }),
  ...['ada', 'bruno', 'cora'].map((id) => person(id)),
  ...[place('highland'), place('lowland')],
  ...[place('high-town', { partOf: 'highland' }), place('high-street', { partOf: 'high-town' })],
];

const disputes = (archive: Archive): readonly Dispute[] => findDisputes(archive).all;
const names = createArchive(SUBJECTS);
const asking = article('asking');
const label = ({ claims }: { claims: Pick<ClaimRecord, 'claim'>[] }): string =>
  valueView({ index: 0, article: asking, ...claims[0]! }, names, en).text;

const value = fc.oneof(
  fc.nat(3),
  fc.record({ low: fc.nat(3), high: fc.integer({ min: 4, max: 6 }) }),
  fc.record({ low: fc.nat(3) }),
);
const common = {
  paragraph: fc.integer({ min: 1, max: 3 }),
  certainty: fc.constantFrom(...certainties),
  attributedTo: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
  asOf: fc.option(fc.constantFrom('2013', '2013-03', '2013-03-04/2014', '2014-01', '2016?'), { nil: undefined }),
};
const quantity = fc.record({
  subject: fc.constantFrom('mill-fire', 'highland'),
  property: fc.constantFrom('killed', 'population'),
  value,
  unit: fc.constantFrom('people', 'passengers', 'children'),
  ...common,
});
const answer = fc.record({
  subject: fc.constantFrom('ada', 'mill-fire'),
  property: fc.constantFrom('organiser', 'owner', 'employer', 'leader', 'participant'),
  value: fc.constantFrom('ada', 'bruno', 'cora', 'Nobody knows'),
  ...common,
});
const whereabouts = fc.record({
  subject: fc.constant('ada'),
  property: fc.constantFrom('whereabouts'),
  value: fc.constantFrom('highland', 'high-town', 'high-street', 'lowland'),
  ...common,
});
const claims = fc.array(fc.oneof(quantity, answer, whereabouts), { maxLength: 8 });
const articles = fc
  .array(
    fc.record({
      claims,
      published: fc.option(fc.constantFrom('2013', '2014'), { nil: undefined }),
      shares: fc.boolean(),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((list) =>
    list.map(({ claims, published, shares }, i) =>
      article(`report-${i}`, {
        claims: claims.map((claim) =>
          Object.fromEntries(Object.entries(claim).filter(([, field]) => field !== undefined)),
        ),
        ...(published && { published }),
        ...(shares && i && { sharesTextWith: [`report-${i - 1}`] }),
      }),
    ),
  );
/** A dispute without what depends on the author's order: the place of a claim in the list. */
const shape = (dispute: Dispute) => ({
  ...dispute,
  sides: dispute.sides.map((side) => ({
    ...side,
    claims: side.claims.map(({ claim, article: { id } }) => ({ claim, id })),
  })),
});
const found = (list: readonly Article[]) => disputes(createArchive([...SUBJECTS, ...list])).map(shape);

test('the order of articles and of their claims changes nothing', () => {
  fc.assert(
    fc.property(articles, fc.infiniteStream(fc.nat()), (list, stream) => {
      const shuffled = <T>(values: readonly T[]): T[] =>
        values
          .map((each) => ({ each, at: stream.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
      const other = shuffled(list).map((each) => ({
        ...each,
        data: { ...each.data, claims: shuffled(each.data.claims) },
      }));
      expect(found(other)).toEqual(found(list));
    }),
    RUNS,
  );
});

test('a claim that repeats another in a new article adds no side and no dispute', () => {
  fc.assert(
    fc.property(articles, fc.nat(), (list, pick) => {
      const all = list.flatMap(({ data }) => data.claims.map((claim) => ({ claim, published: data.published?.text })));
      const chosen = all[pick % Math.max(1, all.length)];
      if (!chosen) return;
      const { claim, published } = chosen;
      const repeated = article('repeated', { claims: [], published });
      const more = [...list, { ...repeated, data: { ...repeated.data, claims: [claim] } }];
      const sides = (found_: ReturnType<typeof found>) =>
        found_
          .map(({ subject, property, sides }) => [subject.id, property.name, sides.map(label).sort()].join(' '))
          .sort();
      const [before, after] = [sides(found(list)), sides(found(more))];
      expect(after).toEqual(before);
    }),
    RUNS,
  );
});

test('every dispute has sides, each with claims that give its answer, and no claim is on two sides', () => {
  fc.assert(
    fc.property(articles, (list) => {
      for (const { sides } of disputes(createArchive([...SUBJECTS, ...list]))) {
        const all = sides.flatMap(({ claims }) => claims);
        expect(sides.length).toBeGreaterThan(1);
        expect(new Set(all).size).toBe(all.length);
        for (const { claims, sources, articles: count } of sides) {
          const { value, unit } = claims[0]!.claim;
          expect(claims.every(({ claim }) => claim.unit === unit)).toBe(true);
          expect(claims.map(({ claim }) => JSON.stringify(claim.value))).toEqual(
            claims.map(() => JSON.stringify(value)),
          );
          expect(sources).toBeGreaterThan(0);
          expect(count).toBe(new Set(claims.map(({ article }) => article.id)).size);
        }
      }
    }),
    RUNS,
  );
});
