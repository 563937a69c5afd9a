import { describe, expect, test } from 'vitest';
import { TOPICS } from './topic-table.ts';
import { createTopicFinder } from './topics.ts';
import { searchTokens } from '../tokens.ts';

const { topicsIn, read, wordsOf } = createTopicFinder(TOPICS);

describe('one topic', () => {
  test.each([
    ['death', 'dead deaths died die killed killing casualties fatalities morts tués décès قتلى مقتل'],
    ['wounded', 'wounds injured injuries blessés جرحى'],
    ['hostage', 'hostages captives otages رهائن'],
    ['kidnapping', 'kidnapped abducted enlèvement اختطاف'],
    ['coup', 'coups overthrow putsch انقلاب'],
    ['explosion', 'bombings blast exploded bombe انفجار'],
    ['epidemic', 'pandemic outbreak épidémie جائحة'],
    ['minister', 'ministers secretary ministre secrétaire وزير الوزير'],
    ['president', 'president président présidente الرئيس'],
    ['leader', 'led head chief emir chef قائد'],
    ['adviser', 'advisor advisers conseillère مستشار'],
    ['defence', 'defense défense الدفاع'],
  ])('%s has %s', (topic, words) => {
    for (const word of words.split(' ')) expect([word, topicsIn(word)]).toEqual([word, [topic]]);
  });
});

test('two words can have a topic together, and a text several', () => {
  expect(topicsIn('The death toll of the fire')).toEqual(['death', 'fire']);
  expect(topicsIn('a minister of the armed forces')).toEqual(['minister', 'army']);
  expect(topicsIn('un coup d’État')).toEqual(['coup']);
  expect(read(searchTokens('armed forces minister')).map(({ words, topic }) => [words.length, topic])).toEqual([
    [2, 'army'],
    [1, 'minister'],
  ]);
});

test('other words have none', () => {
  expect(topicsIn('a lantern in the harbour')).toEqual([]);
  expect(wordsOf('lantern')).toEqual([]);
});

test('an archive adds words of its own', () => {
  const own = createTopicFinder(['Norland Norlander norlandais', ...TOPICS]);
  expect(own.topicsIn('Norlanders')).toEqual(['norland']);
  expect(own.wordsOf('norland')).toContain('norlandais');
});

test('no two topics have a name, and none is unreachable', () => {
  const names = TOPICS.map((list) => list.split(' ')[0]!);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(topicsIn(name)).toEqual([name]);
});
