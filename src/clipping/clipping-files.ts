import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { ENDINGS } from './read-clipping.ts';

/** A file that is to become a draft. */
export interface ClippingFile {
  path: string;
  /** What the draft calls it: its path from the folder that was named, or from `media/` where it lies there. */
  name: string;
}

/** What browsers put beside a page that they save: images, scripts and pages of advertising. */
const PARTS_OF_PAGE = /(?:_files|_fichiers|-Dateien|_archivos|_file|_bestanden)$/;

/**
 * The clippings at a path, a file or a folder, in the order of their names, and the files there that are none.
 * @param media the folder whose files are known by their path in it
 */
export function clippingFiles(path: string, media: string): { files: ClippingFile[]; others: string[] } {
  const nameOf = (file: string, from: string) => {
    const inMedia = relative(media, file);
    return (inMedia.startsWith('..') ? relative(from, file) : inMedia).split(sep).join('/');
  };
  if (!isFolder(path)) return { files: [{ path, name: nameOf(path, join(path, '..')) }], others: [] };
  const all = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const parts = relative(path, file).split(sep);
      return (
        !parts.some((part) => part.startsWith('.')) && !parts.slice(0, -1).some((part) => PARTS_OF_PAGE.test(part))
      );
    })
    .filter((file) => !isFolder(file))
    .sort();
  const isClipping = (file: string) => ENDINGS.includes(extname(file).toLowerCase());
  return {
    files: all.filter(isClipping).map((file) => ({ path: file, name: nameOf(file, path) })),
    others: all.filter((file) => !isClipping(file)).map((file) => basename(file)),
  };
}

/** A broken link is not a folder: reading it says what is wrong with it. */
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
