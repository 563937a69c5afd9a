import { describe, expect, test } from 'vitest';
import { unwantedIn, withoutUnwanted } from './unwanted-characters.ts';

describe('a character that nobody sees is unwanted', () => {
  test.each([
    ['a control', '\u0007', 'U+0007'],
    ['an override of direction', '\u202e', 'U+202E'],
    ['an isolate', '\u2066', 'U+2066'],
    ['a mark of direction', '\u200f', 'U+200F'],
    ['an Arabic mark of direction', '\u061c', 'U+061C'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a space without width', '\u200b', 'U+200B'],
    ['a joiner', '\u200d', 'U+200D'],
    ['a non-joiner', '\u200c', 'U+200C'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['a byte order mark', '\ufeff', 'U+FEFF'],
    ['a grapheme joiner', '\u034f', 'U+034F'],
    ['a Hangul filler', '\u115f', 'U+115F'],
    ['another Hangul filler', '\u1160', 'U+1160'],
    ['a Hangul filler of its own', '\u3164', 'U+3164'],
    ['a narrow Hangul filler', '\uffa0', 'U+FFA0'],
    ['a Mongolian separator', '\u180e', 'U+180E'],
    ['a Braille blank', '\u2800', 'U+2800'],
    ['a variation selector', '\ufe0f', 'U+FE0F'],
    ['a supplementary variation selector', '\u{e0100}', 'U+E0100'],
    ['a tag', '\u{e0041}', 'U+E0041'],
    ['an interlinear anchor', '\ufff9', 'U+FFF9'],
    ['a line separator', '\u2028', 'U+2028'],
    ['no character at all', '\ufdd0', 'U+FDD0'],
    ['no character of a higher plane', '\u{1fffe}', 'U+1FFFE'],
    ['a musical control', '\u{1d173}', 'U+1D173'],
  ])('%s', (_, character, code) => {
    const text = `Mara${character} Quill`;
    expect(unwantedIn(text)).toEqual([expect.objectContaining({ index: 4, code })]);
    expect(withoutUnwanted(text)).toBe('Mara Quill');
  });
});

describe('a sign of lost text is unwanted, and is reported as such', () => {
  test.each([
    ['a replacement character', '\ufffd', 'U+FFFD'],
    ['an object replacement character', '\ufffc', 'U+FFFC'],
    ['a private character', '\ue000', 'U+E000'],
    ['a private character of a higher plane', '\u{f0000}', 'U+F0000'],
    ['half a surrogate pair', '\ud800', 'U+D800'],
    ['a quotation mark in a wrong encoding', '\u0092', 'U+0092'],
    ['a replacement character in a wrong encoding', 'ï¿½', 'U+FFFD'],
  ])('%s', (_, character, code) => {
    expect(unwantedIn(`caf${character}`).map(({ message }) => message)).toEqual([
      `has ${code} where text was lost in conversion`,
    ]);
  });
});

describe('it is right', () => {
  test.each([
    ['in a line break or a tab', 'one\r\n\ttwo'],
    ['as a space of any kind', 'a\u00a0b\u202fc\u2009d\u3000e'],
    ['as an accent', 'e\u0301'],
    ['as a non-joiner in Persian', 'می\u200cخواهم'],
    ['as a joiner at the end of an Arabic letter', 'ه\u200d'],
    ['as a joiner in Hindi', 'क्\u200dष'],
    ['as a non-joiner in Bengali', 'র্\u200cয'],
    ['as a separator in Mongolian', '\u1820\u180b\u180e\u1820'],
    ['as a space without width in Khmer', 'ភាសា\u200bខ្មែរ'],
    ['as a mark of direction after Arabic', 'بلمار\u200f (Belmar)'],
    ['as a mark of direction in a line with Hebrew', 'C++\u200e שלום'],
    ['as an Arabic sign that is seen', '\u06dd'],
    ['in a family', '👨\u200d👩\u200d👧'],
    ['in an emoji with a skin', '👩🏽\u200d🚒'],
    ['in a flag', '🏳\ufe0f\u200d🌈'],
    ['in the flag of a region', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['in a heart', '❤\ufe0f'],
    ['in a keycap', '1\ufe0f\u20e3'],
    ['in a Chinese character', '辻\u{e0100}'],
  ])('%s', (_, text) => {
    expect(unwantedIn(text)).toEqual([]);
    expect(withoutUnwanted(text)).toBe(text);
  });
});

test('each has its place and its remedy', () => {
  expect(unwantedIn('a\u00adb\u200b')).toEqual([
    {
      index: 1,
      code: 'U+00AD',
      message: 'has a soft hyphen, U+00AD',
      remedy: 'Delete it. It is only a place where a line may break; no word changes.',
      isInvisible: true,
    },
    {
      index: 3,
      code: 'U+200B',
      message: 'has a control character, U+200B',
      remedy: 'Delete it. It is invisible and was hardly typed on purpose.',
      isInvisible: true,
    },
  ]);
});

test('each character of the first plane is unwanted, or not, whatever else a text has', () => {
  const isUnwanted = (text: string) => unwantedIn(text).some(({ index }) => index === 0);
  const alone: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCodePoint(code);
    if (isUnwanted(character) !== isUnwanted(`${character} \u202e`)) alone.push(code.toString(16));
  }
  expect(alone).toEqual([]);
});
