import { basename, join } from 'node:path';
import { DATE_ORDER_FILE, UNDATED_ORDER_FILE } from '../../search/date-order.ts';
import type { BaseIndex } from '../../search/indexing/base-index.ts';
import { isFileOfDelta } from '../../search/index-parts.ts';
import type { LastSite } from '../store/last-build.ts';
import { takeFile } from '../store/take-file.ts';

const FOLDER = 'pagefind/';
/** What is written anew for all pages, whatever part they are in. */
const OF_ALL = [DATE_ORDER_FILE, UNDATED_ORDER_FILE];

/** The base of the index of the last good site, if this engine has made it. */
export function lastBase({ folder, files, index }: LastSite, engine: string): BaseIndex | undefined {
  if (index?.engine !== engine) return undefined;
  const own = [...files].filter(
    ([path]) => path.startsWith(FOLDER) && !isFileOfDelta(basename(path)) && !OF_ALL.includes(basename(path)),
  );
  return {
    pages: index.base,
    take: (to) =>
      own.every(([path, state]) => takeFile(join(folder, path), join(to, path.slice(FOLDER.length)), state)),
  };
}
