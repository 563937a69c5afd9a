import type { Definition, List, Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { isWordCharacter } from '../text.ts';
import { atLine, type LineProblem, type ParsedText } from './parsed-text.ts';

/** A problem within a text, on a line of its body. */
type Misreading = LineProblem & { line: number };

/** What Markdown takes for a list, a heading, code and the like although its author hardly meant it. */
export const misreadProblems = (parsed: ParsedText): Problem[] =>
  misreadings(parsed).map(({ line, ...problem }) => atLine(parsed, line, problem));

/** Without one of these a text has paragraphs alone, and need not be walked. */
const ANY_SIGN = /^[^\S\n]*[-+*=>`~[\d]|\S\*/m;

function misreadings({ tree }: ParsedText): Misreading[] {
  const source = tree.data?.source ?? '';
  if (!ANY_SIGN.test(source)) return [];
  const found: Misreading[] = [];
  const used = new Set<string>();
  const definitions: Definition[] = [];
  /** The last number of the numbered list before. */
  let last = 0;
  visit(tree, (node, index, parent) => {
    const before = parent?.children[index! - 1];
    switch (node.type) {
      case 'list': {
        const numbers = numbersOf(node, source);
        found.push(...(node.ordered ? numbered(node, numbers, before, last) : bullet(node, before, parent!, source)));
        last = numbers.at(-1)?.number ?? last;
        break;
      }
      case 'blockquote':
        found.push(...quotation(node, before, source));
        break;
      case 'code':
        found.push(code(node, source));
        break;
      case 'heading':
        if (isUnderlined(node, source)) found.push(underlined(node, source));
        break;
      case 'emphasis':
      case 'strong':
        if (isWithinWords(node, source)) found.push(emphasis(node, source));
        break;
      case 'linkReference':
      case 'imageReference':
        used.add(node.identifier);
        break;
      case 'definition':
        definitions.push(node);
    }
  });
  return [...found, ...definitions.filter(({ identifier }) => !used.has(identifier)).map(unusedDefinition)];
}

const lineOf = ({ position }: Nodes): number => position!.start.line;
const sourceOf = ({ position }: Nodes, source: string): string =>
  source.slice(position!.start.offset, position!.end.offset);

/** Whether a block begins on the line after a paragraph, as where a line of it was broken. */
const followsText = (node: Nodes, before: Nodes | undefined): boolean =>
  before?.type === 'paragraph' && before.position!.end.line === lineOf(node) - 1;

/** The number before an item as it is written, with the sign after it. */
interface ItemNumber {
  number: number;
  sign: string;
}

/** The numbers of a list as they are written. Markdown shows the first, and counts on from it. */
const numbersOf = ({ ordered, children }: List, source: string): ItemNumber[] =>
  ordered
    ? children.map((item) => {
        const [, number = '', sign = ''] = /^(\d+)(.)/.exec(sourceOf(item, source)) ?? [];
        return { number: Number(number), sign };
      })
    : [];

/** Lists begin with small numbers; larger ones are years. */
const LEAST_YEAR = 1000;
const LONGEST_LIST = 50;

/**
 * A numbered list that is none: with a year for a number (“1985. That was …”), of a single item that neither is the first nor goes on
 * with the list before, or of numbers that Markdown would change.
 */
function numbered({ children }: List, numbers: ItemNumber[], before: Nodes | undefined, last: number): Misreading[] {
  const first = numbers[0]!.number;
  const isAlone = numbers.length === 1;
  const isAccident =
    first >= LEAST_YEAR ||
    (isAlone && first !== last + 1 && first !== 1) ||
    (isAlone && followsText(children[0]!, before) && !introduces(before));
  // The number of a day, a year or a house: no list has come that it could go on with, or none is so long.
  const isText = isAlone && first > 1 && (last === 0 || first > LONGEST_LIST);
  if (isAccident)
    return children.map((item, i) => ({
      line: lineOf(item),
      message: `"${writtenAs(numbers[i]!)}" begins an item of a list here and is not part of the text.`,
      remedy: `If it is text, write ${escaped(numbers[i]!)} …, with an empty line before it.`,
      ...(isText && { replace: [writtenAs(numbers[i]!), escaped(numbers[i]!)] as const }),
    }));
  const changed = numbers.findIndex(({ number }, i) => number !== first + i);
  if (changed < 0 || numbers.every(({ number }) => number === first)) return [];
  return [
    {
      line: lineOf(children[changed]!),
      message: `Item ${numbers[changed]!.number} of this list would be shown as ${first + changed}.`,
      remedy: `Number the items in their order. If a number is text, write ${escaped(numbers[changed]!)} …, with an empty line before it.`,
    },
  ];
}

const writtenAs = ({ number, sign }: ItemNumber): string => `${number}${sign}`;
const escaped = ({ number, sign }: ItemNumber): string => `${number}\\${sign}`;

/** Whether a block says that a list follows. */
const introduces = (block: Nodes | undefined): boolean => {
  if (block?.type === 'heading') return true;
  const end = block?.type === 'paragraph' ? block.children.at(-1) : undefined;
  return end?.type === 'text' && /[:：]\s*$/.test(end.value);
};

/**
 * A list of one item: a dash before what somebody says, a star before a remark. It may be meant where something introduces it, or
 * where the item has more than one line of text.
 */
function bullet(list: List, before: Nodes | undefined, { type }: Parents, source: string): Misreading[] {
  const [item, ...others] = list.children;
  if (others.length || item!.children.length > 1 || type === 'listItem' || introduces(before)) return [];
  const sign = sourceOf(list, source).charAt(0);
  return [
    {
      line: lineOf(list),
      message: `A line that begins with "${sign} " is a list of one item.`,
      remedy: `If it is text, put a backslash before the sign: \\${sign} …`,
      ...(!followsText(list, before) && { level: 'warning' as const }),
    },
  ];
}

/** “>5 people”, and a line that was broken before “> 5 people”. */
function quotation(node: Nodes, before: Nodes | undefined, source: string): Misreading[] {
  const text = sourceOf(node, source);
  const isSign = /^>[=\d]/.test(text) || (followsText(node, before) && /^>\s*\d/.test(text));
  return isSign
    ? [
        {
          line: lineOf(node),
          message: 'A line that begins with > is a quotation.',
          remedy: 'If the sign is text, put a backslash before it: \\>.',
          replace: ['>', '\\>'],
        },
      ]
    : [];
}

function code(node: Nodes, source: string): Misreading {
  const [fence] = /^[`~]{3,}/.exec(sourceOf(node, source))!;
  return {
    line: lineOf(node),
    message: `Text between lines of ${fence} is read as code: it has no number, and nothing in it is checked.`,
    remedy: 'Remove these lines. To keep the lines of a verse, end each with a backslash.',
  };
}

