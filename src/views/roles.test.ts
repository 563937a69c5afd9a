import { expect, test } from 'vitest';
import { edtf } from '../edtf.ts';
import { article, event, group, person } from '../test/records.ts';
import { createArchive } from '../archive/archive.ts';
import { roleName, rolesAt, rolesIn } from './roles.ts';
import { en } from '../words/en.ts';

const guard = group('guard', { name: 'Harbour Guard' });
const anna = person('anna', {
  roles: [
    { group: 'guard', title: 'Keeper', from: '2011', until: '2013-05', source: 'storm:p4' },
    { group: 'guard', title: 'Head of the Harbour Guard', from: '2013-06', source: 'storm' },
    { title: 'Poet', source: 'letter:p1' },
  ],
});
const flood = event('flood', { date: '2012-03' });
const storm = article('storm', { published: '2021', people: ['anna'] });
const letter = article('letter', { published: '2012-01-02', people: ['anna'] });
const memoir = article('memoir', {
  published: '2021-01-01',
  people: ['anna'],
  claims: [{ subject: 'flood', property: 'outcome', value: 'The harbour was lost', paragraph: 1 }],
});
const archive = createArchive([guard, anna, flood, storm, letter, memoir]);
const at = (...dates: string[]) => rolesAt([anna], dates.map(edtf), archive, en).get(anna);

const KEEPER = 'Keeper, Harbour Guard (from 2011 until May 2013)';
const HEAD = 'Head of the Harbour Guard (from June 2013)';

test.each([
  ['2012', `Then: ${KEEPER}`],
  ['2013-05-31', `Then: ${KEEPER}`],
  ['2013-06-01', `Then: ${HEAD}`],
  ['2013', `Then: ${KEEPER}; ${HEAD}`],
  ['2010', undefined],
])('tells who somebody was in %s', (date, reported) => {
  expect(at(date)).toBe(reported);
});

test('an article tells who somebody was when it appeared, and as whom it names them', () => {
  expect(rolesIn(letter, archive, en).get(anna)).toBe(`Then: ${KEEPER}; Poet`);
  expect(rolesIn(storm, archive, en).get(anna)).toBe(`Then: ${HEAD}`);
});

test('an article tells who somebody was when the events happened that it reports', () => {
  expect(rolesIn(memoir, archive, en).get(anna)).toBe(`Then: ${KEEPER}; ${HEAD}`);
});

test('names the group, but not twice', () => {
  expect(anna.data.roles.map((role) => roleName(role, archive))).toEqual([
    'Keeper, Harbour Guard',
    'Head of the Harbour Guard',
    'Poet',
  ]);
});
