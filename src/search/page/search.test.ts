import { describe, expect, test } from 'vitest';
import type { Engine, Hit, Page } from './pagefind.ts';
import { find } from './search.ts';
import type { Names } from '../resolver/names.ts';
import type { Match } from '../resolver/match.ts';
import { stateOf, type SearchState } from './state.ts';

const page = (title: string, text = title): Page => ({
  ...{ url: `/${title}/`, kind: 'Place', date: '', publisher: '', description: '', excerpt: '', content: '' },
  ...{ title, names: [title, `Port of ${title}`], mentions: [], text },
});

const estervik: Match = {
  ...{ id: 'estervik', kind: 'place', name: 'Estervik', via: 'Estervick' },
  ...{ reason: 'alias', confidence: 1, articles: 2 },
};

const hitOf = (page: Page): Hit => ({ id: page.title, page: async () => page });

/** An engine that, as Pagefind does, drops the words that no page has. */
function engineOf(pages: Page[], { reachable = true, answers = (_: SearchState): boolean => true } = {}) {
  const asked: string[] = [];
  const engine: Engine = {
    warmUp: async () => {},
    search: async (words, state) => {
      asked.push(words);
      const known = words.split(' ').filter((word) => pages.some(({ text }) => text.includes(word)));
      const found = pages.filter(({ text }) => known.every((word) => text.includes(word)));
      return answers(state) ? found.map(hitOf) : [];
    },
    page: async ({ name }) => hitOf(pages.find(({ title }) => title === name) ?? page(name)),
    reachable: async () => reachable,
  };
  return { engine, asked };
}

/** Names that mean one thing whatever is typed, or nothing. */
const meaning = (pinned: Match[], canonical = '', suggested: Match[] = [], near: Match[] = []): Names => ({
  resolve: (query) => ({ pinned, suggested, canonical: canonical || query }),
  suggest: () => near,
});

const nothing = meaning([]);
const asking = (query: string) => stateOf(new URLSearchParams(query));
const titles = (pages: Page[]) => pages.map(({ title }) => title);

