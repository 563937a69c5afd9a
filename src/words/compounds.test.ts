import { expect, test } from 'vitest';
import { wholeCompounds, wholeCompoundsInProse, type Run } from './compounds.ts';

const marked = (runs: Run[]): string => runs.map(({ text, isWhole }) => (isWhole ? `[${text}]` : text)).join('');

test.each([
  ['The harbour', 'The harbour', 'The harbour'],
  ['', '', ''],
  ['Rovers win 3–2', 'Rovers win [3–2]', 'Rovers win [3–2]'],
  ['al-Qasr’s keeper', '[al-Qasr’s] keeper', '[al-Qasr’s] keeper'],
  ['A Counter-Smuggling Boat', 'A [Counter-Smuggling] Boat', 'A Counter-Smuggling Boat'],
  ['the U.S.-Norse pact', 'the [U.S.-Norse] pact', 'the U.S.-Norse pact'],
  ['the “al-Qasr” gate', 'the [“al-Qasr”] gate', 'the [“al-Qasr”] gate'],
  ['a storm – the last', 'a storm – the last', 'a storm – the last'],
  ['le pont : il', 'le [pont :] il', 'le [pont :] il'],
  ['« Le pont », dit-il', '[« Le] [pont »], [dit-il]', '[« Le] [pont »], [dit-il]'],
  ['« Bref ! »', '[« Bref !] »', '[« Bref !] »'],
  ['a :b', 'a :b', 'a :b'],
  ['-- and –', '-- and –', '-- and –'],
  ['Schleswig-Holstein-Sonderburg', 'Schleswig-Holstein-Sonderburg', 'Schleswig-Holstein-Sonderburg'],
  ['https://a-b.example/storm', 'https://a-b.example/storm', 'https://a-b.example/storm'],
])('of %j, lines keep whole %j, in running text %j', (text, inHeadlines, inProse) => {
  expect([marked(wholeCompounds(text)), marked(wholeCompoundsInProse(text))]).toEqual([inHeadlines, inProse]);
});
