import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfflineList } from '../exports/offline/file-list.ts';
import { ENTRY_FILE, type IndexEntry } from '../search/index-parts.ts';
import { contentsOf, withoutIndex } from './folder-contents.ts';
import { BUILD, copyProject, projectCopy, removeCopies, runIn } from './project-copy.ts';
import { expectSameAnswers } from './same-answers.ts';

/** A project with a site, what its first build printed, and another in which what it holds is built for the first time. */
let project: string;
let printed: string;
let first: string;
beforeAll(async () => {
  project = projectCopy();
  first = projectCopy();
  printed = await build();
}, 300_000);
afterAll(removeCopies);

const build = async (): Promise<string> => (await runIn(project, BUILD)).stdout;

/** What an author, an owner or an engineer does between two builds, in the folder of a project. */
const EDITS: Record<string, (project: string) => unknown> = {
  'an article more': (project) =>
    writeFileSync(
      join(project, 'content/articles/2022-lamp.md'),
      '---\nheadline: A Lamp for Estervik\npublished: 2022\ntext: account\nplaces: [estervik]\n---\n\nEstervik has a new lamp.\n',
    ),
  'a text that says more': (project) =>
    appendFileSync(join(project, 'content/articles/2021-03-05-rescue.md'), '\nNobody on the quay had slept.\n'),
  'another name for a person': (project) =>
    edit(project, 'content/people/anna-bellmar.md', (text) => text.replace('- Ana Belmar', '$&\n  - Zebulon Example')),
  'another place in the text': (project) =>
    edit(project, 'content/articles/2021-inquiry.md', (text) =>
      text.replace('places: [norland]', 'places: [norland, estervik]').trimEnd().concat('\n\nEstervik had no mast.\n'),
    ),
  'a correction': (project) =>
    edit(project, 'content/articles/2021-03-05-rescue.md', (text) =>
      text.replace(/^claims:/m, 'corrections:\n  - { date: 2022-01-02, text: The crew had six. }\n$&'),
    ),
  'an id': (project) => runIn(project, ['src/commands/rename.ts', 'people/oskar-odunne', 'oskar-o-dunne']),
  'a merge': (project) =>
    runIn(project, ['src/commands/merge.ts', 'groups/coast-watch', 'groups/harbour-guard', '--yes']),
  'an article less': (project) => rmSync(join(project, 'content/articles/undated-gazette-ferry.md')),
  'the name of an event': (project) =>
    edit(project, 'content/events/last-crossing.md', (text) =>
      text.replace(/^name: .*/m, 'name: The very last crossing'),
    ),
  'a setting': (project) =>
    edit(project, 'content/site.yaml', (text) => text.replace(/^tagline: .*/m, 'tagline: Of another coast.')),
  'a template': (project) =>
    edit(project, 'src/components/Colophon.astro', (text) => text.replace('<footer', '<footer data-touched')),
  'a picture': async (project) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
      .png()
      .toFile(join(project, 'content/media/keeper.png')),
  'a page that somebody has written into': (project) =>
    appendFileSync(join(project, 'dist/people/anna-bellmar/index.html'), 'Kilroy was here'),
  'half of what is kept': (project) =>
    edit(project, '.dist-store/last-build.json', (text) => text.slice(0, text.length / 2)),
};

function edit(project: string, file: string, change: (text: string) => string): void {
  const before = readFileSync(join(project, file), 'utf8');
  const after = change(before);
  expect(after, `${file} has nothing to change`).not.toBe(before);
  writeFileSync(join(project, file), after);
}

/** What the search index of a project is parted into, and how much of it is superseded. */
function partsOf(folder: string): { base: number; delta: number; superseded: number } {
  const { languages, superseded = [] } = JSON.parse(
    readFileSync(join(folder, 'dist/pagefind', ENTRY_FILE), 'utf8'),
  ) as IndexEntry;
  const { en, 'en-delta': delta } = languages;
  return { base: en!.page_count, delta: delta?.page_count ?? 0, superseded: superseded.length };
}

