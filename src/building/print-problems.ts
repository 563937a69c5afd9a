import { formatCount } from '../format.ts';
import { isError, isWarning, type Problem } from '../loader/problem.ts';
import { capitalised } from '../words/grammar.ts';

/** A place in the front matter as an author reads it: `people[1]`, `coordinates.latitude`. */
export const fieldName = (path: readonly (string | number)[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i ? `.${step}` : step)).join('');

const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (hidden) => `\\u{${hidden.codePointAt(0)!.toString(16)}}`);

/**
 * The printed form: where, what and the remedy of each problem, in the order of files and lines, and their number. What is the same
 * in several places is said once, below them. Warnings come first and are counted apart, so that errors end the list.
 * @param folder what is printed before each file's path: the content folder as the reader knows it
 */
export const printProblems = (problems: readonly Problem[], folder: string): string =>
  [printList(problems.filter(isWarning), folder, 'warning'), printList(problems.filter(isError), folder, 'problem')]
    .filter(Boolean)
    .join('\n');

function printList(problems: readonly Problem[], folder: string, called: string): string {
  if (!problems.length) return '';
  const places = Map.groupBy(inOrder(problems), textOf);
  const blocks = [...places].map(
    ([text, alike]) => `${alike.map((problem) => whereOf(problem, folder)).join('\n')}\n${text}\n`,
  );
  const files = new Set(problems.flatMap(({ file }) => file || [])).size;
  return `${blocks.join('\n')}\n${formatCount(problems.length, called)}${files ? ` in ${formatCount(files, 'file')}` : ''}.\n`;
}

const whereOf = ({ file, line, level }: Problem, folder: string): string =>
  visible([folder, file].filter(Boolean).join('/') + (line ? `:${line}` : '') + (level ? ` (${level})` : ''));

const textOf = (problem: Problem): string => `  ${visible(sentenceOf(problem))}\n  ${visible(problem.remedy)}`;

/** What is wrong, with the field that it is wrong in. */
export const sentenceOf = ({ path, message }: Problem): string =>
  path?.length ? `${fieldName(path)}: ${message}` : capitalised(message);

/** Problems in the order of files and lines, those without a line first. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const position = ({ file, line = 0 }: Problem) => `${file}\n${String(line).padStart(9, '0')}`;
  return problems.toSorted((a, b) => (position(a) < position(b) ? -1 : position(a) > position(b) ? 1 : 0));
}
