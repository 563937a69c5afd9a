// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Match } from '../resolver/match.ts';
import { resultItem, type Highlights } from './result-item.ts';
import type { Result } from '../results/result.ts';
import { resultPage } from '../../test/result-pages.ts';
import { contentWords } from '../stop-words.ts';
import { en } from '../../words/en.ts';

const article: Result = resultPage({
  ...{ url: '/articles/storm/', title: 'Roof torn off', kind: 'article', date: '4 March 2021', publisher: 'Gazette' },
  ...{ description: 'The keeper was unhurt.', names: ['Roof torn off'], mentions: ['Anna Bellmar', 'Estervik'] },
  content: 'a storm took the roof of the lighthouse',
});
const estervik: Match = {
  ...{ id: 'estervik', kind: 'place', name: 'Estervik', via: 'Oustervique' },
  ...{ reason: 'alias', confidence: 1, articles: 2 },
};
const item = (result: Partial<Result>, query: string, names: string[] = []): HTMLLIElement =>
  resultItem(
    { ...article, ...result },
    { query, names, sought: contentWords(query).map((word) => [word]), languageOf: () => '' } satisfies Highlights,
    en.search,
  );
const html = (node: HTMLElement): string => node.innerHTML.replaceAll(' class=""', '');
const marked = (node: HTMLElement): string[] => [...node.querySelectorAll('mark')].map((mark) => mark.textContent);
const hrefOf = (node: HTMLElement): string | null => node.querySelector('a')!.getAttribute('href');

describe('the result for an article', () => {
  test('has its link, facts and the words around what matched instead of its summary', () => {
    expect(html(item({}, 'storm'))).toMatchInlineSnapshot(
      `"<a href="/articles/storm/#:~:text=a-,storm" dir="auto">Roof torn off</a><p class="facts apparatus"><span class="kind">Article</span> <span class="date">4 March 2021</span> <span class="publisher" dir="auto">Gazette</span></p><p class="excerpt" dir="auto">a <mark>storm</mark> took the roof of the lighthouse</p>"`,
    );
  });

  test('leads to the words that matched, unless its headline was asked for', () => {
    expect(hrefOf(item({}, 'storm'))).toBe('/articles/storm/#:~:text=a-,storm');
    expect(hrefOf(item({}, 'roof torn off'))).toBe('/articles/storm/');
  });

  test('has its summary if the words around what matched say nothing new', () => {
    const result = item({ content: 'the keeper was unhurt' }, 'keeper');
    expect(result.querySelector('.excerpt')).toBeNull();
    expect(result.querySelector('.description')!.innerHTML).toBe('The <mark>keeper</mark> was unhurt.');
  });

  test('shows the passage with a name that was asked for', () => {
    const result = item({ content: `${'Calm. '.repeat(40)} Then Oustervique burnt.` }, 'Estervik', ['Oustervique']);
    expect(marked(result)).toEqual(['Oustervique']);
  });

  test('says which name it mentions if nothing is marked', () => {
    expect(item({}, 'Bellmar').querySelector('.also')!.textContent).toBe('mentions Anna Bellmar');
    expect(item({}, 'Bellmar qwerty').querySelector('.also')!.textContent).toBe('mentions Anna Bellmar');
    expect(item({}, 'qwerty').querySelector('.also')).toBeNull();
    expect(item({}, 'torn').querySelector('.also')).toBeNull();
  });
});

test('the result for a page that is not an article has its summary and what matched, and no text fragment', () => {
  const result = item({ kind: 'place', title: 'Estervik' }, 'storm');
  expect(hrefOf(result)).toBe('/articles/storm/');
  expect(result.querySelector('.description')!.textContent).toBe('The keeper was unhurt.');
  expect(marked(result)).toEqual(['storm']);
  expect(result.querySelector('.kind')!.textContent).toBe('Place');
});

test('the result for a name says which name matched and how many articles name it', () => {
  const result = item({ title: 'Estervik', kind: 'place', date: '', publisher: '', match: estervik }, 'oustervique');
  expect(html(result)).toMatchInlineSnapshot(
    `"<a href="/articles/storm/" dir="auto">Estervik</a><p class="facts apparatus"><span class="kind">Place</span> <span class="count">2 articles</span></p> <small class="also">also known as <bdi>Oustervique</bdi></small><p class="description" dir="auto">The keeper was unhurt.</p>"`,
  );
});

test('leaves out what is not known', () => {
  const result = item({ date: '', publisher: '', description: '', kind: undefined, match: estervik }, 'oustervique');
  expect(result.querySelectorAll('.date, .publisher, .description')).toHaveLength(0);
  expect(result.querySelector('.kind')!.textContent).toBe('Page of this site');
});

test('reads no text as HTML', () => {
  const result = item({ title: '<b>', description: '<i>', content: '<u> storm', publisher: '<s>' }, 'storm');
  expect(result.querySelector('b, i, u, s')).toBeNull();
  expect(result.textContent).toContain('<u> storm');
});

test('the result that answers a question leads to the answer', () => {
  expect(hrefOf(item({ kind: 'event', anchor: 'storm-killed' }, 'storm'))).toBe('/articles/storm/#storm-killed');
});
