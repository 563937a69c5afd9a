import { expect, test } from 'vitest';
import { article } from '../../test/records.ts';
import type { ClaimRecord } from '../claims.ts';
import { createTextFamilies, independentSources } from './independent-sources.ts';

interface Report {
  /** Who is quoted, `speaker` or `speaker@page`; the empty string for the article itself. */
  says: string[];
  publisher?: string;
  sharesTextWith?: string[];
  translationOf?: string;
}

function sourcesOf(reports: Record<string, Report>): number {
  const articles = Object.entries(reports).map(([id, { says, ...fields }]) =>
    article(id, {
      ...fields,
      claims: says.map((said) => {
        const [attributedTo, source] = said.split('@');
        return {
          subject: 'fire',
          property: 'killed',
          value: 3,
          unit: 'people',
          paragraph: 1,
          ...(attributedTo && { attributedTo }),
          ...(source && { source }),
        };
      }),
    }),
  );
  const records = articles.flatMap((each) =>
    each.data.claims.map((claim, index): ClaimRecord => ({ claim, article: each, index })),
  );
  const counts = [records, records.toReversed()].map((list) => independentSources(list, createTextFamilies(articles)));
  expect(counts[1]).toBe(counts[0]);
  return counts[0]!;
}

test.each<[string, Record<string, Report>, number]>([
  ['two articles', { a: { says: [''] }, b: { says: [''] } }, 2],
  ['an article and its translation', { a: { says: [''] }, b: { says: [''], translationOf: 'a' } }, 1],
  ['two articles of one publisher', { a: { says: [''], publisher: 'post' }, b: { says: [''], publisher: 'post' } }, 1],
  ['two articles that share a text', { a: { says: [''] }, b: { says: [''], sharesTextWith: ['a'] } }, 1],
  [
    'three articles, two of which share a text',
    { a: { says: [''] }, b: { says: [''] }, c: { says: [''], sharesTextWith: ['a'] } },
    2,
  ],
  [
    'three that share texts in a row',
    { a: { says: [''] }, b: { says: [''], sharesTextWith: ['a'] }, c: { says: [''], sharesTextWith: ['b'] } },
    1,
  ],
  ['two who are quoted in one article', { a: { says: ['a minister', 'a witness'] } }, 2],
  ['one who is quoted in two articles', { a: { says: ['a Minister'] }, b: { says: ['a minister'] } }, 1],
  ['one page under two names', { a: { says: ['the army@army'] }, b: { says: ['a general@army'] } }, 1],
  ['an agency, and who quotes it', { a: { says: [''], publisher: 'wire' }, b: { says: ['Wire@wire'] } }, 1],
  ['who is quoted, and the article', { a: { says: ['a minister', ''] } }, 2],
  [
    'shared texts that quote the same two under other names',
    { a: { says: ['a source', 'an official'] }, b: { says: ['sources inside', 'an officer'], sharesTextWith: ['a'] } },
    2,
  ],
  [
    'shared texts of which one quotes more',
    { a: { says: ['a source'] }, b: { says: ['a source', 'an officer', 'a mayor'], sharesTextWith: ['a'] } },
    3,
  ],
])('%s', (_, reports, sources) => {
  expect(sourcesOf(reports)).toBe(sources);
});
