import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { localDay } from '../../format.ts';
import { base, contentFolder, origin, projectFolder, publicFolder, searchServer } from '../../settings.ts';

/** What a site is made by, beside the content. */
const ENGINE = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Parts of the engine that no site is made of. */
const APART = /(?:^|[/\\])src[/\\](?:test|bench)[/\\]|\.test\.ts$/;

/**
 * A hash of all that a built site depends on: the bytes of the content and of the engine, the settings, the version of Node, and the
 * day, since what is in the future today may be published tomorrow. With the same hash a build gives the same bytes.
 */
export const hashOfInputs = (): string =>
  hash('sha256', [hashOfEngine(), localDay(new Date()), ...hashesIn([contentFolder, publicFolder])].join('\n'));

/** A hash of what reads and builds: the code of the engine, the settings, the version of Node. */
export const hashOfEngine = (): string =>
  hash(
    'sha256',
    [origin, base, searchServer, process.version, ...hashesIn(ENGINE.map((name) => join(projectFolder, name)))].join(
      '\n',
    ),
  );

/** The files of some folders, without those that no site is made of, each with a hash of its bytes. */
const hashesIn = (folders: readonly string[]): string[] =>
  folders
    .flatMap(filesOf)
    .filter((path) => !APART.test(path))
    .map((path) => `${relative(projectFolder, path)}\0${hash('sha256', readFileSync(path))}`);

/** The files of a folder in the order of their paths, or the one that a path is of. */
function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .sort();
}
