import { describe, expect, test } from 'vitest';
import { resultPage } from '../../test/result-pages.ts';
import { hiddenWord } from '../hidden-words.ts';
import { broadTerms } from '../query/terms.ts';
import { createTopics } from '../query/topics.ts';
import { isAbout, ranked } from './rank.ts';

const topics = createTopics([]);
const termsOf = (query: string) => broadTerms(query.split(' '), topics);
const calm = (words: number) => 'calm '.repeat(words);

describe('pages come in the order of what they say of what was asked for', () => {
  test.each([
    ['a name before a description', 'lantern', { title: 'The lantern' }, { description: 'A lantern' }],
    ['a description before a text', 'lantern', { description: 'A lantern' }, { content: 'A lantern' }],
    ['a word as typed before one that means the same', 'bombings', { title: 'Bombings' }, { title: 'Blasts' }],
    [
      'one passage before two',
      'lantern kettle',
      { content: 'A lantern and a kettle' },
      { content: `A lantern ${calm(50)} a kettle` },
    ],
    [
      'an article before another text',
      'lantern kettle',
      { kind: 'article' as const, content: 'A lantern and a kettle' },
      { content: 'A lantern and a kettle' },
    ],
    [
      'an event with an answer before one without',
      'died',
      { kind: 'event' as const, content: 'Two died', hidden: new Set([hiddenWord('answer', 'death')]) },
      { kind: 'event' as const, content: 'Two died' },
    ],
    [
      'one line with all of it before two',
      'lantern kettle',
      { description: 'The kettle under the lantern' },
      { title: 'The kettle', content: 'A lantern' },
    ],
  ])('%s', (_, query, better, worse) => {
    const [first, second] = [resultPage(better), resultPage(worse)];
    expect(ranked([second, first], termsOf(query), ['death'])).toEqual([first, second]);
  });

  test('those that fit alike stay in their order', () => {
    const pages = [resultPage({ title: 'A lantern' }), resultPage({ title: 'The lantern' })];
    expect(ranked(pages, termsOf('lantern'), [])).toEqual(pages);
  });
});

describe('a page', () => {
  const scattered = { content: `A lantern ${calm(50)} a kettle` };

  test('is about what one passage has, or its description', () => {
    expect(isAbout(resultPage(scattered), termsOf('lantern kettle'))).toBe(false);
    expect(isAbout(resultPage({ content: 'A lantern, a kettle' }), termsOf('lantern kettle'))).toBe(true);
    const described = resultPage({ ...scattered, text: `A kettle\n${scattered.content}` });
    expect(isAbout(described, termsOf('lantern kettle'))).toBe(true);
  });

  test('that is an article is about all that it says', () => {
    expect(isAbout(resultPage({ ...scattered, kind: 'article' }), termsOf('lantern kettle'))).toBe(true);
  });
});
