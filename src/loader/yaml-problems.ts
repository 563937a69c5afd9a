import { isCollection, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

/** A front matter read by the slower parser, which knows lines. */
export function parseWithLines(yaml: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(yaml, { lineCounter: lines, version: '1.2', logLevel: 'silent' }), lines };
}

const QUOTE = 'Put the whole text in quotation marks: "Title: what follows".';

/** What authors get wrong most often, in their terms; what is not here is told in the parser’s. */
const PLAIN: { code: YAMLError['code']; says?: RegExp; message: string; remedy: string }[] = [
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    says: /^Nested mappings/,
    message: 'Here stands a colon within a text, or a line that is indented more than it should be.',
    remedy: `${QUOTE} Or let the fields begin at the same column.`,
  },
  {
    code: 'BAD_SCALAR_START',
    message: 'A text begins with a character that means something else to YAML.',
    remedy: QUOTE,
  },
  {
    code: 'MISSING_CHAR',
    says: /^Missing closing/,
    message: 'A quotation mark is opened here and never closed.',
    remedy: 'Close it, with the same mark; write a quotation mark within the text as “ or ”.',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Implicit map keys/,
    message: 'This line is neither a field nor part of one.',
    remedy: 'Write it as "field: value", or indent it if it goes on with the line above.',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: 'This line is neither a field nor part of one.',
    remedy: 'Write it as "field: value", or indent it if it goes on with the line above.',
  },
  {
    code: 'BAD_INDENT',
    says: /end with a [\]}]/,
    message: 'A bracket is opened here and never closed.',
    remedy: 'Close it: [one, two] for a list, {name: one} for a group of fields.',
  },
  {
    code: 'TAB_AS_INDENT',
    message: 'This line is indented with a tab.',
    remedy: 'Indent it with two spaces.',
  },
];

/** The faults that the slower parser finds: every field that stands twice, or the first other fault, after which nothing is sure. */
export function yamlProblems(yaml: string, file: string): Problem[] {
  const { document, lines } = parseWithLines(yaml);
  const line = (offset: number) => lines.linePos(offset).line + 1;
  const fault = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (!fault)
    return document.errors.map(({ pos: [offset] }) => ({
      file,
      line: line(offset),
      message: `The field "${/^["']?([^"':\s]+)/.exec(yaml.slice(offset))?.[1]}" stands twice.`,
      remedy: 'Keep one of the two.',
    }));
  const said = fault.message.split(/ at line |\n/)[0]!;
  const plain = PLAIN.find(({ code, says }) => code === fault.code && (!says || says.test(said)));
  return [
    {
      file,
      line: line(/closing|end with/.test(said) ? openedAt(document, fault.pos[0]) : fault.pos[0]),
      message: plain?.message ?? `The front matter is not valid YAML: ${said}.`,
      remedy:
        plain?.remedy ??
        'Check the indentation, the brackets and the quotation marks; put quotation marks around a text with ": " or "#" in it.',
    },
  ];
}

/** Where the text or list begins whose end was missed at an offset. */
function openedAt(document: Document, missedAt: number): number {
  let opened = missedAt;
  visit(document, (_, node) => {
    if ((isScalar(node) || isCollection(node)) && node.range?.[2] === missedAt && node.range[0] < missedAt)
      opened = node.range[0];
  });
  return opened;
}
