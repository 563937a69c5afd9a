import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { findDisputes } from '../../archive/disputes/disputes.ts';
import { readContent } from '../../loader/read.ts';
import { valueView } from '../../views/claim.ts';

/** What the project’s first five articles do and do not quarrel about; articles that are added may add to it. */
const archive = createArchive(readContent('content').records);
const found = findDisputes(archive).all.map((dispute) => ({
  ...dispute,
  labels: dispute.sides.map(({ claims }) => valueView(claims[0]!.claim, archive).text),
}));

test.each([
  ['in-amenas-attack', 'killed', ['37 foreigners', '38 hostages']],
  ['in-amenas-attack', 'perpetrator', ['Signatories in Blood', 'Mokhtar Belmokhtar']],
  ['abou-zeid-death-2013', 'killed-by', ['Chadian armed forces', 'fighting led by the French army']],
  ['abdelhamid-abou-zeid', 'status', ['rumoured dead', 'reported dead', 'probably dead', 'killed']],
  ['mokhtar-belmokhtar', 'status', ['reported dead', 'at large', 'likely killed']],
  ['al-qaeda-in-the-islamic-maghreb', 'leader', ['Mokhtar Belmokhtar', 'Abdelmalek Droukdel']],
  ['abdelmalek-droukdel', 'whereabouts', ['northern Mali', 'northern Algeria']],
  ['mali', 'strength', ['1,200 to 1,500 fighters', '800 to 900 fighters']],
])('the sources disagree: %s, %s', (subject, property, labels) => {
  const disputed = found.filter((dispute) => dispute.subject.id === subject && dispute.property === property);
  expect(disputed.map((dispute) => dispute.labels)).toContainEqual(expect.arrayContaining(labels));
});

test.each([
  ['1,000 soldiers', '5,100 troops'],
  ['at least 93 extremists', 'at least 90 soldiers and civilians'],
  ['37 hostages', '37 foreigners'],
  ['15 extremists', '15 citizens'],
])('%s and %s are no dispute', (one, other) => {
  expect(found.filter((dispute) => dispute.labels.includes(one) && dispute.labels.includes(other))).toEqual([]);
});

test('the four pairs that are no dispute are claims of the articles', () => {
  const values = readContent('content').records.flatMap((record) =>
    record.kind === 'article' ? record.data.claims.map(({ value, unit }) => JSON.stringify([value, unit])) : [],
  );
  expect(values).toEqual(
    expect.arrayContaining(
      [
        [1000, 'soldiers'],
        [5100, 'troops'],
        [{ low: 93 }, 'extremists'],
        [{ low: 90 }, 'soldiers and civilians'],
        [37, 'hostages'],
        [37, 'foreigners'],
        [15, 'extremists'],
        [15, 'citizens'],
      ].map((value) => JSON.stringify(value)),
    ),
  );
});
