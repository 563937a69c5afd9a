import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { event, group, person, place } from '../../test/records.ts';
import { nameTable } from '../build/name-table.ts';
import { createNames } from './names.ts';

const archive = createArchive([
  person('bellmar', { name: 'Jane Bellmar', aliases: ['Bellmar', 'Janet Bellmar'] }),
  person('dunne', { name: 'Boris Ivan Dunne', aliases: [{ name: 'Dunne', weak: true }] }),
  group('guard', { name: 'Norland harbour guard', aliases: ['Norland guard'] }),
  group('ministry', { name: 'Ministry of the Sea', acronym: 'IS' }),
  place('quay', { name: 'Qualma' }),
  event('raid', { name: 'Raid of the Bellmar ferry' }),
]);
const { resolve, suggest } = createNames(nameTable(archive));
const pinned = (query: string) => resolve(query).pinned.map(({ id }) => id);
const offered = (query: string) => [...resolve(query).pinned, ...resolve(query).suggested].map(({ id }) => id);

describe('a family name means the person', () => {
  test.each([
    ['alone', 'Bellmar'],
    ['with the initial', 'J. Bellmar'],
    ['with the initial after it', 'Bellmar J'],
    ['with a given name of an alias', 'Janet Bellmar'],
    ['with a short form of the given name', 'Jan Bellmar'],
    ['in the order of a register', 'Bellmar, Jane'],
    ['after a title', 'President Bellmar'],
    ['after a title in another language', 'Präsident Bellmar'],
    ['after another word', 'speech of bellmar'],
    ['at the beginning of a sentence', 'Investigating Bellmar in Norland'],
  ])('%s: %s', (_, query) => {
    expect(pinned(query)).toContain('bellmar');
  });
});

describe('a family name does not mean the person', () => {
  test.each([
    ['with another initial', 'M. Bellmar'],
    ['with another initial in a small letter', 'm bellmar'],
    ['with another initial after it', 'Bellmar M'],
    ['with another given name', 'Michelle Bellmar'],
    ['with another given name that begins alike', 'Judith Bellmar'],
    ['with another given name in small letters', 'michelle bellmar'],
    ['with another given name after it', 'bellmar michelle'],
    ['with another given name before a particle', 'Prince Albert of Bellmar'],
    ['with another middle initial', 'Boris A. Dunne'],
  ])('%s: %s', (_, query) => {
    expect(offered(query).filter((id) => id !== 'raid')).toEqual([]);
  });

  test('surely with another word in capitals, which may be a given name', () => {
    expect(pinned('Zoltana Bellmar')).toEqual([]);
    expect(offered('Zoltana Bellmar')).toEqual(['bellmar']);
  });
});

describe('nothing is offered', () => {
  test.each([
    ['beside a certain match', 'where is qualma', ['quay']],
    ['for a question word that is an acronym', 'who is dolmen', []],
    ['for a question word that is near a name', 'where is', []],
    ['for a word of a proper name whose other words are unknown', 'qualta bin solen', []],
    ['for one word of a name that goes on otherwise', 'Norland president', []],
  ])('%s: %s', (_, query, ids) => {
    expect(offered(query)).toEqual(ids);
    expect(suggest(query, 5).map(({ id }) => id)).toEqual(ids);
  });

  test('but an acronym that is a question word, in capitals', () => {
    expect(pinned('is')).toEqual([]);
    expect(pinned('IS')).toEqual(['ministry']);
    expect(pinned('raid by IS')).toEqual(['ministry']);
    expect(pinned('WHERE IS IT')).toEqual([]);
  });
});

test('one mistake in the name of a person is forgiven where the rest is right', () => {
  expect(pinned('Boris Iwen Dumna')).toEqual([]);
  expect(pinned('Boris Ivan Dumne')).toEqual(['dunne']);
  expect(pinned('Bor1s Ivan Dunne')).toEqual(['dunne']);
});
