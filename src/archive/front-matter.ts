import { load, YAMLException } from 'js-yaml';
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problems.ts';

export interface Split {
  /** The YAML between the fences. */
  yaml: string;
  /** The Markdown after them. */
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

const FENCED = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/;

/** Parts a file into its front matter and its body; `undefined` when it does not begin with a fenced front matter. */
export function splitFrontMatter(source: string): Split | undefined {
  const match = FENCED.exec(source);
  if (!match) return undefined;
  const body = source.slice(match[0].length);
  return { yaml: match[1]!, body, bodyLine: match[0].split('\n').length };
}

/**
 * The front matter as plain data. Dates stay strings, aliases (`*name`) are refused, a duplicate key is an error.
 * @returns the data, or every fault that a slower parser, which knows lines, finds in the same text
 */
export function parseFrontMatter(yaml: string, file: string): { data: unknown } | { problems: Problem[] } {
  try {
    return { data: load(yaml, { maxAliases: 0, maxDepth: 20 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { document, lines } = parseWithLines(yaml);
    const problems = document.errors.map((fault) => ({
      file,
      line: lines.linePos(fault.pos[0]).line + 1,
      message:
        fault.code === 'DUPLICATE_KEY'
          ? 'This field stands twice.'
          : `The front matter is not valid YAML: ${fault.message.split(' at line ')[0]!.split('\n')[0]}.`,
      remedy:
        fault.code === 'DUPLICATE_KEY'
          ? 'Keep one of them.'
          : 'Check the indentation, the brackets and the quotation marks; put quotation marks around a text with ": " or "#" in it.',
    }));
    if (problems.length) return { problems };
    return {
      problems: [
        {
          file,
          line: 1,
          message: `The front matter is not accepted: ${error.reason}.`,
          remedy: 'Write plain YAML: no anchors, no aliases, no tags and no deep nesting.',
        },
      ],
    };
  }
}

function parseWithLines(yaml: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(yaml, { lineCounter: lines, version: '1.2', logLevel: 'silent' }), lines };
}

/** Finds the line, in the whole file, of places in its front matter; of a place that is not there, its parent's. */
export function lineFinder(yaml: string): (path: readonly (string | number)[]) => number {
  const { document, lines } = parseWithLines(yaml);
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
      const step = path[length - 1];
      const node = isMap(parent)
        ? parent.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === step)?.key
        : document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line + 1;
    }
    return 1;
  };
}
