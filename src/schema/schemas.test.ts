import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { edtf } from '../edtf.ts';
import { createClaimSchema, valueId } from './claim.ts';
import { descriptionOf, elementOf, fieldsOf, optionsOf } from './describe.ts';
import { createSchemas } from './records.ts';
import { vocabularySchema } from './vocabulary/declared-vocabulary.ts';
import { createVocabulary } from './vocabulary/vocabulary.ts';

const vocabulary = createVocabulary();
const schemas = createSchemas(vocabulary);
const claimSchema = createClaimSchema(vocabulary);

/** Every field of a schema, with those within it: `roles[].title`. */
function fields(schema: z.ZodType, path = ''): [string, z.ZodType][] {
  const element = elementOf(schema);
  if (element) return [[`${path}[]`, element], ...fields(element, `${path}[]`)];
  const options = optionsOf(schema);
  if (options) return options.flatMap((option) => fields(option, path));
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
    const here = path ? `${path}.${name}` : name;
    return [[here, field], ...fields(field, here)] as [string, z.ZodType][];
  });
}

describe.each<[string, z.ZodType]>([...Object.entries(schemas), ['vocabulary', vocabularySchema]])(
  'of the fields of a %s',
  (_, schema) => {
    const all = fields(schema).filter(
      ([path, field]) => !(path.endsWith(']') && (fieldsOf(field) ?? optionsOf(field))),
    );

    test.each(all)('%s is described in a sentence', (_path, field) => {
      expect(descriptionOf(field)).toMatch(/^[A-Z`].*[.]$/);
    });
  },
);

test('the fields within fields are found', () => {
  expect(fields(schemas.person).map(([path]) => path)).toEqual([
    'name',
    'sortName',
    'aliases',
    'aliases[]',
    'aliases[].name',
    'aliases[].lang',
    'aliases[].kind',
    'aliases[].weak',
    'description',
    'portrait',
    'portrait.file',
    'portrait.alt',
    'portrait.caption',
    'portrait.credit',
    'born',
    'died',
    'roles',
    'roles[]',
    'roles[].group',
    'roles[].title',
    'roles[].from',
    'roles[].until',
    'roles[].source',
    'identifiers',
    'identifiers.wikidata',
    'identifiers.viaf',
    'identifiers.isni',
    'notTagged',
    'notTagged[]',
    'notTagged[].name',
    'notTagged[].reason',
    'formerly',
    'formerly[]',
    'draft',
  ]);
});

const article = { headline: 'A', text: 'account', summary: 'B' };
const person = { name: 'A', sortName: 'A', description: 'B' };
const event = { name: 'A', date: '2013', description: 'B' };
const place = { name: 'A', kind: 'town', description: 'B' };

describe('what may be left out is filled in', () => {
  test('in an article', () => {
    expect(schemas.article.parse(article)).toEqual({
      ...article,
      byline: [],
      images: [],
      people: [],
      groups: [],
      places: [],
      about: [],
      notTagged: [],
      formerly: [],
      claims: [],
      claimsComplete: false,
      sharesTextWith: [],
      corrections: [],
      draft: false,
    });
  });

  test('in a claim, whose year is a date', () => {
    const claim = { subject: 'a', property: 'date', value: 2013, paragraph: 1 };
    expect(claimSchema.parse(claim)).toEqual({
      ...claim,
      property: vocabulary.properties.get('date'),
      value: edtf('2013'),
      paragraph: '1',
      certainty: 'stated',
    });
  });

  test.each([
    [999, '0999'],
    [7, '0007'],
    [1000, '1000'],
  ])('in a date that YAML reads as %i, which is %s', (value, date) => {
    expect(schemas.event.parse({ ...event, date: value }).date).toEqual(edtf(date));
    const claim = { subject: 'a', property: 'date', value, paragraph: 1 };
    expect(claimSchema.parse(claim).value).toEqual(edtf(date));
  });

  test('in an event', () => {
    expect(schemas.event.parse(event)).toEqual({
      ...event,
      date: edtf('2013'),
      aliases: [],
      places: [],
      people: [],
      groups: [],
      notTagged: [],
      formerly: [],
      draft: false,
    });
  });

  test('in an alias, whose plain form is a spelling', () => {
    expect(schemas.person.parse({ ...person, aliases: ['C', { name: 'D', lang: 'ar' }] }).aliases).toEqual([
      { name: 'C', kind: 'spelling', weak: false },
      { name: 'D', lang: 'ar', kind: 'spelling', weak: false },
    ]);
  });
});

describe('a value that is on the edge', () => {
  test.each([
    ['a year that YAML reads as a number', schemas.article, { ...article, published: 2013 }, true],
    ['the year 0, which is none', schemas.article, { ...article, published: 0 }, false],
    ['a year below 0', schemas.article, { ...article, published: -5 }, false],
    ['half a year', schemas.article, { ...article, published: 0.5 }, false],
    ['a number that is not a year', schemas.article, { ...article, published: 20130105 }, false],
    ['a headline of 300 characters', schemas.article, { ...article, headline: 'a'.repeat(300) }, true],
    ['a headline of 301 characters', schemas.article, { ...article, headline: 'a'.repeat(301) }, false],
    ['a name that begins with a space', schemas.person, { ...person, name: ' A' }, false],
    ['a name of two lines', schemas.person, { ...person, name: 'A\nB' }, false],
    ['a name with a bidi override', schemas.person, { ...person, name: 'A\u202eB' }, false],
    ['a name in Arabic with a mark of direction', schemas.person, { ...person, name: 'آنا بلمار\u200f' }, true],
    ['an id in capitals', schemas.article, { ...article, publisher: 'BBC' }, false],
    ['an id with two hyphens together', schemas.article, { ...article, publisher: 'a--b' }, false],
    ['an id of digits', schemas.article, { ...article, publisher: '1884' }, true],
    ['an id that climbs out of its folder', schemas.article, { ...article, publisher: '../a' }, false],
    ['an address in capitals', schemas.article, { ...article, url: 'HTTPS://A.example' }, true],
    ['an address with a space in it', schemas.article, { ...article, url: 'https://a.example/b c' }, false],
    ['an address without a host', schemas.article, { ...article, url: 'https:///a' }, false],
    ['an address that is a script', schemas.article, { ...article, url: 'javascript:alert(1)' }, false],
    ['the South Pole', schemas.place, { ...place, coordinates: { longitude: 180, latitude: -90 } }, true],
    ['beyond the date line', schemas.place, { ...place, coordinates: { longitude: 180.1, latitude: 0 } }, false],
    [
      'a longitude that is not a number',
      schemas.place,
      { ...place, coordinates: { longitude: NaN, latitude: 0 } },
      false,
    ],
    ['a GeoNames id of 0', schemas.place, { ...place, geonames: 0 }, false],
    ['a language with its script', schemas.place, { ...place, aliases: [{ name: 'B', lang: 'uz-Cyrl' }] }, true],
    ['a language in words', schemas.place, { ...place, aliases: [{ name: 'B', lang: 'Arabic' }] }, false],
  ])('%s', (_, schema, value, accepted) => {
    expect(schema.safeParse(value).success).toBe(accepted);
  });
});

describe('a claim of', () => {
  const killed = { property: 'killed', unit: 'people' };
  test.each([
    ['a number', { ...killed, value: 37 }, true],
    ['nobody killed', { ...killed, value: 0 }, true],
    ['a number that is none', { ...killed, value: NaN }, false],
    ['a range', { ...killed, value: { low: 1200, high: 1500 } }, true],
    ['a range open above', { ...killed, value: { low: 90 } }, true],
    ['a range open below', { ...killed, value: { high: 9 } }, true],
    ['more than a number', { ...killed, value: { moreThan: 90 } }, true],
    ['about a number', { ...killed, value: { about: 90 } }, true],
    ['a number in words', { ...killed, value: { low: 1000, words: 'thousands' } }, true],
    ['words without a number', { ...killed, value: { words: 'thousands' } }, false],
    ['a range and about a number', { ...killed, value: { low: 9, about: 90 } }, false],
    ['a range of one number', { ...killed, value: { low: 9, high: 9 } }, false],
    ['a number in quotation marks', { ...killed, value: '37' }, false],
    ['a number without its unit', { property: 'killed', value: 37 }, false],
    ['somebody’s id', { property: 'head', value: 'ada' }, true],
    ['somebody’s description', { property: 'head', value: 'A man of the north' }, true],
    ['a number for somebody', { property: 'head', value: 37 }, false],
    ['somebody with a unit', { property: 'head', value: 'ada', unit: 'people' }, false],
    ['a state of the list', { property: 'status', value: 'at large' }, true],
    ['a state that is not of the list', { property: 'status', value: 'hiding' }, false],
    ['an interval', { property: 'date', value: '2013-01-16/2013-01-19' }, true],
    ['a day that does not exist', { property: 'date', value: '2013-02-30' }, false],
    ['a range for a date', { property: 'date', value: { low: 2012, high: 2013 } }, false],
    ['who is quoted and has a page', { ...killed, value: 1, attributedTo: 'Ada', source: 'ada' }, true],
    ['who has a page and is not quoted', { ...killed, value: 1, source: 'ada' }, false],
    ['what is sure beyond doubt', { ...killed, value: 1, certainty: 'certain' }, false],
    ['half a paragraph', { ...killed, value: 1, paragraph: 1.5 }, false],
  ])('%s', (_, claim, accepted) => {
    expect(claimSchema.safeParse({ subject: 'fire', paragraph: 1, ...claim }).success).toBe(accepted);
  });

  test.each([
    ['head', 'ada', 'ada'],
    ['head', 'Ada', undefined],
    ['head', 'a man', undefined],
    ['outcome', 'success', undefined],
    ['status', 'killed', undefined],
    ['date', '2013', undefined],
    ['killed', 37, undefined],
  ] as const)('%s “%s” has the id %s', (property, value, id) => {
    expect(valueId({ property: vocabulary.properties.get(property)!, value })).toBe(id);
  });
});
