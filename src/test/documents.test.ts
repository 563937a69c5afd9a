import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeDocument, describeTemplates, templatesIn } from './document-rules.ts';

const HOUSE = 'src/README.md';
const house = readFileSync(HOUSE, 'utf8');
const PUBLISHING = 'src/PUBLISHING.md';
const publishing = readFileSync(PUBLISHING, 'utf8');

describeTemplates('README.md', ['articles']);
for (const document of ['README.md', HOUSE, PUBLISHING, 'src/SEARCH-SERVER.md', '.github/CONTRIBUTING.md'])
  describeDocument(document);

test('the README is short', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(121);
});

test('the first article has twelve lines, as the README says', () => {
  expect(templatesIn('README.md')[0]!.text.trim().split('\n')).toHaveLength(12);
});

test('every file and folder that the engineers’ document names exists', () => {
  const files = [...house.matchAll(/`([a-z][\w/-]*(?:\/|\.(?:ts|astro|css|json)))`/g)].map(([, path]) => path!);
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((path) => path !== 'dist/' && !existsSync(join('src', path)))).toEqual([]);
});

test.each(['nginx', 'apache'])('the rules for %s have every header and every type of `_headers`', (server) => {
  const [, rules] = new RegExp(`\`\`\`${server}\\n([^]*?)\`\`\``).exec(publishing)!;
  const headers = readFileSync('public/_headers', 'utf8').replaceAll('; charset=utf-8', '');
  const parts = [...headers.matchAll(/^ +([\w-]+): (.*)$/gm)].flatMap(([, name, value]) => [name!, value!]);
  expect(parts.length).toBeGreaterThan(40);
  expect(parts.filter((part) => part !== 'Content-Type' && !rules!.includes(part))).toEqual([]);
});

test('the picture of the house has every room, and so has the table below it', () => {
  const [, picture] = /```mermaid\n([^]*?)```/.exec(house)!;
  const rooms = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(picture!))).toEqual([]);
  expect(rooms.filter((room) => !house.includes(`| \`${room}/\``))).toEqual([]);
});
