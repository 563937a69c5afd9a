import { describe, expect, test } from 'vitest';
import type { Kind } from '../../kinds.ts';
import { meantField } from './foreign-fields.ts';

const ALL = [
  'headline',
  'published',
  'byline',
  'language',
  'images',
  'rights',
  'section',
  'summary',
  'dateline',
  'url',
];

describe('a field of another program is one of ours', () => {
  test.each<[Kind, string, string[], string | undefined, string]>([
    ['article', 'title', ALL, 'headline', 'Here it is "headline".'],
    ['article', 'Title', ALL, 'headline', 'Here it is "headline".'],
    ['article', 'date', ALL, 'published', 'Here it is "published", a date such as 2014-01-24, without the time.'],
    [
      'article',
      'last_modified',
      ['revised'],
      'revised',
      'Here it is "revised": when your account was last changed in substance.',
    ],
    ['article', 'authors', ALL, 'byline', 'Here it is "byline", a list of the names as printed: [Ann Author].'],
    ['article', 'lang', ALL, 'language', 'Here it is "language".'],
    [
      'article',
      'cover',
      ALL,
      'images',
      'Here it is "images", a list: [{file, alt, caption, credit}] of files in media/. Make a comment of others.',
    ],
    ['article', 'license', ALL, 'rights', 'Here it is "rights".'],
    ['article', 'excerpt', ALL, 'summary', 'Here it is "summary".'],
    [
      'article',
      'category',
      ALL,
      'section',
      'Here it is "section", the one that the original prints. Make a comment of others.',
    ],
    ['article', 'permalink', ALL, undefined, 'Remove it: the name of the file is the id and the end of the address.'],
    ['person', 'birth-date', ['born'], 'born', 'Here it is "born".'],
    ['place', 'title', ['name'], 'name', 'Here it is "name".'],
    ['place', 'lat', ['coordinates'], 'coordinates', 'Here it is part of "coordinates": {longitude, latitude}.'],
    ['article', 'headlin', ALL, 'headline', 'Did you mean "headline"?'],
  ])('%s: %s', (kind, key, fields, field, remedy) => {
    expect(meantField(key, fields, kind)).toMatchObject({ ...(field && { field }), remedy });
  });
});

test.each<[string, string[], Kind | undefined]>([
  ['rainfall', ALL, 'article'],
  ['license', ['headline'], 'article'],
  ['layout', ALL, undefined],
])('%s is none of them', (key, fields, kind) => {
  expect(meantField(key, fields, kind)).toBeUndefined();
});
