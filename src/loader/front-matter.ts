import { load, YAMLException } from 'js-yaml';
import { isMap, isPair, isScalar } from 'yaml';
import type { Problem } from './problem.ts';
import { parseWithLines, yamlProblems } from './yaml-problems.ts';

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
  if (/^(?:[ \t]*(?:#.*)?\n)*$/.test(yaml))
    return {
      problems: [
        { file, line: 1, message: 'The front matter is empty.', remedy: 'Write the fields between the two lines ---.' },
      ],
    };
  try {
    return { data: load(yaml, { maxAliases: 0, maxDepth: 20 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const problems = yamlProblems(yaml, file);
    if (problems.length) return { problems };
    return { problems: [{ file, line: (error.mark?.line ?? 0) + 2, ...refusal(error.reason) }] };
  }
}

/** What one parser takes and the other, which is asked for plain data, refuses. */
function refusal(reason: string): Pick<Problem, 'message' | 'remedy'> {
  const sign = /\balias/.test(reason) ? '*' : /\btag\b/.test(reason) ? '!' : undefined;
  return sign
    ? {
        message: `A text begins with ${sign}, which means something else to YAML.`,
        remedy: 'Put the whole text in quotation marks.',
      }
    : { message: `The front matter is not accepted: ${reason}.`, remedy: 'Write plain fields, texts and lists.' };
}

/** Finds the line, in the whole file, of places in its front matter; of a place that is not there, its parent's. */
export function lineFinder(yaml: string): (path: readonly (string | number)[]) => number {
  const { document, lines } = parseWithLines(yaml);
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
      const step = path[length - 1];
      const node = isMap(parent)
        ? parent.items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === step)?.key
        : document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line + 1;
    }
    return 1;
  };
}
