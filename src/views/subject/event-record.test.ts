import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article, event, place } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { recordedRows } from './event-record.ts';

const fire = event('fire', { date: '2001~', places: ['port', 'island'] });
const rows = (...claims: object[]) => {
  const places = [
    place('island', { name: 'Island' }),
    place('port', { name: 'Port', partOf: 'coast' }),
    place('coast', { name: 'Coast' }),
  ];
  const claimed = claims.map((claim) => ({ subject: 'fire', paragraph: 1, ...claim }));
  const archive = createArchive([fire, ...places, article('a', { claims: claimed })]);
  return recordedRows(fire, archive, en).map(({ label, answers }) => [
    label,
    ...answers.map(({ value }) => value.text),
  ]);
};

test('an event has its date and its places, where no claim has', () => {
  expect(rows()).toEqual([
    ['Date', 'about 2001'],
    ['Places', 'Port', 'Island'],
  ]);
});

test('what a claim says is left to the claim', () => {
  expect(rows({ property: 'date', value: '2001' }, { property: 'place', value: 'port' })).toEqual([
    ['Place', 'Island'],
  ]);
});
