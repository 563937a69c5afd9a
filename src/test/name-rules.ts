import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { namesOf, searchedNamesOf } from '../archive/names.ts';
import { KINDS } from '../kinds.ts';
import type { ArchiveRecord, Article, Subject } from '../schema/records.ts';
import { createNames } from '../search/resolver/names.ts';
import { nameTableOf, recordsOf, type BuiltSite } from './built-pages.ts';
import { searches } from './search-visit.ts';

const withoutText = (address: string): string => address.replace(/#.*/, '');

const pathIn =
  (site: BuiltSite) =>
  ({ kind, id }: ArchiveRecord): string =>
    `${site.base}${KINDS[kind].folder}/${id}/`;

/** Every subject under its name or, in turn, under another one: the second name of the second subject, the fourth of the fourth and so on. */
const namesAsked = (subjects: readonly Subject[]): { name: string; subject: Subject }[] =>
  subjects.map((subject, i) => {
    const [first, ...others] = searchedNamesOf(subject).filter(({ weak }) => !weak);
    const other = i % 2 ? others[i % others.length] : undefined;
    return { name: (other ?? first!).name, subject };
  });

/** Tests that the search page of a site finds everything that has a name: the resolver under every name, the page under some. */
export function describeNames(name: string, site: BuiltSite): void {
  const { subjects, articlesAbout, articlesPublishedBy, articlesBy } = createArchive(recordsOf(site));
  const pathOf = pathIn(site);
  /** The articles that name it, and those that it published or wrote. */
  const articlesOf = (subject: Subject): readonly Article[] => [
    ...articlesAbout(subject),
    ...(subject.kind === 'group' ? articlesPublishedBy(subject) : []),
    ...(subject.kind === 'person' ? articlesBy(subject) : []),
  ];
  const { open, ask } = searches(site);

  describe(`in ${name}`, () => {
    test('the resolver finds the page of every name first, in any case and without accents', () => {
      const { resolve } = createNames(nameTableOf(site));
      const lost = subjects.flatMap((subject) =>
        namesOf(subject)
          .filter(({ weak }) => !weak)
          .flatMap(({ name }) => [name, name.toUpperCase(), name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()])
          .filter((query) => resolve(query).pinned[0]?.id !== subject.id),
      );
      expect(lost).toEqual([]);
    });

    test('a name finds its page first, then one of its articles, and none twice', { timeout: 300_000 }, async () => {
      await open('search/');
      const lost: string[] = [];
      for (const { name, subject } of namesAsked(subjects)) {
        const results = (await ask(name)).results.map(withoutText);
        expect(results).toEqual([...new Set(results)]);
        const own = name === subject.data.name ? articlesOf(subject).map(pathOf) : [];
        if (results[0] !== pathOf(subject) || (own.length && !own.includes(results[1]!)))
          lost.push(`${name}: ${results.join(' ')}`);
      }
      expect(lost).toEqual([]);
    });
  });
}

/** Tests that the search page of a site finds under a name all that is tagged with it. */
export function describeArticlesOfNames(name: string, site: BuiltSite): void {
  const { subjects, articles, articlesAbout } = createArchive(recordsOf(site));
  const pathOf = pathIn(site);
  const { open, askForAll } = searches(site);

  describe(`in ${name}`, () => {
    test(
      'a name finds the articles tagged with it, and leads to the words that matched',
      { timeout: 300_000 },
      async () => {
        const page = await open('search/?kind=Article');
        const directives = new Map<string, Set<string>>();
        for (const { name, subject } of namesAsked(subjects)) {
          const { results, status } = await askForAll(name);
          expect([name, ...results.map(withoutText)]).toEqual(
            expect.arrayContaining([name, ...articlesAbout(subject).map(pathOf)]),
          );
          expect(status).toMatch(
            results.length ? new RegExp(`^${results.length} (?:result|article)s? for “`) : /^Nothing found/,
          );
          for (const [path, fragment] of results.map((address) => address.split('#:~:text=')))
            for (const directive of fragment?.split('&text=') ?? [])
              directives.set(path!, (directives.get(path!) ?? new Set()).add(directive));
        }
        const withText = articles.filter(({ body }) => body.trim());
        expect([...directives.keys()].sort()).toEqual(withText.map(pathOf).sort());
        const missing: string[] = [];
        for (const [path, texts] of directives) {
          await page.goto(new URL(path, site.url).href);
          const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
          for (const directive of texts) {
            expect(directive).toMatch(/^(?:[^-,&]+-,)?[^-,&]+$/);
            const phrase = decodeURIComponent(directive.replace('-,', '%20'));
            if (!text.includes(phrase)) missing.push(`${path} ${phrase}`);
          }
        }
        expect(missing).toEqual([]);
      },
    );
  });
}
