import type { Hit, ResultPage } from '../search/results/search-index.ts';

/** A page that was found, of which only what is given is known. */
export const resultPage = (known: Partial<ResultPage> = {}): ResultPage => ({
  ...{ url: '', title: '', lang: '', kind: 'place', date: '', publisher: '', description: '', names: [], mentions: [] },
  ...{ roles: '', claimed: [], content: '', text: '', hidden: new Set<string>() },
  ...known,
});

export const hitOf = (page: ResultPage, id = page.title): Hit => ({ id, page: async () => page });