describe('finding', () => {
  const pages = [page('Harbour', 'Estervik harbour'), page('Estervik'), page('Ferry', 'a ferry to Estervik')];
  const { engine } = engineOf(pages);

  async function found(query: string, names: Names, from = engine, count = 20) {
    const answer = await find(from, names, asking(query), count);
    if (!('pages' in answer)) throw new Error('Nothing was found.');
    return answer;
  }

  test('puts the page whose name was asked for first, once, and says by which name', async () => {
    const answer = await found('q=Estervik', meaning([estervik]));
    expect(titles(answer.pages)).toEqual(['Estervik', 'Harbour', 'Ferry']);
    expect(answer.pages.map(({ match }) => match?.via)).toEqual(['Estervick', undefined, undefined]);
    expect(answer).toMatchObject({ total: 3, instead: '', names: ['Estervik', 'Port of Estervik'] });
  });

  test('puts it first in every sort', async () => {
    expect(titles((await found('q=Estervik&sort=oldest', meaning([estervik]))).pages)[0]).toBe('Estervik');
  });

  test('counts and continues as if it stood in the index there', async () => {
    const { total, pages, more } = await found('q=Estervik', meaning([estervik]), engine, 1);
    expect([total, titles(pages), titles((await more(1, 3)).pages)]).toEqual([3, ['Estervik'], ['Harbour', 'Ferry']]);
  });

  test.each([
    ['kind=Place', true],
    ['kind=Article', false],
    ['kind=Person', false],
    ['publisher=The+Gazette', false],
    ['year=2021', false],
  ])('with %s, whether it comes first is %s', async (filters, first) => {
    const answer = await found(`q=Estervik&${filters}`, meaning([estervik]));
    expect(answer.pages[0]!.match !== undefined).toBe(first);
  });

  test('searches with the names that are meant where the index does not have the words, and says so', async () => {
    const { engine, asked } = engineOf(pages);
    const answer = await found('q=Estarvic+ferry', meaning([estervik], 'Estervik ferry'), engine);
    expect(answer.instead).toBe('Estervik ferry');
    expect(titles(answer.pages)).toEqual(['Estervik', 'Ferry']);
    expect([...new Set(asked)]).toEqual(['Estarvic ferry', 'Estervik ferry']);
  });

  test('searches with the names alone where it does not have the other words either', async () => {
    const answer = await found('q=qwerty+Estarvic', meaning([estervik], 'qwerty Estervik'));
    expect(answer.instead).toBe('Estervik');
    expect(answer.total).toBe(3);
  });

  test('shows the page of a name even where nothing else has it', async () => {
    const { engine } = engineOf([]);
    const answer = await found('q=Estarvic', meaning([estervik], 'Estervik'), engine);
    expect([answer.total, answer.instead, titles(answer.pages)]).toEqual([1, '', ['Estervik']]);
  });

  test('finds the same under another name that the index has, without saying so', async () => {
    const mixed = [...pages, page('Harbour office', 'Estervick office')];
    const answer = await found('q=Estervick', meaning([estervik], 'Estervik'), engineOf(mixed).engine);
    expect(titles(answer.pages)).toEqual(['Estervik', 'Harbour office', 'Harbour', 'Ferry']);
    expect([answer.total, answer.instead]).toEqual([4, '']);
  });

  test('puts the articles that mention what was asked for before what only has its words', async () => {
    const mixed = [...pages, { ...page('Storm', 'Storm at Estervik'), mentions: ['Estervik'] }];
    const { engine } = engineOf(mixed);
    expect(titles((await found('q=Estervik', meaning([estervik]), engine)).pages)).toEqual([
      'Estervik',
      'Storm',
      'Harbour',
      'Ferry',
    ]);
    expect(titles((await found('q=Estervik&sort=newest', meaning([estervik]), engine)).pages).at(-1)).toBe('Storm');
  });

  test('leaves out what the index gives for other words, and counts no more of it than was not looked at', async () => {
    const others = Array.from({ length: 95 }, (_, i) => page(`Other ${i}`));
    const all = [pages[0]!, ...others.slice(0, 5), pages[1]!, ...others.slice(5)];
    const { engine } = engineOf(all);
    const loose: Engine = { ...engine, search: async () => all.map(hitOf) };
    const answer = await found('q=harbour', nothing, loose, 1);
    expect([titles(answer.pages), answer.total]).toEqual([['Harbour'], 1]);
    expect((await found('q=harbour&sort=newest', nothing, loose, 1)).total).toBe(78);
    expect((await found('q=Estervik&sort=newest', nothing, loose, 10)).total).toBe(2);
  });

  test('looks again at what could not be had, and answers two who ask at once', async () => {
    const all = Array.from({ length: 25 }, (_, i) => page(`Harbour ${i}`));
    let broken = false;
    const fragile = (each: Page): Hit => ({
      id: each.title,
      page: () => (broken ? Promise.reject(new Error('no network')) : Promise.resolve(each)),
    });
    const { engine } = engineOf(all);
    const answer = await found('q=harbour', nothing, { ...engine, search: async () => all.map(fragile) }, 10);
    broken = true;
    await expect(answer.more(10, 20)).rejects.toThrow('no network');
    broken = false;
    const [one, two] = await Promise.all([answer.more(10, 20), answer.more(10, 20)]);
    expect(titles(one.pages)).toEqual(titles(all.slice(10, 20)));
    expect(two).toEqual(one);
    expect(one.total).toBe(25);
  });

  test('lists all that fits filters without a query', async () => {
    const answer = await found('kind=Place', nothing, engine, 2);
    expect([answer.total, titles(answer.pages)]).toEqual([3, ['Harbour', 'Estervik']]);
  });

  test('offers no name that the first result has, nor one that the filters leave out', async () => {
    const near: Match = { ...estervik, reason: 'prefix' };
    const { engine } = engineOf([pages[1]!]);
    expect((await found('q=Estervik', meaning([], '', [near]), engine)).suggested).toEqual([]);
    expect((await found('q=Estervik&kind=Person', meaning([], '', [estervik]))).suggested).toEqual([]);
  });

  test('hands on what may have been meant', async () => {
    expect((await found('q=ferry', meaning([], '', [estervik]))).suggested).toEqual([estervik]);
  });
});

describe('a miss', () => {
  const pages = [page('Estervik'), page('Ferry', 'a ferry to Estervik')];
  const { engine } = engineOf(pages);

  test('is what lacks a word, and says which', async () => {
    expect(await find(engine, nothing, asking('q=ferry+qwerty'), 20)).toMatchObject({ near: [], missing: ['qwerty'] });
    expect(await find(engine, nothing, asking('q=qwerty'), 20)).toMatchObject({ near: [], missing: [] });
    expect(await find(engine, nothing, asking('q=!!!'), 20)).toMatchObject({ near: [], missing: [] });
  });

  test('offers names: what may have been meant, then the nearest', async () => {
    const other = { ...estervik, id: 'other' };
    const names = meaning([], '', [estervik], [estervik, other]);
    expect(await find(engine, names, asking('q=Estirvok'), 20)).toMatchObject({ suggested: [estervik], near: [other] });
  });

  test('is also what the filters leave nothing of', async () => {
    const { engine } = engineOf(pages, { answers: ({ year }) => !year });
    const answer = await find(engine, meaning([estervik]), asking('q=Estervik&year=1900'), 20);
    expect(answer).toHaveProperty('near');
  });

  test('without a connection is not an answer', async () => {
    const { engine } = engineOf([], { reachable: false });
    await expect(find(engine, nothing, asking('q=ferry'), 20)).rejects.toThrow('out of reach');
  });
});