/** Whether a line of = or - below it makes a text a heading. */
export const isUnderlined = (heading: Nodes, source: string): boolean =>
  sourceOf(heading, source).trimStart().charAt(0) !== '#';

function underlined(heading: Nodes, source: string): Misreading {
  const lines = sourceOf(heading, source).trimEnd().split('\n');
  const underline = lines.at(-1)!.trim().slice(-3);
  const message = `The line ${quoted(underline)} makes a heading of the text above it.`;
  // No heading has several lines.
  return lines.length > 2 && underline === '---'
    ? {
        line: heading.position!.end.line,
        message,
        remedy: 'Put an empty line above it: then it is a rule.',
        replace: ['---', '\n---'],
      }
    : {
        line: lineOf(heading),
        message,
        remedy: 'For a heading, remove that line and begin the text with ##. For a rule, put an empty line above it.',
      };
}

/** Stars that are part of what is written, in “5*10 and 6*10” or “d**n and h**l”, and not around words. */
function isWithinWords(node: Nodes, source: string): boolean {
  const text = sourceOf(node, source);
  const [before, after] = [source.charAt(node.position!.start.offset! - 1), source.charAt(node.position!.end.offset!)];
  return (
    text.startsWith('*') &&
    isWordCharacter(before) &&
    isWordCharacter(after) &&
    (/\s/.test(text) || (/\d/.test(before) && /\d/.test(after)))
  );
}

function emphasis(node: Nodes, source: string): Misreading {
  const text = sourceOf(node, source);
  const withBackslashes = text.replace(/^\*+|\*+$/g, (stars) => stars.replaceAll('*', '\\*'));
  return {
    line: lineOf(node),
    message: `The stars of ${quoted(text)} are not shown: they set what is between them in ${node.type === 'strong' ? 'bold' : 'italics'}.`,
    remedy: 'Put a backslash before each: \\*.',
    ...(!text.includes('\n') && { replace: [text, withBackslashes] as const }),
  };
}

const unusedDefinition = (node: Definition): Misreading => ({
  line: lineOf(node),
  message: `"[${node.label ?? node.identifier}]:" gives the address of a link that is not in the text, and is not shown.`,
  remedy: `If it is text, put a backslash before it: \\[${node.label ?? node.identifier}]: …`,
});
