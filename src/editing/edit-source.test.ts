import { describe, expect, test } from 'vitest';
import type { FieldValue, Mend } from '../loader/problem.ts';
import { editSource } from './edit-source.ts';

const ORDER = ['headline', 'summary', 'people', 'groups', 'places'];
const file = (...lines: string[]) => ['---', ...lines, '---', '', 'The text.', ''].join('\n');
const edited = (lines: string[], ...mends: Mend[]): string[] =>
  editSource(file(...lines), mends, { order: ORDER })
    .split('\n')
    .slice(1, -4);

const add: Mend = { edit: 'add', field: 'people', entry: 'c' };

describe('an entry is added to a list as the list is written', () => {
  test.each<[string, string[], string[]]>([
    ['in brackets', ['people: [a, b] # note'], ['people: [a, b, c] # note']],
    ['in empty brackets', ['people: []'], ['people: [c]']],
    ['with a comma at its end', ['people: [a, b,]'], ['people: [a, b, c,]']],
    [
      'one a line in brackets',
      ['people: [', '  a,', '  b # note', ' ]'],
      ['people: [', '  a,', '  b,', '  c # note', ' ]'],
    ],
    ['one a line', ['people:', '  - a', '  - b # note', 'x: 1'], ['people:', '  - a', '  - b # note', '  - c', 'x: 1']],
    ['one a line at the margin', ['people:', '- a', 'x: 1'], ['people:', '- a', '- c', 'x: 1']],
    [
      'with groups of fields',
      ['people:', '  - id: a', '    as: >-', '      the mayor', 'x: 1'],
      ['people:', '  - id: a', '    as: >-', '      the mayor', '  - c', 'x: 1'],
    ],
    ['that is empty', ['people: # none yet', 'x: 1'], ['people: [c] # none yet', 'x: 1']],
    ['that is missing', ['places: [d]', 'headline: A'], ['places: [d]', 'headline: A', 'people: [c]']],
    [
      'that is missing, above what is said of the next field',
      ['headline: A', 'summary: |', '  # B', '', '# about groups', 'groups: [d]'],
      ['headline: A', 'summary: |', '  # B', 'people: [c]', '', '# about groups', 'groups: [d]'],
    ],
    ['that has it', ['people: [c]'], ['people: [c]']],
    ['that is none', ['people: a'], ['people: a']],
  ])('%s', (_, before, after) => {
    expect(edited(before, add)).toEqual(after);
  });

  test.each(['1951', 'null', '1e5', 'yes: no', 'a, b', '[', "it's", '#1', ' a'])('%j stays text', (entry) => {
    const [line] = edited(['people: [a]'], { edit: 'add', field: 'people', entry });
    expect(line).toBe(`people: [a, ${/^yes: |^a,|^\[|#|^ |^\d|null/.test(entry) ? `'${entry}'` : entry}]`);
  });
});

describe('an entry is added to a file that is all YAML', () => {
  const edit: Mend = { edit: 'add', field: 'people', entry: 'c' };
  test.each([
    ['that is empty', '', 'people: [c]\n'],
    ['that has comments alone', '# of the archive\n', '# of the archive\npeople: [c]\n'],
    ['that ends without a line break', 'summary: A', 'summary: A\npeople: [c]\n'],
    ['that has the list', 'people:\n  - a # note\nplaces: [b]\n', 'people:\n  - a # note\n  - c\nplaces: [b]\n'],
  ])('%s', (_, before, after) => {
    expect(editSource(before, [edit], { order: ORDER, isYaml: true })).toBe(after);
  });
});

describe('front matter in TOML becomes YAML that says the same', () => {
  const edit = (...toml: string[]) =>
    editSource(['+++', ...toml, '+++', 'The text.'].join('\n'), [{ edit: 'toml-to-yaml' }], { order: ORDER });

  test.each([
    ['a text', 'title = "It\'s: \\"one\\" #1"', `title: 'It''s: "one" #1'`],
    ['a date', 'date = 1980-09-30', "date: '1980-09-30'"],
    ['a time', 'date = 1980-09-30T10:00:00Z', "date: '1980-09-30T10:00:00.000Z'"],
    ['a list', 'tags = ["a, b", "c"]', "tags: ['a, b', c]"],
    ['a number and a switch', 'weight = 5\ndraft = false', 'weight: 5\ndraft: false'],
    ['a group of fields', '[author]\nname = "Ann"', 'author: {name: Ann}'],
    ['comments', '# one\ntitle = "A # b" # two', '# one\n# two\ntitle: "A # b"'],
  ])('%s', (_, toml, yaml) => {
    expect(edit(toml).replaceAll("'A # b'", '"A # b"')).toBe(`---\n${yaml}\n---\nThe text.`);
  });

  test('but for one that cannot be read', () => {
    expect(edit('title = A')).toBe('+++\ntitle = A\n+++\nThe text.');
  });
});

