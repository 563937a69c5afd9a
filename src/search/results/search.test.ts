import { describe, expect, test } from 'vitest';
import { search } from './search.ts';
import type { Hit, ResultPage, SearchIndex } from './search-index.ts';
import type { Names } from '../resolver/names.ts';
import type { Match } from '../resolver/match.ts';
import { stateOf, type SearchState } from './state.ts';
import { en } from '../../words/en.ts';

const page = (title: string, text = title): ResultPage => ({
  ...{ url: `/${title}/`, lang: '', kind: 'place', date: '', publisher: '', description: '', excerpt: '', content: '' },
  ...{ title, names: [title, `Port of ${title}`], mentions: [], text },
});

const estervik: Match = {
  ...{ id: 'estervik', kind: 'place', name: 'Estervik', via: 'Estervick' },
  ...{ reason: 'alias', confidence: 1, articles: 2 },
};

const hitOf = (page: ResultPage): Hit => ({ id: page.title, page: async () => page });

/** An index that, as Pagefind does, drops the words that no page has. */
function indexOf(pages: ResultPage[], { reachable = true, answers = (_: SearchState): boolean => true } = {}) {
  const asked: string[] = [];
  const index: SearchIndex = {
    warmUp: async () => {},
    search: async (words, state) => {
      asked.push(words);
      const known = words.split(' ').filter((word) => pages.some(({ text }) => text.includes(word)));
      const found = pages.filter(({ text }) => known.every((word) => text.includes(word)));
      return answers(state) ? found.map(hitOf) : [];
    },
    pageOf: async ({ name }) => hitOf(pages.find(({ title }) => title === name) ?? page(name)),
    isReachable: async () => reachable,
  };
  return { index, asked };
}

/** Names that find the same whatever is typed. */
const finding = (pinned: Match[], canonical = '', suggested: Match[] = [], nearest: Match[] = []): Names => ({
  resolve: (query) => ({ pinned, suggested, canonical: canonical || query }),
  suggest: () => nearest,
  languageOf: () => '',
});

const noNames = finding([]);
const asking = (query: string) => stateOf(new URLSearchParams(query));
const titles = (pages: readonly ResultPage[]) => pages.map(({ title }) => title);

