import { describe, expect, test } from 'vitest';
import { hitOf, resultPage } from '../../test/result-pages.ts';
import { en } from '../../words/en.ts';
import { claimedIn } from '../claimed-property.ts';
import { hiddenWord } from '../hidden-words.ts';
import { askedOf } from '../query/ask.ts';
import { createTopics } from '../query/topics.ts';
import type { Match } from '../resolver/match.ts';
import type { Names } from '../resolver/names.ts';
import type { SearchContext } from './result.ts';
import { search as searchIn } from './search.ts';
import type { Hit, ResultPage, SearchIndex } from './search-index.ts';
import { stateOf, type SearchState } from '../page/state.ts';

const page = (title: string, text = title, more: Partial<ResultPage> = {}): ResultPage =>
  resultPage({ url: `/places/${title}/`, title, names: [title, `Port of ${title}`], text, ...more });

const estervik: Match = {
  ...{ id: 'estervik', kind: 'place', name: 'Estervik', via: 'Estervick' },
  ...{ reason: 'alias', confidence: 1, articles: 2 },
};

/** An index that, as Pagefind does, drops the words that no page has. */
function indexOf(pages: ResultPage[], { answers = (_: SearchState): boolean => true } = {}) {
  const asked: string[] = [];
  const index: SearchIndex = {
    warmUp: async () => {},
    search: async (ask, state) => {
      const words = ask ? askedOf(ask) : '';
      asked.push(words);
      const has = ({ text, hidden }: ResultPage, word: string) => text.toLowerCase().includes(word) || hidden.has(word);
      const known = words.split(' ').filter((word) => pages.some((each) => has(each, word)));
      const found = pages.filter((each) => known.every((word) => has(each, word)));
      return answers(state) && (!words || known.length) ? found.map((each) => hitOf(each)) : [];
    },
    pageOf: async ({ name }) => hitOf(pages.find(({ title }) => title === name) ?? page(name)),
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

/** Searches as the page does, of whose pages two are no records. */
const search = (
  index: SearchIndex,
  names: Names,
  state: SearchState,
  count: number,
  more: Partial<SearchContext> = {},
) =>
  searchIn(
    {
      ...{ index, names, words: en.search, topics: createTopics([]), dateIn: async () => undefined },
      sitePages: [{ url: '/places/', title: 'Places', description: 'All', names: ['place', 'map'] }],
      ...more,
    },
    state,
    count,
  );
const asking = (query: string) => stateOf(new URLSearchParams(query));
const titles = (pages: readonly ResultPage[]) => pages.map(({ title }) => title);

describe('a search', () => {
  const pages = [page('Harbour', 'Estervik harbour'), page('Estervik'), page('Ferry', 'a ferry to Estervik')];
  const { index } = indexOf(pages);

  async function found(query: string, names: Names, from = index, count = 20, more: Partial<SearchContext> = {}) {
    const answer = await search(from, names, asking(query), count, more);
    if (!('results' in answer)) throw new Error('Nothing was found.');
    return answer;
  }

  test('puts the page whose name was asked for first, once, and says by which name', async () => {
    const answer = await found('q=Estervik', finding([estervik]));
    expect(titles(answer.results)).toEqual(['Estervik', 'Harbour', 'Ferry']);
    expect(answer.results.map(({ match }) => match?.via)).toEqual(['Estervick', undefined, undefined]);
    expect(answer).toMatchObject({ total: 3, searchedInstead: '', names: ['Estervik', 'Port of Estervik'] });
  });

  test('puts an event before the place of its name, however loosely the event is named', async () => {
    const flood: Match = { ...estervik, id: 'flood', kind: 'event', name: 'Flood', via: 'Flood', reason: 'phonetic' };
    const inEstervik: Match = { ...estervik, reason: 'exact' };
    const { results } = await found('q=Flod+Estervik', finding([flood, inEstervik]));
    expect(titles(results).slice(0, 2)).toEqual(['Flood', 'Estervik']);
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
    expect([...new Set(asked)].slice(0, 2)).toEqual(['estarvic ferry', 'estervik ferry']);
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
    const loose: SearchIndex = { ...index, search: async () => all.map((each) => hitOf(each)) };
    const answer = await found('q=harbour', noNames, loose, 1);
    expect([titles(answer.results), answer.total]).toEqual([['Harbour'], 1]);
    expect((await found('q=harbour&sort=newest', noNames, loose, 1)).total).toBe(78);
    expect((await found('q=Estervik&sort=newest', noNames, loose, 10)).total).toBe(2);
  });

  test('looks again at what could not be had, and answers two who ask at once', async () => {
    const all = Array.from({ length: 75 }, (_, i) => page(`Harbour ${i}`));
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
    expect(one.total).toBe(75);
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

  test('finds who held an office under other words for it, those first who held it under the words as typed', async () => {
    const roles = (...words: string[]) => new Set(words.map((word) => hiddenWord('role', word)));
    const holders = [
      page('Varnish', 'secretary', {
        kind: 'person',
        roles: 'Norland defence secretary',
        hidden: roles('norland', 'defence', 'minister'),
      }),
      page('Bellmar', 'minister', {
        kind: 'person',
        roles: 'Norland defence minister',
        hidden: roles('norland', 'defence', 'minister'),
      }),
      page('Odunne', 'mayor', { kind: 'person', roles: 'Mayor', hidden: roles('mayor') }),
    ];
    const { index } = indexOf(holders);
    expect(titles((await found('q=defense+minister+of+Norland', noNames, index)).results)).toEqual([
      'Bellmar',
      'Varnish',
    ]);
    expect(await search(index, noNames, asking('q=Estervik+minister'), 20)).toHaveProperty('nearest');
  });

  test('leads a question to what is claimed in answer to it, before the page that it names', async () => {
    const hidden = new Set([hiddenWord('answer', 'death'), hiddenWord('topic', 'death')]);
    const claimed = claimedIn('qz|killed|number|death qz|killed‐by|who|death');
    const fire = page('Fire', 'fire at the estervik mill', {
      kind: 'event',
      url: '/events/mill-fire/',
      hidden,
      claimed,
    });
    const { index } = indexOf([page('Estervik', 'estervik'), fire]);
    const asked = async (query: string) => (await found(query, finding([estervik]), index)).results[0]!;
    expect(await asked('q=how+many+died+in+Estervik')).toMatchObject({ title: 'Fire', anchor: 'mill-fire-killed' });
    expect(await asked('q=who+killed+sheep+in+Estervik?')).toMatchObject({ title: 'Estervik' });
    expect(await asked('q=who+died+in+Estervik?')).toMatchObject({ anchor: 'mill-fire-killed-by' });
  });

  test('finds under a word what has another word for it', async () => {
    const hidden = new Set([hiddenWord('topic', 'explosion')]);
    const { index } = indexOf([page('Blast', 'a blast', { hidden }), page('Fire', 'a fire')]);
    expect(titles((await found('q=bombings', noNames, index)).results)).toEqual(['Blast']);
  });

  test('finds what has a word in British or American spelling', async () => {
    const { index } = indexOf([page('Boat', 'an armoured boat'), page('Ship', 'an armored ship')]);
    expect(titles((await found('q=armored', noNames, index)).results)).toEqual(['Ship', 'Boat']);
  });

  test('finds what is of a time, surely so first, and says nothing is where nothing is', async () => {
    const pages = [
      page('Year', 'fair', { hidden: new Set([hiddenWord('partly', '202105')]) }),
      page('Month', 'fair', { hidden: new Set([hiddenWord('within', '202105')]) }),
    ];
    const { index } = indexOf(pages);
    const dateIn = async () => ({ start: 0, end: 8, periods: ['202105'] });
    expect(titles((await found('q=May+2021', noNames, index, 20, { dateIn })).results)).toEqual(['Month', 'Year']);
    expect(titles((await found('q=May+2021+fair', noNames, index, 20, { dateIn })).results)).toEqual(['Month', 'Year']);
    expect(await search(indexOf([]).index, noNames, asking('q=May+2021'), 20, { dateIn })).toMatchObject({
      isDate: true,
    });
  });

  test('takes the year in a name for a part of it', async () => {
    const { index } = indexOf([
      page('Fair of 2021', 'fair 2021'),
      page('Other', 'other', { hidden: new Set([hiddenWord('within', '2021')]) }),
    ]);
    const fair: Match = { ...estervik, name: 'Fair of 2021', via: 'Fair of 2021' };
    const dateIn = async () => ({ start: 8, end: 12, periods: ['2021'] });
    expect(titles((await found('q=Fair+of+2021', finding([fair]), index, 20, { dateIn })).results)).toEqual([
      'Fair of 2021',
    ]);
  });

  test('asks for fewer words where no page has all, unless one of them is in no page', async () => {
    const pages = [page('A', 'the red kettle'), page('B', 'the red mill'), page('C', 'lantern'), page('D', 'lantern')];
    const { index } = indexOf(pages);
    const answer = await found('q=red+kettle+lantern', noNames, index);
    expect([titles(answer.results), answer.dropped]).toEqual([['A'], ['lantern']]);
    expect(await search(index, noNames, asking('q=red+kettle+qwerty'), 20)).toHaveProperty('nearest');
    expect(await search(index, noNames, asking('q=kettle+lantern'), 20)).toHaveProperty('nearest');
  });

  test('finds phrases, leaves out what is excluded, and takes either side of “OR”', async () => {
    const { index } = indexOf([
      page('A', 'white harbour'),
      page('B', 'harbour white'),
      page('C', 'white harbour lamp'),
    ]);
    expect(titles((await found('q="white+harbour"', noNames, index)).results)).toEqual(['A', 'C']);
    expect(titles((await found('q=white+harbour+-lamp', noNames, index)).results)).toEqual(['A', 'B']);
    expect(titles((await found('q=lamp+OR+"harbour+white"', noNames, index)).results)).toEqual(['C', 'B']);
    expect(titles((await found('q=white+OR+harbour+-lamp', noNames, index)).results)).toEqual(['A', 'B']);
  });

  test('puts a page of the site first that the words are for, unless something is to be narrowed', async () => {
    const { index } = indexOf([page('Chart', 'a map')]);
    expect(titles((await found('q=map', noNames, index)).results)).toEqual(['Places', 'Chart']);
    expect(titles((await found('q=map&kind=Place', noNames, index)).results)).toEqual(['Chart']);
  });

  test('tells how many results there are of each kind', async () => {
    const { index } = indexOf([page('A', 'mill'), page('B', 'mill', { kind: 'event' }), page('C', 'mill')]);
    expect((await found('q=mill', noNames, index)).kinds).toEqual([
      ['place', 2],
      ['event', 1],
    ]);
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
    expect(await search(index, noNames, asking('q=ferry+qwerty'), 20)).toMatchObject({
      nearest: [],
      missing: ['qwerty'],
    });
    expect(await search(index, noNames, asking('q=qwerty'), 20)).toMatchObject({ nearest: [], missing: [] });
    expect(await search(index, noNames, asking('q=!!!'), 20)).toMatchObject({ nearest: [], missing: [] });
  });

  test('offers names: what may have been meant, then the nearest', async () => {
    const other = { ...estervik, id: 'other' };
    const names = finding([], '', [estervik], [estervik, other]);
    expect(await search(index, names, asking('q=Estirvok'), 20)).toMatchObject({
      suggested: [estervik],
      nearest: [other],
    });
  });

  test('asks for five names at most', async () => {
    let most: number | undefined;
    const names: Names = { ...noNames, suggest: (_, asked) => ((most = asked), []) };
    await search(index, names, asking('q=qwerty'), 20);
    expect(most).toBe(5);
  });

  test('is also what the filters leave nothing of', async () => {
    const { index } = indexOf(pages, { answers: ({ year }) => !year });
    const answer = await search(index, finding([estervik]), asking('q=Estervik&year=1900'), 20);
    expect(answer).toHaveProperty('nearest');
  });
});
