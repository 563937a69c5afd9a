import { describe, expect, test } from 'vitest';
import type { Id } from '../../schema/fields.ts';
import { UneditableError, withBody, withFields, withRenamedLinks, withRenamedRows } from './references.ts';

const text = { kind: 'person' as const, id: 'ben' as Id };
const PERSON = { kind: 'person' as const, from: 'anna', to: 'ada' };
const ARTICLE = { kind: 'article' as const, from: '2021-storm', to: '2021-03-storm' };

describe('in a text, another id gets', () => {
  test.each([
    ['a link', PERSON, '[a](/people/anna/)', '[a](/people/ada/)'],
    ['a link with a title', PERSON, '[a](/people/anna/ "anna")', '[a](/people/ada/ "anna")'],
    ['a link in angle brackets', PERSON, '[a](</people/anna/>)', '[a](</people/ada/>)'],
    ['a link from the file', PERSON, '[a](../anna/)', '[a](../ada/)'],
    ['a link in a reference', PERSON, '[a][b]\n\n[b]: /people/anna/', '[a][b]\n\n[b]: /people/ada/'],
    ['a link within a private note', PERSON, '<!-- see [a](/people/anna/) -->', '<!-- see [a](/people/ada/) -->'],
    ['a citation', ARTICLE, 'A.[^2021-storm]', 'A.[^2021-03-storm]'],
    ['a citation of a passage', ARTICLE, 'A.[^2021-storm:p3a]', 'A.[^2021-03-storm:p3a]'],
    ['a citation in a note', ARTICLE, 'A.[^1]\n\n[^1]: B.[^2021-storm:p1]', 'A.[^1]\n\n[^1]: B.[^2021-03-storm:p1]'],
    ['a citation after a private note', ARTICLE, '<!-- n --> A.[^2021-storm]', '<!-- n --> A.[^2021-03-storm]'],
    ['a link to a passage', ARTICLE, '[a](/articles/2021-storm/#p2)', '[a](/articles/2021-03-storm/#p2)'],
    [
      'a link beside a citation',
      ARTICLE,
      '[a](/articles/2021-storm/).[^2021-storm]',
      '[a](/articles/2021-03-storm/).[^2021-03-storm]',
    ],
  ])('%s', (_, renaming, before, after) => {
    expect(withRenamedLinks(before, text, renaming)).toBe(after);
  });

  test.each([
    ['words', PERSON, 'anna and /people/anna/ and (anna)'],
    ['code', ARTICLE, '`[^2021-storm]` and `[a](/articles/2021-storm/)`'],
    ['the page of another kind', PERSON, '[a](/groups/anna/)'],
    ['a longer id', PERSON, '[a](/people/anna-b/) [b](/people/joanna/)'],
    ['a longer id that is cited', ARTICLE, 'A.[^2021-storm-b] B.[^x-2021-storm:p1]'],
    ['another site', PERSON, '[a](https://example.org/people/anna/)'],
    ['a note of the name of a person', PERSON, 'A.[^anna]\n\n[^anna]: B.'],
    ['a file', PERSON, '![a](/media/people/anna/)'],
  ])('nothing in %s', (_, renaming, body) => {
    expect(withRenamedLinks(body, text, renaming)).toBe(body);
  });
});

test('a link to a passage that gets another number leads to the page alone', () => {
  const merge = { ...PERSON, renumbers: true } as const;
  expect(withRenamedLinks('[a](/people/anna/#p2) [b](/people/anna/)', text, merge)).toBe(
    '[a](/people/ada/) [b](/people/ada/)',
  );
  const own = { kind: 'person' as const, id: 'anna' as Id };
  expect(withRenamedLinks('[above](#p1), [below](#notes)', own, merge)).toBe('[above](/people/ada/), [below](#notes)');
});

test('the fields of a file stay as they are when its text is edited, whatever ends its lines', () => {
  const upper = (body: string) => body.toUpperCase();
  expect(withBody('---\nname: a\n---\nb', upper)).toBe('---\nname: a\n---\nB');
  expect(withBody('\ufeff---\r\nname: a\r\n--- \r\n\r\nb\r\n', upper)).toBe(
    '\ufeff---\r\nname: a\r\n--- \r\n\r\nB\r\n',
  );
  expect(withBody('b', upper)).toBe('B');
});

describe('in fields, another id', () => {
  test.each([
    ['people: [anna, ben]', ['people', 0], 'people: [ada, ben]'],
    ["people:\n  - 'anna' # the keeper", ['people', 0], "people:\n  - 'ada' # the keeper"],
    ['people: [{ id: anna, as: Anna }]', ['people', 0, 'id'], 'people: [{ id: ada, as: Anna }]'],
    ['people: [anna]', ['people', 0, 'id'], 'people: [ada]'],
  ])('goes into %j', (yaml, path, edited) => {
    const source = `---\n${yaml}\n---\n`;
    expect(withFields(source, 'a.md', [{ edit: 'set', path, value: 'ada' }], [])).toBe(`---\n${edited}\n---\n`);
  });

  test('is in quotation marks where YAML takes it for a number', () => {
    const mend = { edit: 'set' as const, path: ['parent'], value: '1984' };
    expect(withFields('---\nparent: a\n---\n', 'a.md', [mend], [])).toBe("---\nparent: '1984'\n---\n");
  });

  test('that is written over several lines is not edited, and says so', () => {
    const source = '---\nparent: >\n  anna\n---\n';
    const mend = { edit: 'set' as const, path: ['parent'], value: 'ada' };
    expect(() => withFields(source, 'a.md', [mend], [])).toThrow(UneditableError);
  });
});

test.each([
  ['of pairs, in either column, in order', true, 'anna\tzoe\nben\tcarl\n', 'ada\tzoe\nben\tcarl\n'],
  ['of pairs, each pair once', true, 'ada\tzoe\nanna\tzoe\n', 'ada\tzoe\n'],
  ['of passages, in the first column alone', false, 'anna\t1\tanna\nbea\t1\tx\n', 'ada\t1\tanna\nbea\t1\tx\n'],
  ['of passages, whose numbers keep their order', false, 'anna\t9\ta\nanna\t10\tb\n', 'ada\t9\ta\nada\t10\tb\n'],
  ['that does not have it, as it is', false, 'zoe\t1\r\n\n', 'zoe\t1\r\n\n'],
])('a register %s has the new id', (_, isOfPairs, before, after) => {
  expect(withRenamedRows(before, isOfPairs, PERSON)).toBe(after);
});
