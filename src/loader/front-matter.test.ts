import { describe, expect, test } from 'vitest';
import { parseFrontMatter, splitFrontMatter } from './front-matter.ts';

describe('a file is parted at its fences', () => {
  test.each([
    ['---\na: 1\n---\nText\n', 'a: 1\n', 'Text\n', 4],
    ['---\na: 1\nb: 2\n---\n\nText', 'a: 1\nb: 2\n', '\nText', 5],
    ['---\na: 1\n---', 'a: 1\n', '', 3],
    ['---\na: 1\n---\n', 'a: 1\n', '', 4],
    ['---  \na: 1\n---\t\nText', 'a: 1\n', 'Text', 4],
    ['---\n---\nText', '', 'Text', 3],
    ['---\na: 1\n---\nOne\n\n---\n\nTwo\n', 'a: 1\n', 'One\n\n---\n\nTwo\n', 4],
    ['---\na: ---b\n----: c\n---\nText', 'a: ---b\n----: c\n', 'Text', 5],
  ])('%j', (source, yaml, body, bodyLine) => {
    expect(splitFrontMatter(source)).toEqual({ yaml, body, bodyLine });
  });

  test.each(['', 'Text', '\n---\na: 1\n---\n', ' ---\na: 1\n---\n', '---\na: 1\n', '--- a: 1 ---\n'])(
    '%j has no front matter',
    (source) => {
      expect(splitFrontMatter(source)).toBeUndefined();
    },
  );

  test('a megabyte without an end costs no time', () => {
    const started = performance.now();
    expect(splitFrontMatter(`---\n${'a: 1\n'.repeat(200_000)}`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('the front matter is plain data', () => {
  test.each([
    ['a: 2014-01-24\n', { a: '2014-01-24' }],
    ['a: 2014-01-24T10:00:00Z\n', { a: '2014-01-24T10:00:00Z' }],
    ['a: 2013\n', { a: 2013 }],
    ['a: yes\n', { a: 'yes' }],
    ['a: no\n', { a: 'no' }],
    ['a: true\n', { a: true }],
    ['a:\n', { a: null }],
    ['a: 12:30\n', { a: '12:30' }],
    ['__proto__: { polluted: true }\n', JSON.parse('{"__proto__": {"polluted": true}}') as object],
  ])('%j', (yaml, data) => {
    expect(parseFrontMatter(yaml, 'a.md')).toEqual({ data });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what is not is reported by line', () => {
  test.each([
    ['a: 1\nb: 2\na: 3\n', [[4, 'The field "a" appears twice.']]],
    [
      'a: 1\nb: 2\na: 3\nb: 4\n',
      [
        [4, 'The field "a" appears twice.'],
        [5, 'The field "b" appears twice.'],
      ],
    ],
    ['a: { b: 1, b: 2 }\n', [[2, 'The field "b" appears twice.']]],
    ['a: 1\nb: c: d\n', [[3, 'Unexpected colon in a value, or a line that is indented too far.']]],
    ['a: 1\n  b: 2\n', [[3, 'Unexpected colon in a value, or a line that is indented too far.']]],
    ['a: 1\nb: "c\nd: 2\ne: 3\n', [[3, 'A quotation mark is opened here and never closed.']]],
    ['a: 1\nb:\n  - c\n  - "d\n', [[5, 'A quotation mark is opened here and never closed.']]],
    ['a: 1\nb: [c,\nd: 2\n', [[3, 'A bracket is opened here and never closed.']]],
    ['a: 1\nb: { c: 1\nd: 2\n', [[3, 'A bracket is opened here and never closed.']]],
    ['a: [\n  b,\n  c\nd: 1\n', [[2, 'A bracket is opened here and never closed.']]],
    ['a: [\n  b\n]\nd: 1\n', [[4, 'The closing bracket is at the beginning of its line.']]],
    ['a: "b" c\n', [[2, 'Something follows a closing quotation mark or bracket.']]],
    ["a: 'it's'\n", [[2, 'Something follows a closing quotation mark or bracket.']]],
    ['a: [b]]\n', [[2, 'Something follows a closing quotation mark or bracket.']]],
    ['a: [b, "c" d]\n', [[2, 'Two entries within brackets have no comma between them.']]],
    ['  a: 1\nb: 2\n', [[3, 'This line does not belong to the fields above it.']]],
    ['a: 1\nb\n', [[3, 'This line is neither a field nor part of one.']]],
    ['a: 1\nb:2\nc: 3\n', [[3, 'This line is neither a field nor part of one.']]],
    ['a: 1\nb\nc: 2\n', [[3, 'This line is neither a field nor part of one.']]],
    ['a:\n\tb: 1\n', [[3, 'This line is indented with a tab.']]],
    ['a: `b`\n', [[2, 'A text begins with a character that means something else to YAML.']]],
    ['a: - b\n', [[2, 'A text begins with a character that means something else to YAML.']]],
    ['a: >b\n', [[2, 'A text begins with | or >, which means something else to YAML.']]],
    ['a: 1\nb: *c\n', [[3, 'A text begins with *, which means something else to YAML.']]],
    ['a: 1\nb: !c d\n', [[3, 'A text begins with !, which means something else to YAML.']]],
    ['a: 1\nb: "\\q"\n', [[3, 'A backslash has a meaning of its own within double quotation marks.']]],
    [`a: ${'['.repeat(30)}${']'.repeat(30)}\n`, [[2, 'Lists or groups of fields are nested too deeply.']]],
    ['a: {b, , c}\n', [[2, "The front matter is not valid YAML: expected the node content, but found ','."]]],
    ['a: b\n...\nc: d\n', [[2, 'A line "---" or "..." begins another part, which is not read.']]],
    ['', [[1, 'The front matter is empty.']]],
    ['# nothing yet\n\n', [[1, 'The front matter is empty.']]],
  ])('%j', (yaml, expected) => {
    const result = parseFrontMatter(yaml, 'a.md');
    expect('problems' in result && result.problems.map(({ line, message }) => [line, message])).toEqual(expected);
  });

  test('a text that expands itself without end is refused', () => {
    const bomb = `a: &a [x, x]\n${'bcdefghij'.replace(/./g, (key, i: number) => `${key}: &${key} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]\n`)}`;
    expect(parseFrontMatter(bomb, 'a.md')).toEqual({ problems: [expect.objectContaining({ line: 3 })] });
  });
});
