import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mark of a built site: a file in it that lists the others. It stays true when the folder is copied. */
const MARK = '.built-files';
const HEADING = 'A build made these files. The next one replaces this folder, unless it has others too.';

/** What a site had before there was a mark: its home page, its search index, and nothing hidden. */
const UNMARKED_SITE = ['index.html', 'pagefind/pagefind-entry.json'];

/** What systems put into folders unasked: nobody misses it. The last is the root of a file system’s own. */
const SYSTEM_FILES = ['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found'];

/**
 * Empties a folder of what an earlier site has left in it, and marks it as begun: until `markBuilt`, all that is in it counts as the build’s.
 * @param isKept which files, by their paths with `/`, stay
 * @returns the paths of those
 */
export function beginIn(folder: string, isKept: (path: string) => boolean = () => false): string[] {
  mkdirSync(folder, { recursive: true });
  const kept = keepFiles(folder, isKept);
  writeFileSync(join(folder, MARK), `${HEADING}\n`);
  return kept;
}

/** Removes all files below a folder that are not kept, and the folders that have none. @returns the paths of the others */
function keepFiles(folder: string, isKept: (path: string) => boolean, below = '', kept: string[] = []): string[] {
  for (const entry of entriesOf(join(folder, below))) {
    const path = below + entry.name;
    const before = kept.length;
    if (entry.isDirectory()) keepFiles(folder, isKept, `${path}/`, kept);
    else if (isKept(path)) kept.push(path);
    if (kept.length === before) rmSync(join(folder, path), { recursive: true });
  }
  return kept;
}

/** Marks a folder that a build has filled. @param files the paths of all that it holds */
export const markBuilt = (folder: string, files: readonly string[] = filesIn(folder)): void =>
  writeFileSync(join(folder, MARK), `${[HEADING, ...files].join('\n')}\n`);

/** The paths of the files that a build has put into a folder that is marked; none of one that is only begun. */
export const builtFiles = (folder: string): string[] =>
  readFileSync(join(folder, MARK), 'utf8').split('\n').filter(Boolean).slice(1);

/** The first file or folder within a folder that no build put there. */
export function strayFile(folder: string): string | undefined {
  if (existsSync(join(folder, MARK))) {
    const known = new Set(builtFiles(folder));
    return known.size ? filesIn(folder).find((file) => !known.has(file)) : undefined;
  }
  const names = entriesOf(folder).map(({ name }) => name);
  const isSite = UNMARKED_SITE.every((file) => existsSync(join(folder, file)));
  return isSite ? names.find((name) => name.startsWith('.')) : names[0];
}

/** What a folder holds, in the order of the names, without what systems put there. */
export const entriesOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !SYSTEM_FILES.includes(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The paths of all files below a folder, with `/`, without the mark. */
export function filesIn(folder: string, below = '', found: string[] = []): string[] {
  for (const entry of entriesOf(join(folder, below))) {
    const path = below + entry.name;
    if (entry.isDirectory()) filesIn(folder, `${path}/`, found);
    else if (path !== MARK) found.push(path);
  }
  return found;
}
