import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { KINDS } from '../../kinds.ts';
import { readContent } from '../../loader/read.ts';
import spellings from './spellings.json' with { type: 'json' };
import { searches } from '../search-visit.ts';
import { builtArchive } from './built-archive.ts';

const site = builtArchive();
const { subjects } = createArchive(readContent('content').records);
const { open, ask } = searches(site);

/** The page is asked one spelling in four; `spellings.archive.test.ts` asks the resolver all of them. */
const ONE_IN = 4;

test.each(Object.entries(spellings))(
  'of the listed %s, one in four finds its page first on the search page, or is asked back about it',
  async (habit, list) => {
    await open('search/');
    const lost: string[] = [];
    for (const [query, id] of Object.entries(list).filter((_, i) => i % ONE_IN === 0)) {
      const { results, suggested } = await ask(query);
      const { kind, data } = subjects.find((subject) => subject.id === id)!;
      const isFirst = results[0] === `/${KINDS[kind].folder}/${id}/`;
      if (!isFirst && !(habit === 'typos' && suggested[0] === data.name))
        lost.push(`${query}: ${results[0] ?? `? ${suggested.join()}`}`);
    }
    expect(lost).toEqual([]);
  },
);
