import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { claimsIn } from '../../archive/claims.ts';
import { findDisputes } from '../../archive/disputes/disputes.ts';
import { readContent } from '../../loader/read.ts';
import { valueView } from '../../views/claim.ts';
import { en } from '../../words/en.ts';

/** What the project’s first five articles do and do not quarrel about; articles that are added may add to it. */
const archive = createArchive(readContent('content').records);
const found = findDisputes(archive).all.map((dispute) => ({
  ...dispute,
  labels: dispute.sides.map(({ claims }) => valueView(claims[0]!, archive, en).text),
}));

test.each([
  ['in-amenas-attack', 'killed', ['37 foreigners', '38 hostages']],
  ['in-amenas-attack', 'masterminded-by', ['Signatories in Blood', 'Mokhtar Belmokhtar']],
  ['abou-zeid-death-2013', 'killed-by', ['Chadian armed forces', 'fighting led by the French army']],
  ['mokhtar-belmokhtar', 'status', ['killed', 'at large']],
  ['mali', 'strength', ['1,200 to 1,500 fighters', '800 to 900 fighters']],
])('the sources disagree: %s, %s', (subject, property, labels) => {
  const disputed = found.filter((dispute) => dispute.subject.id === subject && dispute.property.name === property);
  expect(disputed.map((dispute) => dispute.labels)).toContainEqual(expect.arrayContaining(labels));
});

test('the sources disagree on the course of the intervention, withdrawing or stepping up', () => {
  const [course] = found.filter(({ property }) => property.name === 'course');
  expect(course!.labels.join()).toMatch(/withdraw.*stepping up/);
});

/** Everything that an article claims, as its page shows it. */
const claimed = claimsIn(archive.articles).map((record) => valueView(record, archive, en).text);

test.each([
  ['1,000 soldiers', 'about 5,100 troops'],
  ['at least 93 extremists', 'more than 90 soldiers and civilians'],
  ['37 hostages', '37 foreigners'],
  ['about 15 extremists', '15 citizens'],
])('%s and %s are claimed, and are not a dispute', (one, other) => {
  expect(claimed).toEqual(expect.arrayContaining([one, other]));
  expect(found.filter(({ labels }) => labels.includes(one) && labels.includes(other))).toEqual([]);
});

test('no claim takes the date of its report for its time', () => {
  const dated = archive.articles.flatMap(({ id, data }) =>
    data.claims.flatMap(({ asOf, subject, property }) =>
      asOf && asOf.text === data.published?.text ? [`${id}: ${subject} ${property.name}`] : [],
    ),
  );
  expect(dated).toEqual([]);
});
