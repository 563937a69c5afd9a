// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Match } from '../resolver/match.ts';
import { stateOf } from './state.ts';
import { didYouMean } from './suggestions.ts';
import { en } from '../../words/en.ts';

const match = (name: string, via = name): Match => ({
  ...{ id: name, kind: 'place', name, via, reason: 'fuzzy', confidence: 0.7, articles: 1 },
});
const ask = (...matches: Match[]): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.append(
    ...didYouMean(matches, stateOf(new URLSearchParams('q=Estarvik&kind=Event')), '/search/', en.search, () => ''),
  );
  return paragraph;
};

test.each([
  [[], ''],
  [['Estervik'], 'Did you mean Estervik?'],
  [['Estervik', 'Esterby'], 'Did you mean Estervik or Esterby?'],
  [['Estervik', 'Esterby', 'Esterholm'], 'Did you mean Estervik, Esterby or Esterholm?'],
  [['a', 'b', 'c', 'd'], 'Did you mean a, b, c or d?'],
])('%j make the question %j', (names, question) => {
  expect(ask(...names.map((name) => match(name))).textContent).toBe(question);
});

test('each name searches for itself with the same filters', () => {
  const [anchor] = ask(match('Estervik')).querySelectorAll<HTMLAnchorElement>('[data-suggestion]');
  expect(anchor!.getAttribute('href')).toBe('/search/?q=Estervik&kind=Event');
});

test('a name that is suggested for another name says so', () => {
  expect(ask(match('Estervik', 'Oustervique')).textContent).toBe('Did you mean Estervik also known as Oustervique?');
});
