import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { createNameFinder } from '../archive/mentions.ts';
import { readContent } from '../loader/read.ts';

const SRC = join(import.meta.dirname, '..');

/** A folder imports only from those left of it, and everything from the leaves. */
const ORDER = ['schema', 'archive', 'markdown', 'exports', 'search', 'components', 'layouts', 'pages'];
const LEAVES = ['site', 'settings', 'paths', 'urls', 'format', 'edtf'];
/** What starts the engine: it may import everything, and nothing but what Astro starts may import it. */
const STARTS = ['commands', 'content'];
/** The folders whose modules run in plain Node, without Astro. */
const PLAIN = ['schema', 'archive', 'markdown', 'exports'];

interface Module {
  file: string;
  /** `archive` of `archive/read.ts`, `urls` of `urls.ts`. */
  part: string;
  source: string;
  imports: string[];
}

const partOf = (file: string): string => file.split('/')[0]!.replace(/\.\w+$/, '');

const modules: Module[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro|css)$/.test(file) && !/\.test\.ts$/.test(file) && !file.startsWith('test/'))
  .map((file) => {
    const source = readFileSync(join(SRC, file), 'utf8');
    const imports = [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, from]) => from!);
    return { file, part: partOf(file), source, imports };
  });

const inSrc = ({ file, imports }: Module): string[] =>
  imports
    .filter((from) => from.startsWith('.'))
    .map((from) => relative(SRC, join(SRC, dirname(file), from.replace(/\?.*$/, ''))));

const isAllowed = (from: string, to: string): boolean => {
  if (to === 'styles') return ['layouts', 'pages', 'components'].includes(from);
  if (LEAVES.includes(to)) return true;
  if (LEAVES.includes(from)) return false;
  if (STARTS.includes(from)) return true;
  if (to === 'content') return from === 'pages';
  return ORDER.includes(to) && ORDER.indexOf(to) <= ORDER.indexOf(from);
};

test('there are modules to look at', () => {
  expect(modules.length).toBeGreaterThan(30);
  expect(modules.find(({ file }) => file === 'archive/read.ts')!.imports).toContain('./front-matter.ts');
});

test.each([
  ['archive', 'schema', true],
  ['schema', 'archive', false],
  ['markdown', 'search', false],
  ['components', 'content', false],
  ['pages', 'content', true],
  ['urls', 'archive', false],
  ['archive', 'urls', true],
  ['pages', 'commands', false],
  ['commands', 'search', true],
])('whether %s may import %s is %s', (from, to, allowed) => {
  expect(isAllowed(from, to)).toBe(allowed);
});

describe('imports', () => {
  test('go only to the left', () => {
    const wrong = modules.flatMap((module) =>
      inSrc(module)
        .filter((to) => partOf(to) !== module.part && !isAllowed(module.part, partOf(to)))
        .map((to) => `${module.file} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('of files carry their extension', () => {
    const bare = modules.flatMap((module) => inSrc(module).filter((to) => !/\.\w+$/.test(to)));
    expect(bare).toEqual([]);
  });

  test('of Astro stay out of what runs in plain Node', () => {
    const astro = modules.filter(
      ({ part, imports }) => PLAIN.includes(part) && imports.some((from) => /^astro\b/.test(from)),
    );
    expect(astro.map(({ file }) => file)).toEqual([]);
  });
});

test('every module belongs to a part of the engine', () => {
  const parts = new Set([...ORDER, ...LEAVES, ...STARTS, 'styles']);
  expect(modules.filter(({ part }) => !parts.has(part)).map(({ file }) => file)).toEqual([]);
});

describe('the engine knows nothing of what it publishes', () => {
  const { entities, articles } = createArchive(readContent(join(SRC, '../content')).records);
  const findNames = createNameFinder(entities);
  // The owner of a site names it.
  const engine = modules.filter(({ file }) => file !== 'site.ts');

  test('it names no person, group or place of this archive', () => {
    const named = engine.flatMap(({ file, source }) =>
      findNames(source)
        .filter(({ entities }) => entities.some(({ weak }) => !weak))
        .map(({ name }) => `${file} names ${name}`),
    );
    expect(named).toEqual([]);
  });

  test('it names no id of this archive', () => {
    const ids = [...entities, ...articles].map(({ id }) => String(id));
    const named = engine.flatMap(({ file, source }) =>
      ids
        .filter((id) => new RegExp(id.includes('-') ? `\\b${id}\\b` : `['"\`/]${id}(?:['"\`/]|\\.md)`).test(source))
        .map((id) => `${file} names ${id}`),
    );
    expect(named).toEqual([]);
  });
});
