import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { group, person, place } from '../test/records.ts';
import type { Context } from './context.ts';
import { twinProblems } from './twins.ts';

const make = { person, group, place };

function problemsOf(
  kind: keyof typeof make,
  names: string[],
  distinct: [string, string][] = [],
  fields: object[] = [],
) {
  const records = names.map((name, i) => make[kind](`r${i}`, { name, ...fields[i] }));
  const ids = new Map(records.map(({ id }) => [id as string, [kind]]));
  const pairs = distinct.map((pair, i) => ({ ids: pair, line: i + 1 }));
  return [...twinProblems({ archive: createArchive(records), distinct: pairs, ids } as unknown as Context)];
}

describe('names that are perhaps of one', () => {
  test.each<[keyof typeof make, string, string]>([
    ['person', 'Mr. Anton Field', 'Anton Field'],
    ['person', 'Odd Ryen Holm', 'Odd Ryen Holmm'],
    ['person', 'B. Ostrander', 'Bertha Ostrander'],
    ['person', 'B. Ostrander', 'B. Ostrandr'],
    ['person', 'Jane A. Roe', 'Jane Roe'],
    ['person', 'José Pérez', 'Jose Perez'],
    ['group', 'The Harbour Watch', 'Harbour Watch'],
    ['group', 'Ministry of the Sea', 'Ministry of Sea'],
    ['place', 'Estervik', 'Esterwik'],
  ])('%s: %s and %s', (kind, first, second) => {
    expect(problemsOf(kind, [first, second])).toHaveLength(1);
  });

  test.each<[keyof typeof make, string, string]>([
    ['person', 'Jan Field', 'Dan Field'],
    ['person', 'Jane Roe', 'John Roe'],
    ['person', 'Ann Lee', 'Ann Lea'],
    ['person', 'Field', 'Anton Field'],
    ['place', 'Ward 12', 'Ward 13'],
    ['place', 'North Estervik', 'South Estervik'],
    ['group', 'Harbour Watch', 'Harbour Guard'],
  ])('but not %s: %s and %s', (kind, first, second) => {
    expect(problemsOf(kind, [first, second])).toEqual([]);
  });

  test('are a warning with two ways out', () => {
    expect(problemsOf('person', ['Anton Field', 'Mr. Anton Field'])).toEqual([
      {
        file: 'people/r1.md',
        path: ['name'],
        level: 'warning',
        message: '"Mr. Anton Field" is perhaps "Anton Field", which is people/r0.md.',
        remedy: 'If the two are one, keep one file. If not, run: npm run check -- --distinct r0 r1',
      },
    ]);
  });

  test('are not asked about twice, nor where one is a part of the other', () => {
    expect(problemsOf('person', ['Anton Field', 'Mr. Anton Field'], [['r1', 'r0']])).toEqual([]);
    expect(problemsOf('place', ['Estervik', 'Esterwik'], [], [{}, { partOf: 'r0' }])).toEqual([]);
  });
});

test('a judged pair that has no file any more is reported', () => {
  expect(problemsOf('person', ['Anton Field'], [['r0', 'gone']])).toEqual([
    {
      file: 'register/distinct.tsv',
      line: 1,
      message: 'no record has the id "gone".',
      remedy: 'Delete the line, or correct the id.',
    },
  ]);
});
