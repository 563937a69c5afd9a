import { capitalised, formatCount } from '../format.ts';
import type { Problem } from '../loader/problem.ts';

/** A place in the front matter as an author reads it: `people[1]`, `coordinates.latitude`. */
export const fieldName = (path: readonly (string | number)[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i ? `.${step}` : step)).join('');

const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (hidden) => `\\u{${hidden.codePointAt(0)!.toString(16)}}`);

/**
 * The printed form: where, what and the remedy of each problem, in the order of files and lines, and their number.
 * @param folder what is printed before each file's path: the content folder as the reader knows it
 * @param called what they are called where they are counted
 */
export function printProblems(problems: readonly Problem[], folder: string, called = 'problem'): string {
  const position = ({ file, line = 0 }: Problem) => `${file}\n${String(line).padStart(9, '0')}`;
  const blocks = problems
    .toSorted((a, b) => (position(a) < position(b) ? -1 : position(a) > position(b) ? 1 : 0))
    .map(({ file, line, path, message, remedy }) => {
      const where = [folder, file].filter(Boolean).join('/') + (line ? `:${line}` : '');
      const what = path?.length ? `${fieldName(path)}: ${message}` : capitalised(message);
      return `${visible(where)}\n  ${visible(what)}\n  ${visible(remedy)}\n`;
    });
  const files = new Set(problems.flatMap(({ file }) => file || [])).size;
  return `${blocks.join('\n')}\n${formatCount(problems.length, called)}${files ? ` in ${formatCount(files, 'file')}` : ''}.\n`;
}