/** Builds the content for the first time, with its code: all that was built before in that folder is removed. */
async function buildFirst(): Promise<void> {
  for (const entry of readdirSync(first)) if (entry !== 'node_modules') rmSync(join(first, entry), { recursive: true });
  copyProject(project, first);
  await runIn(first, BUILD);
}

/** Expects of the site that it has the bytes of a first build, but for its search index, which finds the same. */
async function expectFirstBuild(edits: string): Promise<void> {
  await buildFirst();
  const [site, other] = [join(project, 'dist'), join(first, 'dist')];
  expect(withoutIndex(contentsOf(site)), `after ${edits}`).toEqual(withoutIndex(contentsOf(other)));
  const keptPages = (folder: string) =>
    (JSON.parse(readFileSync(join(folder, 'offline-files.json'), 'utf8')) as OfflineList).files.filter(
      ([path]) => !path.startsWith('pagefind/'),
    );
  expect(keptPages(site)).toEqual(keptPages(other));
  await expectSameAnswers(site, other, project);
}

test('what has changed is searched beside what has not, until a first build', { timeout: 900_000 }, async () => {
  expect(printed).toMatch(/^\d+ pages can be searched\.\n/);
  const { base } = partsOf(project);
  expect(partsOf(project)).toEqual({ base, delta: 0, superseded: 0 });

  await EDITS['an article more']!(project);
  expect(await build()).toContain(
    `pages can be searched: ${base - partsOf(project).superseded} in the index that was there`,
  );
  const one = partsOf(project);
  expect(one).toEqual({ base, delta: one.superseded + 1, superseded: expect.any(Number) });

  for (const name of ['a text that says more', 'another name for a person', 'the name of an event'])
    await EDITS[name]!(project);
  await build();
  const { delta, superseded } = partsOf(project);
  expect(partsOf(project).base).toBe(base);
  expect(delta).toBeGreaterThan(one.delta);
  expect(superseded).toBe(delta - 1);
  await expectFirstBuild('several edits');
  expect(partsOf(first)).toMatchObject({ delta: 0, superseded: 0 });

  const ferry = 'articles/undated-gazette-ferry';
  edit(project, `content/${ferry}.md`, (text) => text.replace('She is', 'The ship is'));
  await build();
  // Of what is gone, nothing of an earlier site may come back.
  rmSync(join(project, `content/${ferry}.md`));
  await build();
  expect(partsOf(project)).toEqual({ base, delta: 0, superseded: 0 });
  expect(existsSync(join(project, 'dist', ferry))).toBe(false);
});

test(
  'whatever is edited, in whatever order, a build of what has changed gives the bytes of a first build, and finds the same',
  { timeout: 900_000 },
  async () => {
    const seed = Number(process.env['SEED'] || Math.floor(Math.random() * 2 ** 31));
    const names = Object.keys(EDITS);
    const [order] = fc.sample(fc.shuffledSubarray(names, { minLength: names.length }), { seed, numRuns: 1 });
    console.log(`SEED=${seed}: ${order!.join(', ')}`);
    rmSync(join(project, 'content'), { recursive: true });
    cpSync('src/test/fixtures/valid', join(project, 'content'), { recursive: true });
    for (const [i, name] of order!.entries()) {
      await EDITS[name]!(project);
      await build().catch(({ stderr }: { stderr: string }) => expect.fail(`${name}: ${stderr}`));
      // A first build takes as long as two others: one after every fifth edit, and after the last.
      if ((order!.length - 1 - i) % 5 === 0) await expectFirstBuild(order!.slice(0, i + 1).join(', '));
    }
  },
);

test('an index in periods finds what one index finds', { timeout: 300_000 }, async () => {
  const own = projectCopy();
  await runIn(own, BUILD);
  edit(own, 'src/search/indexing/periods.ts', (text) => text.replace('MOST_PAGES = 20_000', 'MOST_PAGES = 5'));
  await runIn(own, BUILD, { OUT_DIR: 'periods/dist' });
  const [one, periods] = [own, join(own, 'periods')];
  expect([partsOf(one).base > 5, partsOf(periods).base]).toEqual([true, 5]);
  await expectSameAnswers(join(periods, 'dist'), join(one, 'dist'), own);
});