describe('an entry is removed', () => {
  test.each<[string, string[], (string | number)[], string[]]>([
    ['from brackets', ['people: [a, b, c]'], ['people', 1], ['people: [a, c]']],
    ['as the first', ['people: [a, b]'], ['people', 0], ['people: [b]']],
    ['as the last', ['people: [a, b]'], ['people', 1], ['people: [a]']],
    ['with its field, as the only one', ['headline: A', 'people: [a]'], ['people', 0], ['headline: A']],
    ['with its line', ['people:', '  - a', '  - b # note', '  - c'], ['people', 1], ['people:', '  - a', '  - c']],
    [
      'with all of its fields',
      ['people:', '  - id: a', '    as: b', '  - id: c', '    as: d'],
      ['people', 0],
      ['people:', '  - id: c', '    as: d'],
    ],
    [
      'as a field',
      ['claims:', '  - { a: 1, unit: people, b: 2 }'],
      ['claims', 0, 'unit'],
      ['claims:', '  - { a: 1, b: 2 }'],
    ],
    ['as a line of a group', ['claims:', '  - a: 1', '    unit: x'], ['claims', 0, 'unit'], ['claims:', '  - a: 1']],
    [
      'never with what shares its line',
      ['claims:', '  - unit: x', '    a: 1'],
      ['claims', 0, 'unit'],
      ['claims:', '  - unit: x', '    a: 1'],
    ],
  ])('%s', (_, before, path, after) => {
    expect(edited(before, { edit: 'remove', path })).toEqual(after);
  });

  test('though another is removed too', () => {
    const remove = (i: number): Mend => ({ edit: 'remove', path: ['people', i] });
    expect(edited(['people: [a, b, c, d]'], remove(1), remove(3), remove(2))).toEqual(['people: [a]']);
  });
});

describe('a text is set', () => {
  test.each<[string, string[], (string | number)[], string, string[]]>([
    ['in place of a plain one', ['headline: A  B # note'], ['headline'], 'A B', ['headline: A B # note']],
    ['in the same quotation marks', ['headline: " A"'], ['headline'], 'A', ['headline: "A"']],
    ['in quotation marks that it needs', ['headline: A'], ['headline'], 'A: B', ["headline: 'A: B'"]],
    [
      'within a list',
      ['people:', '  - { id: a, as: "b " }'],
      ['people', 0, 'as'],
      'b',
      ['people:', '  - { id: a, as: "b" }'],
    ],
    [
      'where there is none',
      ['headline: A', 'places: [d]'],
      ['summary'],
      'B',
      ['headline: A', 'summary: B', 'places: [d]'],
    ],
    [
      'in a group in braces',
      ['clipping: { file: a.pdf }'],
      ['clipping', 'file2'],
      'b',
      ['clipping: { file: a.pdf, file2: b }'],
    ],
    [
      'in a group of lines',
      ['clipping:', '  file: a.pdf # A', 'x: 1'],
      ['clipping', 'sum'],
      'b',
      ['clipping:', '  file: a.pdf # A', '  sum: b', 'x: 1'],
    ],
    ['where it is empty', ['headline:', 'places: [d]'], ['headline'], 'B', ['headline: B', 'places: [d]']],
    ['but never in place of a folded one', ['headline: >-', '  A'], ['headline'], 'B', ['headline: >-', '  A']],
  ])('%s', (_, before, path, value, after) => {
    expect(edited(before, { edit: 'set', path, value })).toEqual(after);
  });
});

test.each(['1984', '1.10', 'true', '0x10'])('%s becomes the text that is written', (written) => {
  expect(edited([`headline: ${written} # note`], { edit: 'quote', path: ['headline'] })).toEqual([
    `headline: '${written}' # note`,
  ]);
});

test.each([
  ['headline: Storm: Nine Lost', "headline: 'Storm: Nine Lost'"],
  ['headline: "Help" Cried the Mate  ', `headline: '"Help" Cried the Mate'`],
  ["headline: Anna's: Open", "headline: 'Anna''s: Open'"],
  ['headline: @home', "headline: '@home'"],
  ['people: [a] b', 'people: [a] b'],
  ['headline: Storm: Nine # lost', 'headline: Storm: Nine # lost'],
])('%j, which YAML does not read, becomes %j', (before, after) => {
  expect(edited(['places: [d]', before], { edit: 'quote-line', line: 3 })).toEqual(['places: [d]', after]);
});

