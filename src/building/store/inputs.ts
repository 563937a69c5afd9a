import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { entriesBelow, SITE_FILE, VOCABULARY_FILE } from '../../loader/files.ts';
import { localDay } from '../../format.ts';
import { base, contentFolder, origin, projectFolder, publicFolder, searchServer } from '../../settings.ts';

/** What a site is made by, beside the content. */
const ENGINE = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Parts of the engine that no site is made of. */
const APART = /(?:^|[/\\])src[/\\](?:test|bench)[/\\]|\.test\.ts$/;

/** Files of the content that decide about every page, and about the scripts that pages name. */
const DECIDING = [SITE_FILE, VOCABULARY_FILE].map((name) => join(contentFolder, name));

let engine: string | undefined;

/** A hash of what reads and builds: the code of the engine, the settings, the version of Node, as they are when it is first asked for. */
export const hashOfEngine = (): string =>
  (engine ??= hash(
    'sha256',
    [origin, base, searchServer, process.version, ...hashesOf(ENGINE.map(inProject))].join('\n'),
  ));

/** What pages are made by: the engine, and what the owner declares for all pages. */
export const hashForPages = (): string => hash('sha256', [hashOfEngine(), ...hashesOf(DECIDING)].join('\n'));

/**
 * A hash of all that a built site depends on: what it is made by, the bytes of the content, and the day, since what is in the future
 * today may be published tomorrow. With the same hash a build gives the same bytes.
 */
export const hashOfInputs = (): string =>
  hash('sha256', [hashOfEngine(), localDay(new Date()), ...hashesOf([contentFolder, publicFolder])].join('\n'));

const inProject = (name: string): string => join(projectFolder, name);

/** Each file in some folders with the hash of its bytes. */
const hashesOf = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    const name = relative(projectFolder, path);
    return filesOf(path)
      .filter((file) => !APART.test(file))
      .map((file) => `${name}${file.slice(path.length)}\0${hash('sha256', readFileSync(file))}`);
  });

/**
 * The files of a folder in the order of their paths, or the one that a path is of. Links are followed as Vite follows them, but in the
 * content, where they are mistakes.
 */
function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries =
    path === contentFolder ? entriesBelow(path) : readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || isFile(join(entry.parentPath, entry.name)))
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`)
    .sort();
}

/** Whether a link leads to a file. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