describe('a search', () => {
  const pages = [page('Harbour', 'Estervik harbour'), page('Estervik'), page('Ferry', 'a ferry to Estervik')];
  const { index } = indexOf(pages);

  async function found(query: string, names: Names, from = index, count = 20) {
    const answer = await search(from, names, asking(query), count, en.search);
    if (!('results' in answer)) throw new Error('Nothing was found.');
    return answer;
  }

  test('puts the page whose name was asked for first, once, and says by which name', async () => {
    const answer = await found('q=Estervik', finding([estervik]));
    expect(titles(answer.results)).toEqual(['Estervik', 'Harbour', 'Ferry']);
    expect(answer.results.map(({ match }) => match?.via)).toEqual(['Estervick', undefined, undefined]);
    expect(answer).toMatchObject({ total: 3, searchedInstead: '', names: ['Estervik', 'Port of Estervik'] });
  });

  test('puts it first in every sort', async () => {
    expect(titles((await found('q=Estervik&sort=oldest', finding([estervik]))).results)[0]).toBe('Estervik');
  });

  test('counts and continues as if it stood in the index there', async () => {
    const { total, results, more } = await found('q=Estervik', finding([estervik]), index, 1);
    expect([total, titles(results), titles((await more(1, 3)).results)]).toEqual([
      3,
      ['Estervik'],
      ['Harbour', 'Ferry'],
    ]);
  });

  test.each([
    ['kind=Place', true],
    ['kind=Article', false],
    ['kind=Person', false],
    ['publisher=The+Gazette', false],
    ['year=2021', false],
  ])('with %s, whether it comes first is %s', async (filters, first) => {
    const answer = await found(`q=Estervik&${filters}`, finding([estervik]));
    expect(answer.results[0]!.match !== undefined).toBe(first);
  });

  test('searches with the names that are meant where the index does not have the words, and says so', async () => {
    const { index, asked } = indexOf(pages);
    const answer = await found('q=Estarvic+ferry', finding([estervik], 'Estervik ferry'), index);
    expect(answer.searchedInstead).toBe('Estervik ferry');
    expect(titles(answer.results)).toEqual(['Estervik', 'Ferry']);
    expect([...new Set(asked)]).toEqual(['Estarvic ferry', 'Estervik ferry']);
  });

  test('searches with the names alone where it does not have the other words either', async () => {
    const answer = await found('q=qwerty+Estarvic', finding([estervik], 'qwerty Estervik'));
    expect(answer.searchedInstead).toBe('Estervik');
    expect(answer.total).toBe(3);
  });

  test('shows the page of a name even where nothing else has it', async () => {
    const { index } = indexOf([]);
    const answer = await found('q=Estarvic', finding([estervik], 'Estervik'), index);
    expect([answer.total, answer.searchedInstead, titles(answer.results)]).toEqual([1, '', ['Estervik']]);
  });

  test('finds the same under another name that the index has, without saying so', async () => {
    const mixed = [...pages, page('Harbour office', 'Estervick office')];
    const answer = await found('q=Estervick', finding([estervik], 'Estervik'), indexOf(mixed).index);
    expect(titles(answer.results)).toEqual(['Estervik', 'Harbour office', 'Harbour', 'Ferry']);
    expect([answer.total, answer.searchedInstead]).toEqual([4, '']);
  });

  test('puts the articles that mention what was asked for before what only has its words', async () => {
    const mixed = [...pages, { ...page('Storm', 'Storm at Estervik'), mentions: ['Estervik'] }];
    const { index } = indexOf(mixed);
    expect(titles((await found('q=Estervik', finding([estervik]), index)).results)).toEqual([
      'Estervik',
      'Storm',
      'Harbour',
      'Ferry',
    ]);
    expect(titles((await found('q=Estervik&sort=newest', finding([estervik]), index)).results).at(-1)).toBe('Storm');
  });

  test('leaves out what the index gives for other words, and counts no more of it than was not looked at', async () => {
    const others = Array.from({ length: 95 }, (_, i) => page(`Other ${i}`));
    const all = [pages[0]!, ...others.slice(0, 5), pages[1]!, ...others.slice(5)];
    const { index } = indexOf(all);
    const loose: SearchIndex = { ...index, search: async () => all.map(hitOf) };
    const answer = await found('q=harbour', noNames, loose, 1);
    expect([titles(answer.results), answer.total]).toEqual([['Harbour'], 1]);
    expect((await found('q=harbour&sort=newest', noNames, loose, 1)).total).toBe(78);
    expect((await found('q=Estervik&sort=newest', noNames, loose, 10)).total).toBe(2);
  });

  test('looks again at what could not be had, and answers two who ask at once', async () => {
    const all = Array.from({ length: 25 }, (_, i) => page(`Harbour ${i}`));
    let broken = false;
    const fragile = (each: ResultPage): Hit => ({
      id: each.title,
      page: () => (broken ? Promise.reject(new Error('no network')) : Promise.resolve(each)),
    });
    const { index } = indexOf(all);
    const answer = await found('q=harbour', noNames, { ...index, search: async () => all.map(fragile) }, 10);
    broken = true;
    await expect(answer.more(10, 20)).rejects.toThrow('no network');
    broken = false;
    const [one, two] = await Promise.all([answer.more(10, 20), answer.more(10, 20)]);
    expect(titles(one.results)).toEqual(titles(all.slice(10, 20)));
    expect(two).toEqual(one);
    expect(one.total).toBe(25);
  });

  test('lists all that fits filters without a query', async () => {
    const answer = await found('kind=Place', noNames, index, 2);
    expect([answer.total, titles(answer.results)]).toEqual([3, ['Harbour', 'Estervik']]);
  });

  test('offers no name that the first result has, nor one that the filters leave out', async () => {
    const near: Match = { ...estervik, reason: 'prefix' };
    const { index } = indexOf([pages[1]!]);
    expect((await found('q=Estervik', finding([], '', [near]), index)).suggested).toEqual([]);
    expect((await found('q=Estervik&kind=Person', finding([], '', [estervik]))).suggested).toEqual([]);
  });

  test('hands on what may have been meant', async () => {
    expect((await found('q=ferry', finding([], '', [estervik]))).suggested).toEqual([estervik]);
    const articles = await found('q=ferry&kind=Article', finding([], '', [estervik]));
    expect(articles.suggested).toEqual([estervik]);
  });
});

describe('no result', () => {
  const pages = [page('Estervik'), page('Ferry', 'a ferry to Estervik')];
  const { index } = indexOf(pages);

  test('is what lacks a word, and says which', async () => {
    expect(await search(index, noNames, asking('q=ferry+qwerty'), 20, en.search)).toMatchObject({
      nearest: [],
      missing: ['qwerty'],
    });
    expect(await search(index, noNames, asking('q=qwerty'), 20, en.search)).toMatchObject({ nearest: [], missing: [] });
    expect(await search(index, noNames, asking('q=!!!'), 20, en.search)).toMatchObject({ nearest: [], missing: [] });
  });

  test('offers names: what may have been meant, then the nearest', async () => {
    const other = { ...estervik, id: 'other' };
    const names = finding([], '', [estervik], [estervik, other]);
    expect(await search(index, names, asking('q=Estirvok'), 20, en.search)).toMatchObject({
      suggested: [estervik],
      nearest: [other],
    });
  });

  test('asks for five names at most', async () => {
    let most: number | undefined;
    const names: Names = { ...noNames, suggest: (_, asked) => ((most = asked), []) };
    await search(index, names, asking('q=qwerty'), 20, en.search);
    expect(most).toBe(5);
  });

  test('is also what the filters leave nothing of', async () => {
    const { index } = indexOf(pages, { answers: ({ year }) => !year });
    const answer = await search(index, finding([estervik]), asking('q=Estervik&year=1900'), 20, en.search);
    expect(answer).toHaveProperty('nearest');
  });

  test('without a connection is not an answer', async () => {
    const { index } = indexOf([], { reachable: false });
    await expect(search(index, noNames, asking('q=ferry'), 20, en.search)).rejects.toThrow('out of reach');
  });
});