test.each([
  ['title: A # note', 'headline: A # note'],
  ['title:\n  - A', 'headline:\n  - A'],
  ['"title": A', '"title": A'],
])('the field of %j gets another name', (before, after) => {
  expect(edited(before.split('\n'), { edit: 'rename', path: ['title'], name: 'headline' })).toEqual(after.split('\n'));
});

test.each<[string, FieldValue, string]>([
  ['people: a # note', ['a'], 'people: [a] # note'],
  ['people: "a"', ['a'], 'people: [a]'],
  ['people: a and b', ['a', 'b, c'], "people: [a, 'b, c']"],
  ['people: [a]', 'a', 'people: a'],
  ['people:\n  - a', 'a', 'people: a'],
  ['people: a', { id: 'a', as: '1' }, "people: { id: a, as: '1' }"],
  ['people:\n  - a # note', 'a', 'people: a # note'],
  ['people:\n  # note\n  - a', 'a', 'people:\n  # note\n  - a'],
  ['people:\n  - id: a\n    # note\n    as: b', 'a', 'people:\n  - id: a\n    # note\n    as: b'],
])('what %j has becomes %j', (before, value, after) => {
  expect(edited(before.split('\n'), { edit: 'set', path: ['people'], value })).toEqual(after.split('\n'));
});

test.each([
  ['tags: [a] # note\nx: 1', '# tags: [a] # note\nx: 1'],
  ['tags:\n  - a\n\n  - b\nx: 1', '# tags:\n#   - a\n\n#   - b\nx: 1'],
  ['{ tags: a, x: 1 }', '{ tags: a, x: 1 }'],
])('the field of %j becomes a comment', (before, after) => {
  expect(edited(before.split('\n'), { edit: 'comment', path: ['tags'] })).toEqual(after.split('\n'));
});

describe('a line is changed', () => {
  const replace = (line: number, from: string, to: string): Mend => ({ edit: 'replace', line, from, to });
  const source = '---\r\nx: 1\r\n---\r\n\r\n1 1\r\n2\r\n';

  test.each<[string, Mend[], string]>([
    ['at the first place', [replace(5, '1', 'A')], source.replace('1 1', 'A 1')],
    ['by a line more', [replace(5, '1 1', '1 1\n-')], source.replace('1 1', '1 1\r\n-')],
    [
      'though another above it gets a line more',
      [replace(5, '1 1', '1\n1'), replace(6, '2', 'B'), { edit: 'add', field: 'people', entry: 'a' }],
      '---\r\npeople: [a]\r\nx: 1\r\n---\r\n\r\n1\r\n1\r\nB\r\n',
    ],
    ['not where it has something else', [replace(4, '1', 'A'), replace(9, '2', 'B')], source],
    ['on the first line', [replace(1, '---', '---')], source],
  ])('%s', (_, mends, after) => {
    expect(editSource(source, mends, { order: ORDER })).toBe(after);
  });
});

describe('everything else in a file stays as it is', () => {
  test('its byte order mark and the ends of its lines', () => {
    const source = '\ufeff---\r\nheadline: A\r\nplaces: [d]\r\n---\r\n\r\nThe\ntext.\r\n';
    expect(editSource(source, [add], { order: ORDER })).toBe(
      '\ufeff---\r\nheadline: A\r\npeople: [c]\r\nplaces: [d]\r\n---\r\n\r\nThe\ntext.\r\n',
    );
    const removed = editSource(source, [{ edit: 'remove', path: ['places'] }], { order: ORDER });
    expect(removed).toBe('\ufeff---\r\nheadline: A\r\n---\r\n\r\nThe\ntext.\r\n');
  });

  test('characters that are seen, or are there in place of lost text or a line break', () => {
    const source = file('headline: A\u00adB\u200b', 'summary: می\u200cخواهم') + 'Lost \ufffd\u2028, \u202ereversed.\n';
    expect(editSource(source, [{ edit: 'delete-invisible' }], { order: ORDER })).toBe(
      file('headline: AB', 'summary: می\u200cخواهم') + 'Lost \ufffd\u2028, reversed.\n',
    );
  });

  test.each(['no front matter', '---\nheadline: [\n---\n', '---\n{ headline: A }\n---\n'])('as in %j', (source) => {
    expect(editSource(source, [add], { order: ORDER })).toBe(source);
  });
});
