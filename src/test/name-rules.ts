import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { searchedNamesOf } from '../archive/names.ts';
import { KINDS } from '../kinds.ts';
import type { ArchiveRecord, Article, Subject } from '../schema/records.ts';
import { recordsOf, type BuiltSite } from './built-pages.ts';
import { searches } from './search-visit.ts';

const withoutText = (address: string): string => address.replace(/#.*/, '');

/** Tests that the search page of a site finds everything that has a name under each of its names. */
export function describeNames(name: string, site: BuiltSite): void {
  const { subjects, articles, articlesAbout, articlesPublishedBy, articlesBy } = createArchive(recordsOf(site));
  const pathOf = ({ kind, id }: ArchiveRecord) => `${site.base}${KINDS[kind].folder}/${id}/`;
  /** The articles that name it, and those that it published or wrote. */
  const articlesOf = (subject: Subject): readonly Article[] => [
    ...articlesAbout(subject),
    ...(subject.kind === 'group' ? articlesPublishedBy(subject) : []),
    ...(subject.kind === 'person' ? articlesBy(subject) : []),
  ];
  const { open, ask, askForAll, leave } = searches(site);

  describe(`in ${name}, every name`, () => {
    test('finds its page first, unless it is weak', { timeout: 300_000 }, async () => {
      await open('search/');
      const lost: string[] = [];
      for (const subject of subjects)
        for (const { name } of searchedNamesOf(subject).filter(({ weak }) => !weak)) {
          const { results } = await ask(name);
          if (results[0] !== pathOf(subject)) lost.push(`${name}: ${results[0]}`);
        }
      expect(lost).toEqual([]);
    });

    test('finds the articles that are tagged with it', async () => {
      await open('search/?kind=Article');
      for (const subject of subjects) {
        const { results, status } = await askForAll(subject.data.name);
        const tagged = articlesAbout(subject).map(pathOf);
        expect([subject.id, ...results.map(withoutText)]).toEqual(expect.arrayContaining([subject.id, ...tagged]));
        expect(status).toMatch(results.length ? new RegExp(`^${results.length} results? for “`) : /^Nothing found/);
      }
      await leave();
    });

    test('finds no page twice, and right after its own one of its articles', { timeout: 300_000 }, async () => {
      await open('search/');
      const late: string[] = [];
      for (const subject of subjects) {
        const results = (await ask(subject.data.name)).results.map(withoutText);
        expect(results).toEqual([...new Set(results)]);
        const own = articlesOf(subject).map(pathOf);
        if (own.length && !own.includes(results[1]!)) late.push(`${subject.data.name}: ${results.join(' ')}`);
      }
      expect(late).toEqual([]);
    });
  });

  test(`in ${name}, the words that matched are in the text that a result leads to`, { timeout: 300_000 }, async () => {
    const page = await open('search/?kind=Article');
    const names = subjects.flatMap((subject) => searchedNamesOf(subject).map(({ name }) => name));
    const directives = new Map<string, Set<string>>();
    for (const query of names)
      for (const address of (await askForAll(query)).results) {
        const [path, fragment] = address.split('#:~:text=');
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
  });
}
