import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A file of the engine that others may import. */
export interface Module {
  /** Its path from the project: `src/archive/claims.ts`. */
  file: string;
  /** The room that it is in: `archive` of `src/archive/claims.ts`, `urls` of `src/urls.ts`. */
  room: string;
  source: string;
  /** What it imports, types too, as it is written: `./claims.ts`, `astro/config`. */
  imports: string[];
  /** The files among these, by their paths from the project. */
  files: string[];
}

const IMPORTS =
  /(?:\bfrom|\bimport|@import)\s*\(?\s*['"]([^'"\n]+)['"]|<script[^>]*\ssrc="([^"{]+)"|new URL\(\s*'([^']+)',\s*import\.meta\.url/g;

/** Reads a file of the engine. */
export function moduleOf(file: string, source: string): Module {
  const imports = [...source.matchAll(IMPORTS)].map(([, from, script, url]) => (from ?? script ?? url)!);
  const files = imports
    .filter((from) => from.startsWith('.'))
    .map((from) => join(dirname(file), from.replace(/\?.*$/, '')).split(sep).join('/'));
  const room = file
    .replace(/^src\//, '')
    .split('/')[0]!
    .replace(/\..*$/, '');
  return { file, room, source, imports, files };
}

/** Every file under `src/` that is code or data of the engine, tests too, and the configuration that starts it. */
export function readModules(): Module[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro|css|json)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return ['astro.config.mjs', ...files.filter((file) => !file.startsWith('src/test/fixtures/'))]
    .sort()
    .map((file) => moduleOf(file, readFileSync(join(ROOT, file), 'utf8')));
}

/** The rings in which files import one another, each as the way round, beginning and ending with the same file. */
export function ringsOf(modules: readonly Pick<Module, 'file' | 'files'>[]): string[][] {
  const imports = new Map(modules.map(({ file, files }) => [file, files]));
  const done = new Set<string>();
  const rings: string[][] = [];
  function follow(file: string, way: readonly string[]): void {
    const at = way.indexOf(file);
    if (at >= 0) rings.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  }
  for (const file of imports.keys()) follow(file, []);
  return rings;
}
