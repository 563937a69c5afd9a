import { expect, test } from 'vitest';
import { group, person } from '../test/records.ts';
import { namesOf, searchedNamesOf, shownNamesOf } from './names.ts';

const listed = (names: ReturnType<typeof namesOf>) => names.map(({ name, weak }) => (weak ? `${name} (weak)` : name));

test('names are listed from the own name to the aliases', () => {
  const guard = group('guard', { name: 'Harbour Guard', acronym: 'HG', aliases: [{ name: 'the Guard', weak: true }] });
  expect(listed(namesOf(guard))).toEqual(['Harbour Guard', 'HG', 'the Guard (weak)']);
});

test('an inflected form is weak; no page shows it, and search does not list it', () => {
  const anna = person('anna', { name: 'Anna', aliases: [{ name: 'Annas', kind: 'form' }] });
  expect(listed(namesOf(anna))).toEqual(['Anna', 'Annas (weak)']);
  expect(listed(shownNamesOf(anna))).toEqual(['Anna']);
  expect(listed(searchedNamesOf(anna))).toEqual(['Anna']);
});

test.each([
  ['John Roe (runner)', ['John Roe (runner)', 'John Roe (weak)']],
  ['John Roe(runner)', ['John Roe(runner)', 'John Roe (weak)']],
  ['(runner)', ['(runner)']],
  ['John (Jack) Roe', ['John (Jack) Roe']],
])('what comes before the brackets of %j is a weak name', (name, expected) => {
  const john = person('john', { name });
  expect(listed(searchedNamesOf(john))).toEqual(expected);
  expect(listed(shownNamesOf(john))).toEqual([name]);
});

test('what comes before the brackets is not added to an alias that says it', () => {
  const john = person('john', { name: 'John Roe (runner)', aliases: ['John Roe'] });
  expect(listed(namesOf(john))).toEqual(['John Roe (runner)', 'John Roe']);
});
