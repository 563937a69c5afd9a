import { describe, expect, test } from 'vitest';
import { createSchemas } from '../../schema/records.ts';
import { createVocabulary } from '../../schema/vocabulary/vocabulary.ts';
import { cutTexts } from './cut-texts.ts';

const cut = (yaml: string) =>
  cutTexts(yaml, createSchemas(createVocabulary()).article, 'a.md').map(({ line, path, remedy }) => [
    line,
    path!.join('.'),
    /: (["'].*["'])\. /.exec(remedy)![1],
  ]);

describe('a text is reported as cut', () => {
  test.each([
    ['headline: We Are #1 Again', 2, 'headline', '"We Are #1 Again"'],
    ['headline: We Are\t#1', 2, 'headline', '"We Are #1"'],
    ['headline: The "Ann" is #1', 2, 'headline', `'The "Ann" is #1'`],
    ['headline: #1 Again', 2, 'headline', '"#1 Again"'],
    ['headline: 1984 #2', 2, 'headline', '"1984 #2"'],
    ['headline: Over two\n  lines #1', 3, 'headline', '"Over two lines #1"'],
    ['text: full\nbyline:\n  - Ann\n  - Bob #2', 5, 'byline.1', '"Bob #2"'],
    ['byline:\n  - #1 fan', 3, 'byline.0', '"#1 fan"'],
    [
      'clipping: { sha256: a, file: scan }\nclaims:\n  - subject: a\n    note: Room #5',
      5,
      'claims.0.note',
      '"Room #5"',
    ],
    ['claims:\n  - value: The #1 boat', 3, 'claims.0.value', '"The #1 boat"'],
    ['claims:\n  - attributedTo: Ward #3', 3, 'claims.0.attributedTo', '"Ward #3"'],
  ])('%j', (yaml, line, path, whole) => {
    expect(cut(yaml)).toEqual([[line, path, whole]]);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['a text in quotation marks', `headline: "We Are #1 Again"\nsummary: 'We #2'`],
    ['a sign without a space before it', 'headline: Room#5'],
    ['a comment after a text in quotation marks', 'headline: "We Are" # as printed'],
    ['a comment on a line of its own', '# One #two\nheadline: One\n  # three'],
    ['a comment after one of a few words', 'text: account # ours'],
    ['a comment after a date', 'published: 2014-01-24 # a Friday'],
    ['a comment after an id', 'publisher: gazette # of Port\npeople:\n  - anna # the keeper'],
    ['a comment after an address', 'url: https://a.example/ # dead'],
    [
      'a comment after a number, or an id that is a value',
      'claims:\n  - value: 12 # dead\n    paragraph: 1 # or 2\n  - value: anna # her',
    ],
    ['a comment before a list', 'people: # all\n  - anna\nbyline: [Ann] # one'],
    ['a comment after a text of many lines', 'summary: >\n  One #2\nheadline: |\n  Two #3'],
    ['a field that there is not', 'colour: red #1'],
  ])('%s', (_, yaml) => {
    expect(cut(yaml)).toEqual([]);
  });
});
