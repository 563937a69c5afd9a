import type { Problem } from '../loader/problem.ts';
import { contentFolder, problemFormat, shownPath } from '../settings.ts';
import { fieldName, inOrder, printProblems, sentenceOf } from './print-problems.ts';

export const formats = ['text', 'json', 'github'] as const;

export type Format = (typeof formats)[number];

/** Problems as whoever has started the command wants them, with the content folder as this project has it. */
export const asAsked = (problems: readonly Problem[]): string =>
  formatProblems(problems, shownPath(contentFolder), formats.find((each) => each === problemFormat()) ?? 'text');

/**
 * Problems in a form for people or for programs.
 * @param folder the content folder as the repository has it
 */
export function formatProblems(problems: readonly Problem[], folder: string, format: Format): string {
  switch (format) {
    case 'text':
      return printProblems(problems, folder);
    case 'json':
      return JSON.stringify(
        inOrder(problems).map(({ line, path, message, remedy, ...problem }) => ({
          file: pathOf(problem, folder),
          line: line ?? null,
          field: path?.length ? fieldName(path) : null,
          level: levelOf(problem),
          message,
          remedy,
        })),
        undefined,
        2,
      );
    case 'github':
      return inOrder(problems)
        .map((problem) => annotation(problem, folder))
        .join('\n');
  }
}

const levelOf = (problem: Pick<Problem, 'level'>): 'error' | 'warning' => problem.level ?? 'error';

const pathOf = ({ file }: Pick<Problem, 'file'>, folder: string): string =>
  [folder.replaceAll('\\', '/'), file].filter(Boolean).join('/');

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function annotation(problem: Problem, folder: string): string {
  const { line, remedy } = problem;
  const where = `file=${escapedProperty(pathOf(problem, folder))}${line ? `,line=${line}` : ''}`;
  return `::${levelOf(problem)} ${where}::${escaped(`${sentenceOf(problem)}\n${remedy}`)}`;
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
