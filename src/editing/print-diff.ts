import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Change } from './renaming/changes.ts';
import type { FileEdit } from './fix-content.ts';

/** Changes as a unified diff. What a file that goes has in common with one that comes is shown as one file that moves. */
export function printChanges(changes: readonly Change[], folder: string): string {
  const gone = changes.filter(({ after }) => after === undefined);
  const come = changes.filter(({ before }) => before === undefined);
  const moved = gone.length === 1 && come.length === 1 ? { from: gone[0]!, to: come[0]! } : undefined;
  const rest = changes.filter((change) => change !== moved?.from && change !== moved?.to);
  const first = moved && patchOf(moved.from.file, moved.to.file, moved.from.before!, moved.to.after!, folder);
  return visible(
    (first ?? '') +
      rest.map(({ file, before = '', after = '' }) => patchOf(file, file, before, after, folder)).join(''),
  );
}

/**
 * Edits as a unified diff. Characters that nobody sees are written as `\u{ad}`.
 * @param folder what the paths begin with: the content folder as the reader knows it
 */
export const printDiff = (edits: readonly FileEdit[], folder: string): string =>
  visible(edits.map(({ file, before, after }) => patchOf(file, file, before, after, folder)).join(''));

const patchOf = (oldFile: string, newFile: string, before: string, after: string, folder: string): string =>
  createTwoFilesPatch(`${folder}/${oldFile}`, `${folder}/${newFile}`, before, after, '', '', {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
  });

const visible = (text: string): string =>
  text.replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, (hidden) => `\\u{${hidden.codePointAt(0)!.toString(16)}}`);
