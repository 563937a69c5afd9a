import { describe, expect, test } from 'vitest';
import type { CitedArticle, CitedPage } from '../cited.ts';
import { en } from '../../../words/en.ts';
import { fr } from '../../../words/fr.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { mla } from './mla.ts';
import type { Styled } from './styled.ts';

const boat: CitedArticle = {
  type: 'article',
  id: 'boat',
  authors: [
    { family: 'Roe', given: 'Jane' },
    { family: 'Doe', given: 'Jean-Paul', particle: 'van', suffix: 'Jr.' },
  ],
  title: 'A “Boat” Sinks',
  titleMarks: {},
  publisher: 'Testville Gazette',
  date: { point: { year: 2013, month: 3, day: 5 }, isUncertain: false },
  published: undefined,
  section: 'Metro',
  page: 'A4',
  language: 'en',
  summary: undefined,
  rights: undefined,
  original: undefined,
  archive: 'Testville Archive',
  isAccount: true,
  url: 'https://a.example/boat/',
};
const page: CitedPage = {
  type: 'page',
  title: 'Jane Roe',
  titleMarks: {},
  archive: 'Testville Archive',
  url: 'https://a.example/roe/',
};

/** With italics between stars. */
const marked = (parts: readonly Styled[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.isItalic ? `*${part.text}*` : part.text)).join('');

test('an account is cited as the original, and where it was read as an account', () => {
  expect([apa, mla, chicago].map((style) => marked(style(boat, en)))).toMatchInlineSnapshot(`
    [
      "Roe, J., & Doe, J.-P. van, Jr. (2013, March 5). A “Boat” Sinks. *Testville Gazette*, A4. Account in Testville Archive. https://a.example/boat/",
      "Roe, Jane, and Jean-Paul van Doe Jr. “A ‘Boat’ Sinks.” *Testville Gazette*, 5 Mar. 2013, p. A4. Account in *Testville Archive*, https://a.example/boat/.",
      "Roe, Jane, and Jean-Paul van Doe Jr. “A ‘Boat’ Sinks.” *Testville Gazette*, March 5, 2013, sec. Metro. Account in Testville Archive. https://a.example/boat/.",
    ]
  `);
});

test('what is not known is left out, and a full text is not called an account', () => {
  const bare = { ...boat, authors: [], publisher: undefined, date: undefined, section: undefined, page: undefined };
  expect([apa, mla, chicago].map((style) => marked(style({ ...bare, isAccount: false }, en)))).toMatchInlineSnapshot(`
    [
      "*A “Boat” Sinks*. (n.d.). Testville Archive. https://a.example/boat/",
      "*A “Boat” Sinks*. *Testville Archive*, https://a.example/boat/.",
      "“A ‘Boat’ Sinks.” n.d. Testville Archive. https://a.example/boat/.",
    ]
  `);
});

test('a page of the archive is cited as its page', () => {
  expect([apa, mla, chicago].map((style) => marked(style(page, en)))).toMatchInlineSnapshot(`
    [
      "*Jane Roe*. (n.d.). Testville Archive. https://a.example/roe/",
      "“Jane Roe.” *Testville Archive*, https://a.example/roe/.",
      "Testville Archive. “Jane Roe,” n.d. https://a.example/roe/.",
    ]
  `);
});

test('in French the styles have French quotation marks, months and words', () => {
  expect([apa, mla, chicago].map((style) => marked(style(boat, fr)))).toMatchInlineSnapshot(`
    [
      "Roe, J., & Doe, J.-P. van, Jr. (2013, 5 mars). A “Boat” Sinks. *Testville Gazette*, A4. Compte rendu dans Testville Archive. https://a.example/boat/",
      "Roe, Jane, et Jean-Paul van Doe Jr. « A “Boat” Sinks ». *Testville Gazette*, 5 mars 2013, p. A4. Compte rendu dans *Testville Archive*, https://a.example/boat/.",
      "Roe, Jane, et Jean-Paul van Doe Jr. « A “Boat” Sinks ». *Testville Gazette*, 5 mars 2013, sect. Metro. Compte rendu dans Testville Archive. https://a.example/boat/.",
    ]
  `);
});

describe('a headline keeps its capitals and its own marks', () => {
  test.each([
    ['Why Now?', '“Why Now?” *'],
    ['The Mayor’s “Boat”', '“The Mayor’s ‘Boat.’” *'],
    ['The "Boat" of Roe', '“The ‘Boat’ of Roe.” *'],
    ['Fares Up 5" a Mile', '“Fares Up 5" a Mile.” *'],
    ['Sunk!', '“Sunk!” *'],
  ])('%s', (title, expected) => {
    expect(marked(mla({ ...boat, authors: [], title }, en)).slice(0, expected.length)).toBe(expected);
  });
});

test.each([
  [{ point: { year: 2013, month: 3 }, isUncertain: false }, '(2013, March)', 'Mar. 2013', 'March 2013'],
  [{ point: { year: 2013, season: 21 }, isUncertain: false }, '(2013, Spring)', 'Spring 2013', 'Spring 2013'],
  [{ point: { year: 2013 }, isUncertain: true }, '(ca. 2013)', '[2013?]', '[2013?]'],
  [{ years: { first: 1950, last: 1959 }, isUncertain: false }, '(1950–1959)', '1950–1959', '1950–1959'],
] as const)('the date %j is said as far as it is known', (date, inApa, inMla, inChicago) => {
  const all = [apa, mla, chicago].map((style) => marked(style({ ...boat, date }, en)));
  expect(all).toEqual([inApa, inMla, inChicago].map((expected) => expect.stringContaining(expected) as string));
});

test('a headline in another script is kept apart from the line around it', () => {
  const ferry = { ...boat, title: 'قارب', titleMarks: { lang: 'ar', dir: 'rtl' as const } };
  expect(chicago(ferry, en)).toContainEqual({ text: 'قارب', lang: 'ar', dir: 'rtl' });
  expect(apa({ ...ferry, publisher: undefined }, en)).toContainEqual({
    text: 'قارب',
    isItalic: true,
    lang: 'ar',
    dir: 'rtl',
  });
});
