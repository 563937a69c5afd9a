import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { checkContent } from '../checks/check-content.ts';
import { namedAlias } from '../schema/alias.ts';
import { groupKinds } from '../schema/group.ts';
import { SCHEMAS } from '../schema/records.ts';
import { placeKinds } from '../schema/place.ts';
import { fieldTable, propertyTable, unitTable } from './field-table.ts';

const readme = readFileSync('README.md', 'utf8');

test('the README’s templates make an archive without a problem', () => {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  const templates = [
    ...readme.matchAll(/`content\/([a-z]+\/[^`<]+\.md)`[^`]*(?:`[^`\n]+`[^`]*)*?```markdown\n([^]*?)```/g),
  ];
  expect(templates.map(([, file]) => dirname(file!)).sort()).toEqual([
    'articles',
    'events',
    'groups',
    'people',
    'places',
  ]);
  for (const [, file, text] of templates) {
    mkdirSync(join(folder, dirname(file!)), { recursive: true });
    writeFileSync(join(folder, file!), text!);
  }
  expect(checkContent(folder, '2026-01-01').problems).toEqual([]);
});

test.each(Object.entries({ ...SCHEMAS, alias: namedAlias }))(
  'the README’s table of fields is that of the schema: %s',
  async (_, schema) => {
    const table = await format(fieldTable(schema), { parser: 'markdown' });
    expect(readme).toContain(table.trim());
  },
);

test.each([
  ['properties', propertyTable()],
  ['units', unitTable()],
])('the README has every one of the %s of claims', async (_, table) => {
  expect(readme).toContain((await format(table, { parser: 'markdown' })).trim());
});

test('the README names every kind of group and place', () => {
  expect(readme).toContain(`Kinds of group: ${groupKinds.join(', ')}.`);
  expect(readme).toContain(`Kinds of place: ${placeKinds.join(', ')}.`);
});

test('every command in the README exists', () => {
  const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)]
    .map(([, script]) => script!)
    .filter((script) => script !== 'ci');
  expect(named.filter((script) => !(script in project.scripts))).toEqual([]);
});
