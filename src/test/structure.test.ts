import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { moduleOf, readModules, ringsOf, type Module } from './modules.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A room imports only from those left of it, and everything from the leaves. */
const ORDER = [
  ...[
    'schema',
    'loader',
    'archive',
    'markdown',
    'views',
    'exports',
    'search',
    'models',
    'checks',
    'editing',
    'clipping',
    'building',
  ],
  ...['components', 'layouts', 'pages', 'middleware'],
];
/** What everything may import, and what imports nothing else. */
const LEAVES = [
  'kinds',
  'text',
  'settings',
  'urls',
  'format',
  'edtf',
  'citation-syntax',
  'edit-distance',
  'once',
  'words',
];
/** The rooms whose files are for Astro. */
const FOR_ASTRO = ['components', 'layouts', 'pages', 'middleware'];
/** What starts the engine. Only Astro starts it from elsewhere. */
const STARTS = ['commands', 'bench'];
/** Has the content for the pages. */
const CONTENT = 'content';
const CONFIGURATION = 'astro';

const engine = readModules().filter(({ file }) => !/\.test\.ts$|^src\/test\//.test(file));
const before = (room: string): string[] => ORDER.slice(0, ORDER.indexOf(room));

function isAllowed(from: string, to: string): boolean {
  if (LEAVES.includes(to)) return true;
  if (LEAVES.includes(from)) return false;
  if (to === 'styles') return FOR_ASTRO.includes(from);
  if (to === CONTENT) return [...STARTS, 'pages', 'middleware', CONFIGURATION].includes(from);
  if (from === CONTENT) return before('search').includes(to);
  if (to === 'test') return STARTS.includes(from);
  if ([...STARTS, CONFIGURATION].includes(from)) return before('components').includes(to);
  return before(from).includes(to);
}

describe('the rooms', () => {
  test.each([
    ['loader', 'schema', true],
    ['schema', 'loader', false],
    ['markdown', 'search', false],
    ['search', 'checks', false],
    ['checks', 'search', true],
    ['clipping', 'editing', true],
    ['editing', 'clipping', false],
    ['components', 'views', true],
    ['components', 'content', false],
    ['components', 'styles', true],
    ['views', 'styles', false],
    ['pages', 'content', true],
    ['building', 'content', false],
    ['content', 'markdown', true],
    ['content', 'search', false],
    ['urls', 'archive', false],
    ['urls', 'settings', true],
    ['archive', 'urls', true],
    ['pages', 'commands', false],
    ['building', 'bench', false],
    ['commands', 'search', true],
    ['commands', 'pages', false],
    ['bench', 'components', false],
    ['bench', 'commands', false],
    ['bench', 'test', true],
    ['building', 'test', false],
    ['astro', 'building', true],
  ])('whether %s may import %s is %s', (from, to, allowed) => {
    expect(isAllowed(from, to)).toBe(allowed);
  });

  test('are all of the house', () => {
    const rooms = new Set([...ORDER, ...LEAVES, ...STARTS, CONTENT, CONFIGURATION, 'styles']);
    expect(engine.filter(({ room }) => !rooms.has(room)).map(({ file }) => file)).toEqual([]);
  });

  test('lie beside nothing but what the project needs', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    const made = ['node_modules', 'dist'];
    expect(folders.filter((name) => !made.includes(name)).sort()).toEqual(['content', 'public', 'src']);
  });
});

