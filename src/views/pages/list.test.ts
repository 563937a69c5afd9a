import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import type { Kind } from '../../kinds.ts';
import { siteSchema } from '../../schema/site.ts';
import { article, event, group, person, place } from '../../test/records.ts';
import { RUNS } from '../../test/runs.ts';
import { en } from '../../words/en.ts';
import type { Content } from './content.ts';
import { listPage, listPages } from './list.ts';

const site = siteSchema.parse({ name: 'Lamps' });
const contentOf = (...records: Parameters<typeof createArchive>[0]) =>
  ({ site, archive: createArchive(records), words: en }) as Content;

/** What the list of a kind shows that fits on one page. */
const onePage = (kind: Kind, content: Content) =>
  listPage(
    listPages(content).find((page) => page.kind === kind)!,
    content,
  );

test('undated events end the list, and are left out of the timeline', () => {
  const { years, timeline } = onePage(
    'event',
    contentOf(event('lost', { date: undefined }), event('fire', { date: '2001-05' })),
  );
  expect(years.map(({ heading, first, rows }) => [heading, first, ...rows.map(({ name }) => name)])).toEqual([
    ['2001', 1, 'fire'],
    ['Undated', 2, 'lost'],
  ]);
  expect(timeline?.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual([1]);
});

test('there is no timeline of undated events alone', () => {
  expect(onePage('event', contentOf(event('lost', { date: undefined }))).timeline).toBeUndefined();
});

test('a group counts what it published with what names it, each article once', () => {
  const archive = contentOf(
    group('gazette'),
    article('a', { publisher: 'gazette', groups: ['gazette'] }),
    article('b', { publisher: 'gazette' }),
    article('c', { groups: ['gazette'] }),
  );
  const entries = onePage('group', archive).sections.flatMap((section) => section.entries);
  expect(entries.map(({ articles, published }) => [articles, published])).toEqual([[3, '2 published']]);
});

const at = (approximate: boolean, longitude = 5) => ({ coordinates: { longitude, latitude: 50, approximate } });

test('places have the numbers that they have on the map, and those that it does not show have none', () => {
  const { sections, maps } = onePage(
    'place',
    contentOf(
      place('continent', { kind: 'region', ...at(true) }),
      place('illyria', { kind: 'country', ...at(true) }),
      place('norford', { partOf: 'illyria', ...at(false) }),
      place('elsewhere'),
    ),
  );
  const entries = sections.flatMap((section) => section.entries);
  expect(entries.map(({ name, number }) => [name, number])).toEqual([
    ['illyria', 1],
    ['norford', 2],
    ['continent', undefined],
    ['elsewhere', undefined],
  ]);
  expect(maps!.make().main.narrow.marks.map(({ entry }) => entry.label)).toEqual([
    '1 illyria, no articles',
    '2 norford, no articles',
  ]);
});

test('a place that is known exactly has its coordinates in the list, an area has none', () => {
  const { sections } = onePage('place', contentOf(place('norford', at(false)), place('norshire', at(true))));
  expect(sections.flatMap(({ entries }) => entries.map(({ whereabouts }) => whereabouts))).toEqual([
    '50° N, 5° E',
    undefined,
  ]);
});

test('events are on a map beside their timeline, and a list without places has none', () => {
  const flood = event('flood', { places: ['norford'] });
  const { maps } = onePage('event', contentOf(flood, place('norford', at(false))));
  expect(maps!.make().main.narrow.marks.map(({ entry }) => entry.label)).toEqual(['norford 1: flood']);
  expect(maps!.make().main.wide).toBeUndefined();
  expect(onePage('event', contentOf(event('fire'))).maps).toBeUndefined();
});

test('each year has an anchor', () => {
  const dates = ['195X', '1951', '1951-05', undefined];
  const events = dates.map((date, i) => event(`e${i}`, { date }));
  expect(onePage('event', contentOf(...events)).years.map(({ anchor }) => anchor)).toEqual([
    '1950-1959',
    '1951',
    'undated',
  ]);
});

describe('a list that is too long for a page', () => {
  const days = Array.from({ length: 12 }, (_, i) => article(`d${i}`, { published: `2013-03-${10 + i}` }));
  const content = {
    ...contentOf(
      ...days,
      ...['2013-05-01', '2013', '2012-01', '195X', undefined].map((published, i) => article(`a${i}`, { published })),
      ...['Ada', 'Anna', 'Ben', 'É. Zorn', '7 Lamps'].map((sortName, i) => person(`p${i}`, { sortName })),
      ...Array.from({ length: 11 }, (_, i) => person(`s${i}`, { sortName: `Sm${'ai'[i % 2]}th ${i}` })),
    ),
    site: { ...site, pageSize: 10 },
  };
  const pages = listPages(content).map((page) => listPage(page, content));
  const shown = ({ years, sections }: (typeof pages)[number]) => [
    ...years.flatMap(({ rows }) => rows.map(({ name }) => name.replace('Headline of ', ''))),
    ...sections.flatMap(({ entries }) => entries.map(({ name }) => name)),
  ];
  const at = (path: string) => pages.find((page) => page.path === path)!;

  test('has a page for each year, for each month of a year that is too long, and for each day of such a month', () => {
    expect(pages.map(({ path }) => path).filter((path) => path.startsWith('/articles/'))).toEqual([
      '/articles/',
      '/articles/year/2013/',
      '/articles/month/2013-05/',
      '/articles/month/2013-03/',
      ...days.map((_, i) => `/articles/day/2013-03-${21 - i}/`),
      '/articles/year/2012/',
      '/articles/year/1950-1959/',
      '/articles/year/undated/',
    ]);
  });

  test('has a page for each letter, for as many as part it where one is too long, and one for names without a letter', () => {
    expect(pages.map(({ path }) => decodeURI(path)).filter((path) => path.startsWith('/people/'))).toEqual([
      '/people/',
      '/people/letter/other/',
      '/people/letter/a/',
      '/people/letter/b/',
      '/people/letter/e/',
      '/people/letter/s/',
      '/people/letter/sma/',
      '/people/letter/smi/',
    ]);
  });

  test('shows its start, and what no part of it has', () => {
    expect(shown(at('/articles/'))).toEqual(['a0', 'a1']);
    expect(shown(at('/articles/year/2013/'))).toEqual(['a0', 'a1']);
    expect(shown(at('/articles/month/2013-03/'))).toHaveLength(10);
    expect(shown(at('/articles/year/undated/'))).toEqual(['a4']);
    expect(shown(at('/people/'))).toEqual(['7 Lamps', 'Ada', 'Anna', 'Ben', 'É. Zorn']);
  });

  test('leads to all its parts, with the anchor of each year that is not on the first page', () => {
    const { navigation } = at('/articles/');
    expect(
      navigation?.rows.map((row) => row.map(({ name, count, anchors: [anchor] }) => [name, count, anchor])),
    ).toEqual([
      [
        ['2013', 14, undefined],
        ['2012', 1, '2012'],
        ['The 1950s', 1, '1950-1959'],
        ['Undated', 1, 'undated'],
      ],
    ]);
    expect(navigation).toMatchObject({ previous: undefined, next: '/articles/year/2013/' });
    const month = at('/articles/month/2013-03/').navigation;
    expect(month?.rows.map((row) => row.filter(({ current }) => current).map(({ name }) => name))).toEqual([
      ['2013'],
      ['March 2013'],
      [],
    ]);
    expect(month).toMatchObject({ previous: '/articles/month/2013-05/', next: undefined });
  });

  test('says on each page which part it is', () => {
    expect(pages.filter(({ path }) => path.includes('2013-03')).map(({ pageTitle }) => pageTitle)[1]).toBe(
      'Articles: 21 March 2013',
    );
    expect(new Set(pages.map(({ pageDescription }) => pageDescription)).size).toBe(pages.length);
  });

  test('of places and groups is by name', () => {
    const towns = Array.from({ length: 11 }, (_, i) =>
      place(`t${i}`, { name: `Town ${i}`, partOf: i ? 't0' : undefined }),
    );
    const long = { ...contentOf(...towns), site: { ...site, pageSize: 10 } };
    const [first] = listPages(long).filter(({ kind }) => kind === 'place');
    expect(listPage(first!, long).summary).toBe('11 places, by name.');
  });
});

test('an article more leaves all other addresses of a list with what they had', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1990, max: 1993 }), fc.integer({ min: 1, max: 12 })), { minLength: 12 }),
      fc.tuple(fc.integer({ min: 1990, max: 1994 }), fc.integer({ min: 1, max: 12 })),
      (dates, added) => {
        const articles = [...dates, added].map(([year, month], i) =>
          article(`a${i}`, { published: `${year}-${String(month).padStart(2, '0')}` }),
        );
        const held = (count: number) => {
          const content = { ...contentOf(...articles.slice(0, count)), site: { ...site, pageSize: 10 } };
          return new Map(
            listPages(content).map(({ part }) => [part.path, part.entries.map(({ record }) => record.id as string)]),
          );
        };
        const [before, after] = [held(dates.length), held(dates.length + 1)];
        for (const [path, ids] of before)
          expect(
            after.get(path)!.filter((id) => id !== `a${dates.length}`),
            path,
          ).toEqual(ids);
        const changed = [...after].filter(([path, ids]) => path && ids.length !== before.get(path)?.length);
        const [year, month] = added;
        for (const [path] of changed)
          expect(path).toMatch(new RegExp(`year/${year}$|month/${year}-0?${month}$|${year}`));
      },
    ),
    RUNS,
  );
});

test('articles of one day and one headline are parted by their ids, and none is lost', () => {
  const names = Array.from({ length: 300 }, (_, i) => `report-${String(i).padStart(3, '0')}`);
  const content = contentOf(...names.map((id) => article(id, { headline: 'Weather', published: '2001-05-04' })));
  const pages = listPages(content).filter(({ kind }) => kind === 'article');
  const shown = pages.map(({ part }) => part.shown.map(({ record }) => record.id as string));
  expect([...new Set(shown.flat())].sort()).toEqual(names);
  expect(Math.max(...shown.map(({ length }) => length))).toBeLessThanOrEqual(site.pageSize);
});

test('of very many series the list of articles names those with most articles, in the order of names', () => {
  const articles = Array.from({ length: 130 }, (_, i) => article(`a${i}`, { series: `Series ${i % 120}` }));
  const content = contentOf(...articles);
  const [series] = onePage('article', content).collections;
  expect([series!.links.length, series!.others]).toEqual([100, 20]);
  const names = series!.links.map(({ text }) => text);
  expect(names).toEqual(expect.arrayContaining(Array.from({ length: 10 }, (_, i) => `Series ${i}`)));
  expect(names).toEqual(names.toSorted(content.archive.compareNames));
});
