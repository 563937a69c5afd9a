import { describe, expect, test } from 'vitest';
import type { Id } from '../schema/fields.ts';
import { addressOf, sitePaths, targetOf } from './links.ts';

const HERE = { kind: 'article', id: 'storm' as Id } as const;
const page = (path: string, anchor = '') => ({ to: 'page', path, anchor });

describe('an address leads', () => {
  test.each([
    ['https://a.example/', { to: 'web' }],
    ['HTTP://A.EXAMPLE', { to: 'web' }],
    ['mailto:a@b.example', { to: 'mail' }],
    ['/people/anna/', page('/people/anna/')],
    ['/articles/storm/#p2', page('/articles/storm/', 'p2')],
    ['/search/?q=storm', page('/search/')],
    ['../calm/', page('/articles/calm/')],
    ['../../people/', page('/people/')],
    ['../../../../people/', page('/people/')],
    ['#p2', page('/articles/storm/', 'p2')],
    ['?q=1', page('/articles/storm/')],
    ['boat.jpg', page('/articles/storm/boat.jpg')],
    ['/%2e%2e/etc/passwd', page('/etc/passwd')],
    ['', { to: 'nowhere' }],
    [' ', { to: 'nowhere' }],
    ['//evil.example/', { to: 'nowhere' }],
    ['/\\evil.example/', { to: 'nowhere' }],
    ['\\\\evil.example/', { to: 'nowhere' }],
    ['\t//evil.example/', { to: 'nowhere' }],
    ['javascript:alert(1)', { to: 'nowhere' }],
    [' javascript:alert(1)', { to: 'nowhere' }],
    ['\u0001javascript:alert(1)', { to: 'nowhere' }],
    ['java\nscript:alert(1)', { to: 'nowhere' }],
    ['data:text/html,a', { to: 'nowhere' }],
    ['file:///etc/passwd', { to: 'nowhere' }],
    ['ftp://a.example/', { to: 'nowhere' }],
    ['tel:+123', { to: 'nowhere' }],
    ['https:a.example', { to: 'nowhere' }],
    ['https:/people/', { to: 'nowhere' }],
    ['https://', { to: 'nowhere' }],
    ['https://[', { to: 'nowhere' }],
  ])('%j to %j', (address, target) => {
    expect(targetOf(address, HERE)).toEqual(target);
  });
});

test.each([
  ['/people/anna/', '/people/anna/'],
  ['../calm/', '../calm/'],
  ['#p2', '#p2'],
])('without a base path, %s is shown as %s', (address, shown) => {
  expect(addressOf(address)).toBe(shown);
});

test('the pages of the site are its lists, its records and a few more', () => {
  expect(
    [
      ...sitePaths(
        new Map([
          ['storm', ['article']],
          ['anna', ['person']],
        ]),
      ),
    ].sort(),
  ).toEqual([
    '/',
    '/about/',
    '/articles/',
    '/articles/storm/',
    '/changes/',
    '/data/',
    '/data/codebook/',
    '/disputed/',
    '/events/',
    '/groups/',
    '/people/',
    '/people/anna/',
    '/places/',
    '/search/',
  ]);
});
