import { expect, test } from 'vitest';
import { takeSearchMeta } from './search-meta.ts';

const page = (meta: string) => `<header><h1>Quarry reopens</h1>${meta}</header><div hidden>Kept</div>`;

test.each([
  [
    'with a day',
    '<div hidden data-search-meta data-day="1990-05-04"><span data-pagefind-meta="date[data-value]" data-value="4 May 1990"></span></div>',
    '1990-05-04',
  ],
  [
    'without a day',
    '<div hidden data-search-meta><span data-pagefind-meta="aliases[data-value]" data-value="Roe"></span></div>',
    undefined,
  ],
  [
    'with values that look like markup',
    '<div hidden data-search-meta><span data-pagefind-filter="kind[data-value]" data-value="</div> </span> &#34;>\n$&"></span><span data-value></span></div>',
    undefined,
  ],
  ['with nothing in it', '<div hidden data-search-meta></div>', undefined],
])('an element for the index %s is taken out of its page, whole and alone', (_, meta, day) => {
  expect(takeSearchMeta(page(meta), 'a.html')).toEqual({ day, rest: page('') });
});

test.each([
  ['without an element for the index', ''],
  ['whose element holds anything else', '<div hidden data-search-meta><p>Read me</p></div>'],
])('a page %s is refused by its path', (_, meta) => {
  expect(() => takeSearchMeta(page(meta), 'people/jane-roe/index.html')).toThrow(/^people\/jane-roe\/index.html /);
});
