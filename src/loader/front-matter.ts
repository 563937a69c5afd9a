import { load, YAMLException } from 'js-yaml';
import type { Problem } from './problem.ts';
import { readToml } from './toml.ts';
import { yamlProblems } from './yaml-problems.ts';

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

/** Whether YAML has nothing but comments. */
export const isBlank = (yaml: string): boolean => /^(?:[ \t]*(?:#.*)?\n)*$/.test(yaml);

/**
 * The front matter as plain data. Dates stay strings, aliases (`*name`) are refused, a duplicate key is an error.
 * @returns the data, or what is wrong with the text
 */
export function parseFrontMatter(yaml: string, file: string): { data: unknown } | { problems: Problem[] } {
  if (isBlank(yaml))
    return {
      problems: [
        { file, line: 1, message: 'The front matter is empty.', remedy: 'Write the fields between the two lines ---.' },
      ],
    };
  try {
    return { data: load(yaml, { maxAliases: 0, maxDepth: 20 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problems: yamlProblems(yaml, error, file) };
  }
}

/** What is wrong with a file in which no front matter was found. */
export function unfenced(source: string): Pick<Problem, 'message' | 'remedy' | 'mend'> {
  const { message, remedy } = UNFENCED.find(({ beginning }) => beginning.test(source))!;
  return { message, remedy, ...(readToml(source) && { mend: { edit: 'toml-to-yaml' } }) };
}

const UNFENCED = [
  {
    beginning: /^---\s*\n/,
    message: 'The front matter has no end.',
    remedy: 'Write another line --- between the fields and the text.',
  },
  {
    beginning: /^\+\+\+\s*\n/,
    message: 'The front matter is TOML, between lines +++.',
    remedy: 'Write YAML: lines --- in place of +++, "field: value" in place of "field = value", and no [headings].',
  },
  {
    beginning: /^(?:;;;\s*\n)?\{/,
    message: 'The front matter is JSON.',
    remedy: 'Write YAML: a line ---, each field on a line of its own as "field: value", and another line ---.',
  },
  {
    beginning: /^/,
    message: 'The file does not begin with front matter.',
    remedy: 'Begin with a line ---, the fields below it, and another line --- before the text.',
  },
];
