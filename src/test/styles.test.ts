import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..');
const TOKENS = 'styles/tokens.css';

const filesOf = (folder: string): string[] =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8');

/** The sheets without their comments. */
const sheets = filesOf('styles')
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: read(file).replace(/\/\*.*?\*\//gs, '') }));

const matches = (pattern: RegExp, but?: string): string[] =>
  sheets
    .filter(({ file }) => file !== but)
    .flatMap(({ file, css }) => [...css.matchAll(pattern)].map(([text]) => `${file}: ${text}`));

describe('the sheets', () => {
  test('change pages at two widths', () => {
    const widths = sheets.flatMap(({ css }) =>
      [...css.matchAll(/@media[^{]*?([\d.]+\w+)\)/g)].map(([, width]) => width),
    );
    expect([...new Set(widths)].sort()).toEqual(['44rem', '64rem']);
  });

  test.each([
    ['codes of colours', /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\([^;]+/gi],
    ['words for colours', /\b(?:color|background|fill|stroke): (?!var\(|none|inherit|transparent|currentcolor)[^;]+/g],
    ['sizes of type', /\bfont-size: [\d.]+(?:rem|px|pt)|\bfont: (?:italic )?\d+ [\d.]+\w+/g],
    ['families', /\bfont(?:-family)?: [^;]*(?:'|sans-serif|ui-)[^;]*/g],
  ])('name %s in tokens.css alone', (_, pattern) => {
    expect(matches(pattern, TOKENS)).toEqual([]);
  });

  test('hold on to classes and elements, in layers, and force nothing', () => {
    expect(matches(/(?<=^|[\s,>(])#[a-z][\w-]*(?=[^;]*\{)/gim)).toEqual([]);
    expect(matches(/!important/g)).toEqual([]);
    expect(matches(/^(?!@layer |@import |\}|\s).+/gm)).toEqual([]);
  });

  test('have no class that no page has', () => {
    const markup = ['components', 'layouts', 'pages', 'search/page', 'markdown']
      .flatMap(filesOf)
      .filter((file) => /\.(astro|ts)$/.test(file) && !file.endsWith('.test.ts'))
      .map(read)
      .join('\n');
    const classes = sheets.flatMap(({ css }) =>
      [...css.replace(/'[^']*'/g, '').matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!),
    );
    expect(classes.length).toBeGreaterThan(50);
    expect([...new Set(classes)].filter((name) => !new RegExp(`["' ]${name}["' ]`).test(markup))).toEqual([]);
  });
});