describe('imports', () => {
  test('go only to the left', () => {
    expect(engine.find(({ file }) => file === 'src/loader/read.ts')!.files).toContain('src/schema/records.ts');
    const wrong = engine.flatMap(({ file, room, files }) =>
      files
        .map((to) => ({ to, target: moduleOf(to, '').room }))
        .filter(({ target }) => target !== room && !isAllowed(room, target))
        .map(({ to }) => `${file} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('name files that exist, with their extensions', () => {
    const missing = engine.flatMap(({ file, files }) =>
      files.filter((to) => !existsSync(join(ROOT, to)) || !/\.\w+$/.test(to)).map((to) => `${file} imports ${to}`),
    );
    expect(missing).toEqual([]);
  });

  test('make no ring', () => {
    expect(ringsOf(readModules())).toEqual([]);
  });

  test('of Astro are only in what is for Astro, and in what builds or starts it', () => {
    const astro = engine.filter(
      ({ file, room, imports }) =>
        ![...FOR_ASTRO, 'building', 'commands', CONFIGURATION].includes(room) &&
        (imports.some((from) => /^(astro\b|@astrojs\/)|\.astro$|\?/.test(from)) || file.endsWith('.astro')),
    );
    expect(astro.map(({ file }) => file)).toEqual([]);
  });
});

test('everything but what is for Astro runs in plain Node', () => {
  // What runs in a browser, or on import, is not imported here.
  const plain = ({ file, room }: Module) =>
    /(?<!\.d)\.ts$/.test(file) &&
    [...before('components'), ...LEAVES].includes(room) &&
    !file.includes('/page/') &&
    !file.endsWith('thread.ts');
  const files = engine.filter(plain).map(({ file }) => join(ROOT, file));
  expect(files.length).toBeGreaterThan(80);
  const script = `for (const file of ${JSON.stringify(files)}) await import(file);`;
  const env = { PATH: process.env['PATH'] };
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env, encoding: 'utf8' })).toBe('');
});

test('no test but those of this archive reads content/', () => {
  const reading = readModules()
    .filter(({ file }) => /\.test\.ts$|^src\/test\//.test(file) && !file.startsWith('src/test/archive/'))
    .filter(({ source }) => /\b(?:read|check|build|copy|cp)\w*\(\s*'content\b|\.\.\/content\b/i.test(source));
  expect(reading.map(({ file }) => file)).toEqual([]);
});

test('what replaces a module, the environment or the document is isolated from other tests', () => {
  const files = readModules().filter(({ file }) => file.endsWith('.test.ts'));
  const replacing = files.filter(({ source }) =>
    /\bvi\.(?:mock|resetModules|stubEnv)\(|^\/\/ @vitest-environment/m.test(source),
  );
  const names = (modules: readonly Module[]) => modules.map(({ file }) => file);
  expect(names(replacing)).toEqual(names(files.filter(({ file }) => file.endsWith('.isolated.test.ts'))));
});

test('every script starts a file that exists', () => {
  const files = Object.values(project.scripts).flatMap((script) => script.match(/\bsrc\/\S+/g) ?? []);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

/** Lists of words, which are as long as they are and say what they say. */
const isWordList = ({ file }: Module): boolean =>
  /^src\/words\/|^src\/clipping\/languages\/[a-z]+\.ts$|\/(stop-words|synonyms|titles|given-names|topic-table)\.ts$/.test(
    file,
  );

describe('files are of a size to be read', () => {
  const sizes = engine
    .filter((module) => /^src\/.*\.(ts|astro|css)$/.test(module.file) && !isWordList(module))
    .map(({ file, source }) => ({ file, lines: source.trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);

  test.each([
    ['half of them', 0.5, 60],
    ['nine in ten of them', 0.9, 150],
  ])('%s have fewer lines than they may', (_, part, limit) => {
    expect(sizes[Math.floor(sizes.length * part)]!.lines).toBeLessThan(limit);
  });

  test('none has more than 250 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  test('no folder but those of components and checks has more than 20', () => {
    const folders = Map.groupBy(engine, ({ file }) => dirname(file));
    const full = [...folders].filter(([folder, { length }]) => length > 20 && !/\/(components|checks)$/.test(folder));
    expect(full.map(([folder, { length }]) => `${folder}: ${length}`)).toEqual([]);
  });
});

test('words that only we would use are rare', () => {
  const OURS =
    /\b(?:bearers?|slips?|salvage[ds]?|told|heard|whoever|by whom|stands|(?<!there )is no(?! (?:longer|more|less|such)\b))\b/gi;
  const uses = readModules()
    .filter((module) => /\.(ts|astro|css)$/.test(module.file) && !isWordList(module))
    .filter(({ file }) => file !== 'src/test/structure.test.ts')
    .map(({ file, source }) => ({ file, count: source.match(OURS)?.length ?? 0 }))
    .filter(({ count }) => count);
  const sum = uses.reduce((total, { count }) => total + count, 0);
  expect(sum, uses.map(({ file, count }) => `${file}: ${count}`).join('\n')).toBeLessThan(30);
});
