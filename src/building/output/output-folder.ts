import { existsSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { contentFolder, projectFolder, publicFolder, shownPath, workFolder } from '../../settings.ts';
import { strayFile } from './site-files.ts';

/** What a build reads or works in, and must not delete. */
const SOURCES = [
  { path: projectFolder, called: 'the project' },
  { path: contentFolder, called: 'the content' },
  { path: publicFolder, called: 'public/' },
  { path: workFolder, called: 'the working folder' },
];

/** What a build takes whole, so that a site in it would become part of the next one. */
const TAKEN_WHOLE = [contentFolder, publicFolder];

const ELSEWHERE = 'Set OUT_DIR to another folder, such as dist.';

/** Why no site may go to a folder, whatever it holds: what is wrong and how to mend it. */
export const misplaced = (folder: string): string | undefined =>
  sentenceAbout(folder, () => {
    const target = targetOf(folder);
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === false) return `is not a folder. ${ELSEWHERE}`;
    for (const { path, called } of SOURCES) {
      const source = targetOf(path);
      if (isWithin(source, target)) return `is or holds ${called}, which a build would delete. ${ELSEWHERE}`;
      if (TAKEN_WHOLE.includes(path) && isWithin(target, source)) return `lies within ${called}. ${ELSEWHERE}`;
    }
    return undefined;
  });

/** Why a build may not replace a folder with all that it holds: what is wrong and how to mend it. */
export const refusal = (folder: string): string | undefined =>
  misplaced(folder) ??
  sentenceAbout(folder, () => {
    const target = targetOf(folder);
    const stray = existsSync(target) && strayFile(target);
    if (!stray) return undefined;
    return `holds "${stray}", which no build put there. Move it away, into public/ if each build should have it, or set OUT_DIR to another folder.`;
  });

/** What is wrong with a folder, as a sentence about it. A folder that cannot be read is wrong too. */
function sentenceAbout(folder: string, wrong: () => string | undefined): string | undefined {
  let problem: string | undefined;
  try {
    problem = wrong();
  } catch (error) {
    problem = `cannot be read (${(error as NodeJS.ErrnoException).code}). ${ELSEWHERE}`;
  }
  return problem && `The output folder "${shownPath(folder)}" ${problem}`;
}

/** Where a path leads when every link in it is followed, whether anything is there or not. */
export function targetOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const parent = targetOf(dirname(path));
  const name = join(parent, basename(path));
  const link = linkAt(name);
  return link === undefined ? name : targetOf(resolve(parent, link));
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a path is that of a folder or of something in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}
