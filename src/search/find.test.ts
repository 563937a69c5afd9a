import { describe, expect, test } from 'vitest';
import type { Engine, Page } from './engine.ts';
import { find } from './find.ts';
import { stateOf } from './state.ts';

const page = (title: string, text = title, names = [title]): Page => ({
  ...{ url: '/', kind: 'Place', date: '', publisher: '', description: '', excerpt: '' },
  ...{ title, names, text },
});

const engine = (pages: Page[], reachable = true): Engine => ({
  warmUp: async () => {},
  search: async () => ({ total: pages.length, pages: async (from, to) => pages.slice(from, to) }),
  reachable: async () => reachable,
});

const asking = (query: string) => stateOf(new URLSearchParams(query));

describe('finding', () => {
  const pages = [page('Estervik harbour'), page('Estervik'), page('Ferry', 'a ferry to Estervik')];

  test('puts the page whose name was asked for first', async () => {
    const found = await find(engine(pages), asking('q=estervik'), 20);
    expect(found).toMatchObject({ total: 3, pages: [pages[1], pages[0], pages[2]] });
  });

  test('keeps the order that was asked for', async () => {
    expect(await find(engine(pages), asking('q=estervik&sort=newest'), 20)).toMatchObject({ pages });
  });

  test('lists all that fits filters without a query', async () => {
    expect(await find(engine(pages), asking('kind=Place'), 2)).toMatchObject({ total: 3, pages: pages.slice(0, 2) });
  });

  test('takes results that lack a word for a miss, and says which word', async () => {
    expect(await find(engine(pages), asking('q=Estervik+qwerty'), 20)).toEqual({ near: pages, missing: ['qwerty'] });
    expect(await find(engine(pages), asking('q=Estervok'), 20)).toEqual({ near: pages, missing: [] });
    expect(await find(engine(pages), asking('q=qwerty'), 20)).toEqual({ near: [], missing: [] });
  });

  test('takes a miss without a connection for no answer', async () => {
    await expect(find(engine([], false), asking('q=ferry'), 20)).rejects.toThrow('out of reach');
  });
});
