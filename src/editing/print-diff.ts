import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { FileEdit } from './fix-content.ts';

/**
 * Edits as a unified diff. Characters that nobody sees are written as `\u{ad}`.
 * @param folder what the paths begin with: the content folder as the reader knows it
 */
export const printDiff = (edits: readonly FileEdit[], folder: string): string =>
  edits
    .map(({ file, before, after }) => {
      const path = `${folder}/${file}`;
      return createTwoFilesPatch(path, path, before, after, '', '', { context: 1, headerOptions: FILE_HEADERS_ONLY });
    })
    .join('')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, (hidden) => `\\u{${hidden.codePointAt(0)!.toString(16)}}`);
