import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { expect, test } from 'vitest';
import { RUNS } from '../test/runs.ts';
import { parseWithNotes } from './parse.ts';
import { parseParts } from './parse-parts.ts';

function withoutIndentedCode(this: Processor) {
  this.data().micromarkExtensions!.push({ disable: { null: ['codeIndented'] } });
}
const whole = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(withoutIndentedCode).freeze();

/** mdast-util-gfm-task-list-item 2.0.0 asserts in its form for development that such a box is the first of its paragraph. */
const EMPTY_TASK = /^\s*[-+]\s*\n\s*\[[\sx]\]/m;

const word = fc.constantFrom(
  ...[
    'The',
    'ship',
    'sank',
    '“there”,',
    'he’d',
    'said.',
    'in',
    '2013.',
    '12',
    '5,100',
    '(two)',
    'Ōsaka',
    'جسر',
    '–',
    '👩‍🚒',
  ],
  ...[
    'Who?',
    'No!',
    'a:',
    'b;',
    'R/D',
    '$5',
    '7%',
    "'tis",
    '1.',
    '2)',
    '-',
    '+',
    '=',
    '===',
    '---',
    '#',
    '# One',
    'C#',
    '^2',
    '"q"',
  ],
);
const sign = fc.constantFrom(
  ...[
    '*a*',
    '_b_',
    '`c`',
    '[^a-b:p1]',
    '[^a]',
    '![^a]',
    '[^a](b)',
    '[^a]: c',
    '[a](b)',
    '![i](j)',
    '[ ]',
    '[x]',
    '- [x] d',
    '> e',
  ],
  ...[
    '<b>',
    '&amp;',
    '&',
    '\\',
    '\\*',
    '|',
    '| a | b |\n| - | - |\n| c | d |',
    '~~f~~',
    '5~10',
    'a@b.example',
    '@',
    '<!-- n -->',
  ],
  ...[
    'https://a.example',
    'www.a.example',
    'WWW.a.example',
    'mailto:a',
    '://',
    '[',
    ']',
    '[]',
    '[^',
    '\t',
    '\r\n',
    '  \n',
    '    g',
  ],
);
const between = fc.constantFrom(' ', ' ', ' ', ' ', '\n', '\n\n', '\n\n\n', '  ', '');

const textOf = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(fc.tuple(part, between), { maxLength: 30 }).map((parts) => parts.flat().join(''));

test('a text is parsed as by the whole parser, whatever its signs', () => {
  fc.assert(
    fc.property(textOf(fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: sign })), (text) => {
      fc.pre(!EMPTY_TASK.test(text));
      expect(parseWithNotes(text)).toEqual(whole.parse(text));
    }),
    { ...RUNS, numRuns: RUNS.numRuns * 5 },
  );
});

test('what is plain is parsed so too, without the parser', () => {
  const plain = fc.array(fc.constantFrom('A ship\nsank.', '“He said”,', '2013: 5,100', 'Ōsaka'), { minLength: 1 });
  fc.assert(
    fc.property(plain, (paragraphs) => {
      const text = paragraphs.join('\n\n');
      expect(parseParts(text, () => expect.fail('It needs no parser.'))).toEqual(whole.parse(text));
    }),
    RUNS,
  );
});

test('of a text with a few signs the parser reads only what is about them', () => {
  const read: string[] = [];
  const text = 'Plain.\n\n- One\n\n  *Two*\n\nPlain\ntoo.\n\n[^a:p1]\n\n\nPlain.\n';
  const tree = parseParts(text, (part) => {
    read.push(part);
    return whole.parse(part);
  });
  expect(tree).toEqual(whole.parse(text));
  expect(read).toEqual(['- One\n\n  *Two*', '[^a:p1]']);
});
