import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { findDisputes } from '../archive/disputes/disputes.ts';
import { isOnMaps } from '../views/map/place-maps.ts';
import { pagesOf, recordsOf, type BuiltPage, type BuiltSite } from './built-pages.ts';

/** Tests the pages of a site of some articles, whose lists of places, events and disputes have one page each, by what its content holds. */
export function describeLists(name: string, site: BuiltSite): void {
  const pages = pagesOf(site);
  const at = (path: string): BuiltPage => pages.find((page) => page.path === site.base + path)!;
  const archive = createArchive(recordsOf(site));
  const bytes = ({ html }: BuiltPage): number => gzipSync(html, { level: 9 }).length;

  describe(`in ${name}`, () => {
    test('the home page leads to every article in two clicks, on whichever page of a list it is', () => {
      const linked = (path: string) =>
        (pages.find((page) => page.path === path)?.root.querySelectorAll('a[href]') ?? []).map((link) =>
          link.getAttribute('href')!,
        );
      const nextPages = pages.map(({ path }) => path).filter((path) => /\/(year|month|day|letter)\//.test(path));
      const reached = new Set(
        [site.base, ...linked(site.base), ...nextPages].flatMap((path) => [path, ...linked(path)]),
      );
      expect(archive.articles.filter(({ id }) => !reached.has(`${site.base}articles/${id}/`))).toEqual([]);
    });

    test('an article with its style arrives in 14,600 bytes', () => {
      const sizes = archive.articles.map(({ id }) => bytes(at(`articles/${id}/`)));
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(14_600);
    });

    test('the map comes in 25 KB', () => {
      expect(at('places/').html).toContain('<svg');
      expect(bytes(at('places/'))).toBeLessThanOrEqual(25_000);
    });

    test.each([
      ['the timeline', 'events/', '.timeline a:has(.number)', archive.events],
      ['the map', 'places/', '.place-maps .layer:not(.for-narrow) a', archive.places.filter(isOnMaps(archive))],
      ['the narrow map', 'places/', '.place-maps .layer:not(.for-wide) a', archive.places.filter(isOnMaps(archive))],
    ])(
      '%s has a link for each entry that it can show, under the number that its list has',
      (_, path, figure, shown) => {
        const { root } = at(path);
        const drawn = root
          .querySelectorAll(figure)
          .map(
            (link) => `${/\d+/.exec(link.getAttribute('aria-label') ?? link.text)![0]} ${link.getAttribute('href')}`,
          );
        const listed = root
          .querySelectorAll('#list li:has(b.number)')
          .map((item) => `${item.querySelector('b.number')!.text} ${item.querySelector('a')!.getAttribute('href')}`);
        const urls = shown.map(({ id }) => `${site.base}${path}${id}/`);
        expect([...new Set(drawn)].sort()).toEqual(
          listed.filter((entry) => urls.includes(entry.split(' ')[1]!)).sort(),
        );
        expect(new Set(drawn).size).toBe(urls.length);
        expect(urls.length).toBeGreaterThan(1);
      },
    );

    test('no heading of the disputes is there twice', () => {
      const headings = at('disputed/')
        .root.querySelectorAll('h1, h2, h3')
        .map(({ text }) => text.trim());
      expect(headings).toEqual([...new Set(headings)]);
    });

    test('each dispute has a link to itself, and the contents one to each subject with the number of its disputes', () => {
      const { root } = at('disputed/');
      for (const dispute of root.querySelectorAll('.dispute'))
        expect(dispute.querySelector('.permalink')?.getAttribute('href')).toBe(`#${dispute.id}`);
      const subjects = root.querySelectorAll('.disputed-subject');
      expect(
        root.querySelectorAll('.disputed-contents li').map(({ text }) => /\d+ questions?$/.exec(text)![0]),
      ).toEqual(
        subjects.map((subject) => {
          const { length } = subject.querySelectorAll('.dispute');
          return `${length} question${length > 1 ? 's' : ''}`;
        }),
      );
      expect(root.querySelectorAll('.disputed-contents a').map((link) => link.getAttribute('href'))).toEqual(
        subjects.map(({ id }) => `#${id}`),
      );
    });

    test('what is disputed leads to each passage, and is on the page of its subject too', () => {
      const disputes = at('disputed/').root.querySelectorAll('.dispute');
      expect(disputes).toHaveLength(findDisputes(archive).all.length);
      expect(disputes.length).toBeGreaterThan(0);
      for (const dispute of disputes) {
        const subject = dispute.closest('.disputed-subject')!.querySelector('h2 a')!.getAttribute('href')!;
        const page = at(subject.slice(site.base.length));
        const own = page.root.querySelector(`[id="${dispute.id}"]`)!;
        const passages = (of: typeof own) =>
          of.querySelectorAll('a[href*="#p"]').map((link) => link.getAttribute('href'));
        expect(passages(own.closest('.question') ?? own)).toEqual(expect.arrayContaining(passages(dispute)));
        for (const side of dispute.querySelectorAll('.sides > li'))
          expect(side.querySelectorAll('a[href*="#p"]').length).toBeGreaterThan(0);
      }
    });
  });
}
