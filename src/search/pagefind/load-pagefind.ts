import { startPagefind, type IndexParts, type Pagefind } from './pagefind-worker.ts';

/**
 * A search for a name gives its page first, then the articles that mention it, then the rest: `mentions` are the names of what
 * an article is tagged with and of the events that it reports. What a page is chiefly about weighs more than what its text has. A
 * long account is worth no less than a short page; so what a word of a page counts does not depend on the length of others, and
 * `search-parts.ts` can compare the scores of two parts of an index.
 */
const OPTIONS = {
  ranking: {
    metaWeights: {
      title: 5,
      aliases: 25,
      mentions: 40,
      byline: 25,
      roles: 10,
      topics: 5,
      hidden: 1,
      related: 1,
      beside: 1,
    },
    pageLength: 0,
  },
};

interface Loaded {
  pagefind: Pagefind;
  index: IndexParts;
}

/**
 * Makes a function that hands the index to a task, and loads it first if need be. After a failure the next task loads it again.
 * @param folder the address of Pagefind’s folder, with a slash at its end
 * @param base the path the site lives under
 */
export function createPagefindLoader(
  folder: string,
  base: string,
): <T>(task: (index: IndexParts) => Promise<T>) => Promise<T> {
  let loading: Promise<Loaded> | undefined;

  async function load(): Promise<Loaded> {
    const pagefind = startPagefind(folder, { ...OPTIONS, baseUrl: base });
    try {
      return { pagefind, index: await pagefind.init() };
    } catch (error) {
      pagefind.destroy();
      throw error;
    }
  }

  return async (task) => {
    const loaded = (loading ??= load());
    try {
      return await task((await loaded).index);
    } catch (error) {
      // Several tasks may fail with one copy of Pagefind.
      if (loaded === loading) loading = undefined;
      loaded.then(({ pagefind }) => pagefind.destroy()).catch(() => {});
      throw error;
    }
  };
}
