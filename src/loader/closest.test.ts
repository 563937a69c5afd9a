import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const IDS = [
  'abdel-hamid-zayd',
  'anna-bellmar',
  'anna-field',
  'harbour-guard',
  '2021-inquiry',
  '2021-03-04-gazette-storm',
];

test.each([
  ['anna-belmar', 'anna-bellmar'],
  ['bellmar', 'anna-bellmar'],
  ['Anna-Bellmar', 'anna-bellmar'],
  ['bellmar-anna', 'anna-bellmar'],
  ['zeyd', 'abdel-hamid-zayd'],
  ['harbor-guard', 'harbour-guard'],
  ['2021-enquiry', '2021-inquiry'],
  ['2021-03-05-gazette-storm', '2021-03-04-gazette-storm'],
  ['anna', 'anna-bellmar'],
  ['xyz', undefined],
  ['', undefined],
])('"%s" was meant for %s', (typed, meant) => {
  expect(closest(typed, IDS)).toBe(meant);
});

test.each([
  ['headlines', 'headline'],
  ['sortname', 'sortName'],
  ['alias', 'aliases'],
  ['colour', undefined],
])('the field "%s" was meant for %s', (typed, meant) => {
  expect(closest(typed, ['headline', 'sortName', 'aliases', 'description'])).toBe(meant);
});

test('nothing is near where there is nothing', () => {
  expect(closest('anna', [])).toBeUndefined();
});
