import { join } from 'node:path';
import { expect } from 'vitest';
import { searchInNode } from './search-in-node.ts';

/** More than there are pages, so that all that is found is compared. */
const ALL = 1000;

/** What is asked of two sites of the made-up content: names, words of texts, some that no page has, filters and orders. */
const QUERIES = [
  ...[
    'Anna Bellmar',
    'Ana Belmar',
    'Bellmar rescue',
    'Oskar ODunne',
    'Estervik',
    'Norland',
    'Harbour Guard',
    'Zebulon',
  ],
  ...[
    'storm',
    'keeper',
    'lighthouse keeper',
    'ferry',
    'crew of six',
    'rumoured',
    'harb',
    'rescued sailors',
    'boat night',
  ],
  ...[
    'new lamp',
    'lamp',
    'slept',
    'nobody slept',
    'mast',
    'estervik mast',
    'very last crossing',
    'lamplighter',
    'xyzzy',
  ],
  ...['March 2021', '2021', '2022', 'who leads the Harbour Guard', 'how many were hurt', 'when was the rescue'],
  ...[
    '?kind=Person',
    '?kind=Place',
    '?kind=Group',
    '?kind=Article',
    '?kind=Event&sort=oldest',
    '?year=2021',
    '?year=2022',
  ],
  ...['?q=estervik&kind=Article', '?q=estervik&sort=newest', '?q=estervik&sort=oldest', '?q=keeper&sort=oldest'],
  ...['?q=lamp&kind=Article', '?q=lamp&kind=Person', '?q=crossing&kind=Event', '?sort=newest&kind=Article'],
];

/** In so many answers pages that fit alike may be in another order. */
const MAY_DIFFER = 2;

/** Expects of the searches of two sites with the same content that they find the same, in the same order. */
export async function expectSameAnswers(site: string, other: string, project: string): Promise<void> {
  const [ask, askOther] = [site, other].map((folder) => searchInNode(folder, join(project, 'content')));
  const otherOrders: string[] = [];
  for (const query of QUERIES) {
    const [answer, expected] = [await ask!(query, ALL), await askOther!(query, ALL)];
    expect({ ...answer, urls: answer.urls.toSorted() }, query).toEqual({ ...expected, urls: expected.urls.toSorted() });
    const isOrdered = query.startsWith('?');
    if (isOrdered) expect(answer.urls, query).toEqual(expected.urls);
    else if (answer.urls.join() !== expected.urls.join()) otherOrders.push(query);
  }
  expect(otherOrders.length, otherOrders.join(', ')).toBeLessThanOrEqual(MAY_DIFFER);
}
