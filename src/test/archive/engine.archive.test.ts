import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { createNameFinder } from '../../archive/mentions.ts';
import { readContent } from '../../loader/read.ts';

/** The engine publishes any archive, so nothing in src/ but the tests of this one names anything that is in content/. */
const { entities, articles } = createArchive(readContent('content').records);
const SRC = join(import.meta.dirname, '../..');
const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(import.meta.dirname))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ file: path.slice(SRC.length + 1), source: readFileSync(path, 'utf8') }));

test('there is an engine', () => {
  expect(files.length).toBeGreaterThan(100);
});

/** A family name of many people is the name of a town here, a locale has the code of a country, an element of HTML is called as a newspaper is; pairs of names that other people made have a head of state. */
const COINCIDENCES = [
  'archive/sort-name.ts names Gao',
  'clipping/html/page-blocks.ts names TIME',
  'test/csl-oracle.ts names US',
  'test/fixtures/name-pairs.csv names Barack Obama',
  'test/fixtures/name-pairs.csv names Obama',
  'test/fixtures/name-pairs.csv names バラク・オバマ',
  'test/fixtures/name-pairs.csv names 贝拉克·奥巴马',
  'test/fixtures/name-pairs.csv names باراك أوباما',
];

test('the engine names no person, group or place of this archive', () => {
  const names = createNameFinder(entities);
  const named = files.flatMap(({ file, source }) =>
    names
      .find(source)
      .filter(({ entities }) => entities.some(({ weak }) => !weak))
      .map(({ name }) => `${file} names ${name}`),
  );
  expect(named.filter((each) => !COINCIDENCES.includes(each))).toEqual([]);
});

test('the engine names no id of this archive', () => {
  const ids = [...entities, ...articles].map(({ id }) => String(id));
  const named = files.flatMap(({ file, source }) =>
    ids
      .filter((id) => new RegExp(id.includes('-') ? `\\b${id}\\b` : `['"\`/]${id}(?:['"\`/]|\\.md)`).test(source))
      .map((id) => `${file} names ${id}`),
  );
  expect(named).toEqual([]);
});
