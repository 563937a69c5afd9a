import { expect, test } from 'vitest';
import { createQuestions } from '../../archive/disputes/questions.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import { article, event, person, place } from '../../test/records.ts';
import { siteContent } from '../../test/site-content.ts';
import { disputeLink } from '../disputes/dispute.ts';
import { identifiedClaims } from '../subject/claim-addresses.ts';
import type { Content } from './content.ts';
import { subjectListPage, subjectListPages } from './subject-list.ts';
import { subjectPage } from './subject.ts';

const REPORTS = 130;
const YEARS = 26;

const port = place('port', { name: 'Port' });
const flood = event('flood', { name: 'Flood', date: '1990-01-01', places: ['port'] });
const anna = person('anna', { name: 'Anna' });
const said = (subject: string, property: string, fields: object) => ({ subject, property, paragraph: 1, ...fields });

/** The n-th report on the flood at the port: each has a year of its own, some give other numbers. */
const report = (n: number) =>
  article(`r${n}`, {
    published: `${1990 + (n % YEARS)}-0${1 + (n % 9)}-11`,
    places: ['port'],
    people: ['anna'],
    claims: [
      said('flood', 'killed', { value: n % 3, unit: 'people' }),
      said('anna', 'status', { value: ['missing', 'alive'][Math.floor(n / YEARS) % 2], asOf: `${1990 + (n % YEARS)}` }),
    ],
  });
const reports = Array.from({ length: REPORTS }, (_, n) => report(n));

function contentOf(records: readonly ArchiveRecord[]): Content {
  const made = siteContent([port, flood, anna, ...records]);
  const questionsOn = createQuestions(made.archive, made.disputes);
  return { ...made, questionsOn, htmlOf: () => '' } as unknown as Content;
}
const content = contentOf(reports);

type Page = ReturnType<typeof subjectListPage>;
const pagesOf = (of: Content): Map<string, Page> =>
  new Map(
    subjectListPages(of)
      .map((page) => subjectListPage(page, of))
      .map((page) => [page.path, page]),
  );
const pages = pagesOf(content);

/** The anchors that a page has for what it shows. */
const anchorsOn = ({ years, claims, questions }: Page): string[] =>
  [
    ...years.map(({ anchor }) => anchor),
    ...claims.flatMap(({ anchor, answers }) => [anchor, ...answers.flatMap((each) => each.claims.map(({ id }) => id))]),
    ...questions.flatMap(({ id, answers }) => [
      id,
      ...answers.flatMap(({ verdicts }) => verdicts.map((each) => each.id)),
    ]),
  ].filter((anchor) => anchor !== undefined);

/** Whether an address leads to a page, and to something on it. */
function leadsTo(url: string): boolean {
  const [path, anchor] = url.split('#');
  const page = pages.get(path!);
  return page !== undefined && (!anchor || anchorsOn(page).includes(decodeURIComponent(anchor)));
}

test('the page of a subject has the newest of a long list, with its true number and the ways to each year', () => {
  const [list] = subjectPage(port, content).lists.filter(({ id }) => id === 'articles');
  expect(list).toMatchObject({ heading: 'In 130 articles', rest: 'The newest 10 of 130.' });
  expect(list!.rows).toHaveLength(10);
  const jumps = list!.navigation!.rows.flat();
  expect(jumps).toHaveLength(YEARS);
  expect(jumps.reduce((sum, { count }) => sum + count!, 0)).toBe(REPORTS);
  expect(jumps.filter(({ url }) => !leadsTo(url))).toEqual([]);
});

test('a long list has every entry on one of its pages, and no page has more than it has room for', () => {
  const own = [...pages.values()].filter(({ path }) => path.startsWith('/places/port/articles/'));
  expect(own.map(({ path }) => path)).toEqual([
    '/places/port/articles/',
    '/places/port/articles/decade/2010/',
    '/places/port/articles/decade/2000/',
    '/places/port/articles/decade/1990/',
  ]);
  const rows = own.map(({ years }) => years.flatMap((year) => year.rows.map(({ url }) => url)));
  expect(new Set(rows.flat()).size).toBe(REPORTS);
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(content.site.pageSize);
});

test('every claim has an address that leads to it, and an anchor on the page of its subject still', () => {
  for (const subject of [flood, anna]) {
    const { claims } = subjectPage(subject, content);
    const anchors = claims.navigation!.rows.flat().flatMap((link) => link.anchors);
    const addresses = [...identifiedClaims(subject, content.archive, content.words).values()].map(({ url }) => url);
    expect(addresses).toHaveLength(REPORTS);
    expect(addresses.filter((url) => !leadsTo(url))).toEqual([]);
    expect(addresses.filter((url) => !anchors.includes(decodeURIComponent(url.split('#')[1]!)))).toEqual([]);
    expect(claims.groups).toEqual([]);
  }
});

test('what leads to a dispute leads to the page that has it, and its anchor is on the page of its subject still', () => {
  const { archive, disputes, words } = content;
  const urls = disputes.all.map((dispute) => disputeLink(dispute, disputes, archive, words).url);
  expect(urls.length).toBeGreaterThan(20);
  expect(urls.filter((url) => !leadsTo(url))).toEqual([]);
  const anchors = [flood, anna].flatMap((subject) =>
    subjectPage(subject, content).questions.flatMap(({ id, answers, rest }) => {
      expect(answers).toHaveLength(4);
      expect(leadsTo(rest!.link.url)).toBe(true);
      return [id, ...rest!.anchors, ...answers.flatMap(({ verdicts }) => verdicts.map((verdict) => verdict.id))];
    }),
  );
  expect(urls.filter((url) => !anchors.includes(url.split('#')[1]))).toEqual([]);
});

test('the page of an event has the first of many people, and a page of their own has all, by name', () => {
  const crew = Array.from({ length: 25 }, (_, n) => person(`p${n}`, { name: `Person ${String.fromCharCode(90 - n)}` }));
  const wreck = event('wreck', { name: 'Wreck', people: crew.map(({ id }) => id) });
  const ofWreck = contentOf([wreck, ...crew]);
  const [people, ...others] = subjectPage(wreck, ofWreck).tagged!;
  expect(others).toEqual([]);
  expect(people!.entries).toHaveLength(11);
  expect([people!.entries[0], people!.entries.at(-1)]).toMatchObject([
    { text: 'Person Z', url: '/people/p0/' },
    { text: 'and 15 more', url: '/events/wreck/people/' },
  ]);
  const { names } = pagesOf(ofWreck).get('/events/wreck/people/')!;
  expect(names.map(({ text }) => text)).toEqual(crew.map(({ data }) => data.name).toReversed());
});

test('an article more changes the pages that it is on and those above them, and no others', () => {
  const more = article('more', { published: '2003-05-05', places: ['port'] });
  const [before, after] = [pages, pagesOf(contentOf([...reports, more]))];
  const changed = [...after].filter(([path, page]) => JSON.stringify(page) !== JSON.stringify(before.get(path)));
  expect(changed.map(([path]) => path)).toEqual(['/places/port/articles/', '/places/port/articles/decade/2000/']);
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
});

test('a subject with few articles and claims has one page alone', () => {
  expect(subjectListPages(contentOf(reports.slice(0, 20)))).toEqual([]);
});
