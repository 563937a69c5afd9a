import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { isError } from '../../loader/problem.ts';
import { writeArchive } from '../made-up/write-archive.ts';
import { addArticle, renamePerson } from './edits.ts';

const temporary = mkdtempSync(join(tmpdir(), 'edits-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const [made, folder] = [join(temporary, 'made'), join(temporary, 'edited')];
writeArchive(made, 40, 3);
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(made, folder, { recursive: true });
});

test('the article that is added passes the check', () => {
  addArticle(folder);
  const { archive, problems } = checkContent(folder, '2026-11-22');
  expect(problems.filter(isError)).toEqual([]);
  expect(archive.articles).toHaveLength(41);
});

test('the person who is renamed keeps the old name as an alias, so that every tag has its name', () => {
  renamePerson(folder);
  const { archive, problems } = checkContent(folder, '2026-11-22');
  expect(problems.filter(isError)).toEqual([]);
  const renamed = archive.people.filter(({ data }) => data.name.endsWith(' Renamed'));
  expect(renamed).toHaveLength(1);
  const names = renamed[0]!.data.aliases.map(({ name }) => name);
  expect(names).toContain(renamed[0]!.data.name.replace(/ Renamed$/, ''));
});
