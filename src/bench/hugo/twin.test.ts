import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { KINDS } from '../../kinds.ts';
import { madeUpArchive } from '../made-up/archive.ts';
import { named, plainly } from '../made-up/marks.ts';
import { beginTwin, writeTwinRecord } from './twin.ts';

const folder = mkdtempSync(join(tmpdir(), 'twin-'));
afterAll(() => rmSync(folder, { recursive: true }));
beginTwin(folder);

const read = (file: string) => readFileSync(join(folder, 'content', file), 'utf8');

test('every record has a page in the twin, with the words of its text', () => {
  const records = Array.from(madeUpArchive(20, 1));
  for (const record of records) writeTwinRecord(folder, record);
  const pages = records.map(({ kind, id }) =>
    kind === 'article' ? `articles/${id}.md` : `${KINDS[kind].folder}/${id}/_index.md`,
  );
  expect(pages.filter((page) => !existsSync(join(folder, 'content', page)))).toEqual([]);
  const unlinked = read(pages[0]!).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  expect(unlinked).toContain(plainly(records[0]!.body));
});

test('the first name of an entity is a link, and a citation leads to its passage', () => {
  writeTwinRecord(folder, {
    kind: 'person',
    id: 'ann',
    fields: { name: 'Ann' },
    body: `${named('people/ann', 'Ann')} met ${named('people/ann', 'Ann')}.[^2001-report:p3]`,
  });
  expect(read('people/ann/_index.md')).toContain('[Ann](/people/ann/) met Ann. ([3](/articles/2001-report/#p3))');
});
