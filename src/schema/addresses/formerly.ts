import { z } from 'zod';
import { ID_FORM } from '../../kinds.ts';
import { line, rule } from '../fields.ts';

/** The longest name of a file that file systems take, in bytes. */
const LONGEST_PART = 255;

/** A path of an old address, `/2013/old%20page.html`, as people read it: `/2013/old page.html`. What is not a path stays as it is. */
export function readablePath(written: string): string {
  try {
    return decodeURIComponent(written).normalize('NFC');
  } catch {
    return written;
  }
}

/** Why a text cannot be the path of a page, to be read after it; `undefined` for one that can. */
export function pathFault(written: string): string | undefined {
  if (!written.startsWith('/')) return 'does not begin with a slash';
  if (/[?#]/.test(written)) return 'has a query or an anchor';
  if (/%(?![0-9a-f]{2})|%(?:2f|5c|[01][0-9a-f]|7f)|[\\\p{Cc}]/iu.test(written)) return 'has a sign that no path has';
  const parts = readablePath(written).split('/').slice(1);
  if (parts.some((part, i) => (part === '' && i < parts.length - 1) || /^\.{1,2}$/.test(part)))
    return 'has an empty part, or one of dots alone';
  return parts.some((part) => Buffer.byteLength(part) > LONGEST_PART) ? 'has a part that is too long' : undefined;
}

const oldAddress = line('An old id, or an old path.').check(
  rule(
    (text) => ID_FORM.test(text) || pathFault(text) === undefined,
    (text) => {
      const fault = pathFault(text)!;
      return `"${text}" is neither an id nor a path: it ${fault}`;
    },
    'Write an old id, such as jane-roe, or an old path without the host, such as /2013/old.html.',
    pathWithin,
  ),
);

/** The path that an author probably meant: that of a whole address, or what lacks its first slash. */
function pathWithin(text: string): string | undefined {
  const path = URL.parse(text)?.pathname ?? `/${text}`;
  return pathFault(path) === undefined ? path : undefined;
}

/** The addresses that a record had. Ids are its own; paths are read as people read them. */
export const formerly = z
  .array(oldAddress.transform((text) => (text.startsWith('/') ? readablePath(text) : text)))
  .default([])
  .describe('Its old ids, and old paths that begin with `/`, such as `/2013/old.html`: all of them lead to this page.');
