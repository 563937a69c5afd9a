import fc from 'fast-check';
import type { Link, Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../markdown/parse.ts';
import { RUNS } from '../../test/runs.ts';
import { inOneLine } from '../clean-text.ts';
import type { Block, BlockKind } from '../clipping.ts';
import { fullText } from './draft-body.ts';
import { lostRuns } from './lost-words.ts';
import { withoutEntities } from './markdown-text.ts';
import { leftOutNote, leftOutOf } from './left-out.ts';

/** What means something in Markdown, in other programs or in HTML, wherever it is in a line. */
const SIGNS = [
  ...[
    '# ',
    '## ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '1985. ',
    '2) ',
    '> ',
    '>',
    '---',
    '===',
    '***',
    '___',
    '```',
    '~~~',
    '    ',
  ],
  ...[
    '*a*',
    '**',
    '_b_',
    '__',
    '`c`',
    '~~d~~',
    '[x]',
    '[a](b)',
    '![i](j)',
    '[[Page]]',
    '[a]: b',
    '| a | b |',
    '|',
    '\\',
    '\\*',
    ':::',
  ],
  ...[
    '<b>',
    '</p>',
    '<!-- n -->',
    '-->',
    '<',
    '&amp;',
    '&',
    '&#35;',
    '&copy',
    'a@b.example',
    '@',
    'https://a.example/x_y',
    'www.a.example',
  ],
  ...[
    'WWW.a.example',
    'mailto:a',
    'http://',
    '{{< x >}}',
    '{% y %}',
    '{.z}',
    '$5',
    '%%',
    '10%',
    '#1',
    '=',
    '-',
    '+',
    ':',
    '!',
    '5*10',
    '_',
    '~',
  ],
];
const part = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 4, arbitrary: fc.constantFrom('The ship', 'sank.', '“He', 'said”,', '2013', 'Ōsaka', 'السفينة', '5,100') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const text = fc
  .array(fc.tuple(part, fc.constantFrom(' ', '')), { minLength: 1, maxLength: 12 })
  .map((parts) => inOneLine(parts.flat().join('')))
  .filter((line) => line !== '' && !line.includes('[^'));
const kind = fc.constantFrom<BlockKind>('paragraph', 'paragraph', 'paragraph', 'heading', 'quotation', 'list-item');
const blocks: fc.Arbitrary<Block[]> = fc.array(fc.record({ kind, text }), { minLength: 1, maxLength: 6 });

const TYPES: Partial<Record<BlockKind, string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  quotation: 'blockquote',
  'list-item': 'listItem',
};

/** What a node says, if it has nothing but text in it. */
function said(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'link' && isAddress(node)) return node.children.map(said).join('');
  if (!['paragraph', 'heading', 'blockquote', 'listItem'].includes(node.type)) return `<${node.type}>`;
  return 'children' in node ? node.children.map(said).join('') : '';
}

/** An address that is printed may be a link to itself, as everywhere in the archive. */
const isAddress = ({ url, children }: Link): boolean =>
  children.length === 1 &&
  children[0]!.type === 'text' &&
  /^(?:https?:\/\/|mailto:)/i.test(url) &&
  url.endsWith(children[0].value);

const parsed = (markdown: string) =>
  parseMarkdown(markdown).children.flatMap((node) => (node.type === 'list' ? node.children : [node]));

test('a draft has the blocks of its clipping, and nothing becomes a list, a heading, a link, a note or HTML by accident', () => {
  fc.assert(
    fc.property(blocks, (printed) => {
      const read = parsed(fullText(printed)).map((node) => ({ type: node.type, text: said(node) }));
      expect(read).toEqual(printed.map((block) => ({ type: TYPES[block.kind], text: block.text })));
    }),
    { ...RUNS, numRuns: RUNS.numRuns * 10 },
  );
});

test('each run of words of a clipping is found again in its draft, whatever signs are in it', () => {
  fc.assert(
    fc.property(blocks, (printed) => {
      const source = printed.map((block) => block.text);
      expect(lostRuns(source, withoutEntities(fullText(printed)), '')).toEqual([]);
    }),
    { ...RUNS, numRuns: RUNS.numRuns * 5 },
  );
});

test('nothing of the list of what is left out is published, whatever is in it', () => {
  fc.assert(
    fc.property(blocks, (printed) => {
      const note = leftOutNote(leftOutOf(printed.map((block) => ({ ...block, leftOut: 'a button' }))));
      const read = parsed(`Kept.\n\n${note}\n`);
      expect(read.map(said)).toEqual(['Kept.']);
    }),
    { ...RUNS, numRuns: RUNS.numRuns * 5 },
  );
});
