import { expect, test } from 'vitest';
import { preloadImports } from './preload-imports.ts';

const MODULES: Readonly<Record<string, string>> = {
  'main.1.js': `import{a as b}from"./names.2.js";import"./text.3.js";const c=()=>import("./answer.4.js");`,
  'names.2.js': `import{t}from"./text.3.js";export{t as a};`,
  'text.3.js': 'export const t="from";',
};
const page = (head: string) => `<head>${head}<link rel="icon" href="/icon.svg"></head>`;

test('a page loads with its script what that imports, and what this imports, each once', () => {
  const script = '<script type="module" src="/archive/assets/main.1.js"></script>';
  const link = (module: string) => `<link rel="modulepreload" href="/archive/assets/${module}">`;
  expect(preloadImports(page('') + script, (module) => MODULES[module]!)).toBe(
    page(link('names.2.js') + link('text.3.js')) + script,
  );
});

test('a page without a script stays as it is', () => {
  expect(preloadImports(page(''), () => '')).toBe(page(''));
});
