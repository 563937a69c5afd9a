import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { isError } from '../loader/problem.ts';
import { fieldName, printProblems } from '../building/print-problems.ts';
import { checkContent } from './check-content.ts';

const FIXTURES = join(import.meta.dirname, '../test/fixtures');
const TODAY = '2026-11-22';

const temporary = mkdtempSync(join(tmpdir(), 'inspect-'));
const content = join(temporary, 'content');
afterAll(() => rmSync(temporary, { recursive: true }));

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(FIXTURES, 'valid'), content, { recursive: true });
});

const inspected = () => checkContent(content, TODAY).problems;
const printed = () => printProblems(inspected(), 'content');

function edit(file: string, change: (source: string) => string): void {
  const path = join(content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test('the valid archive has no problem', () => {
  expect(inspected()).toEqual([]);
});

test('the name of a draft demands no tag of what is published, but of another draft', () => {
  writeFileSync(
    join(content, 'groups/lifeboat-fund.md'),
    '---\nname: oil store\nkind: company\ndescription: …\ndraft: true\n---\n',
  );
  expect(inspected()).toEqual([]);
  edit('articles/2021-03-04-gazette-storm.md', (source) =>
    source.replace('text: account', 'text: account\ndraft: true'),
  );
  expect(printed()).toContain('The text names "oil store", which is not tagged (groups/lifeboat-fund.md).');
});

describe('rules that a site does without', () => {
  const levels = () => inspected().map(({ level }) => level);

  test.each([
    ['cited', 'people/anna-bellmar.md', '[^2021-inquiry]'],
    ['tagged', 'articles/2021-03-04-gazette-storm.md', ', norland'],
  ])('%s: what breaks it is a warning', (rule, file, removed) => {
    edit(file, (source) => source.replace(removed, ''));
    expect(levels()).toEqual([undefined]);
    edit('site.yaml', (source) => `${source}rules: { ${rule}: false }\n`);
    expect(levels()).toEqual(['warning']);
  });
});

describe('one mistake is reported once, where it is, with its remedy', () => {
  test('a symbolic link is not followed', () => {
    symlinkSync(join(FIXTURES, 'valid/places/norland.md'), join(content, 'places/northland.md'));
    expect(printed()).toMatchInlineSnapshot(`
      "content/places/northland.md
        This is a symbolic link.
        Put the file itself here: links are not followed.

      1 problem in 1 file.
      "
    `);
  });

  test('nor is one that leads round in a circle', () => {
    symlinkSync('..', join(content, 'places/up'));
    expect(printed()).toMatchInlineSnapshot(`
      "content/places/up
        This is a symbolic link.
        Put the file itself here: links are not followed.

      1 problem in 1 file.
      "
    `);
  });

  test('a file of more than a million bytes is not read', () => {
    writeFileSync(join(content, 'places/northland.md'), 'a'.repeat(1_000_001));
    expect(printed()).toMatchInlineSnapshot(`
      "content/places/northland.md
        The file has 1000001 bytes; 1000000 are allowed.
        Split the text, or check that this is the file you meant.

      1 problem in 1 file.
      "
    `);
  });

  test('a missing content folder is reported without a line', () => {
    rmSync(content, { recursive: true });
    expect(printed()).toMatchInlineSnapshot(`
      "content
        There is no such content folder.
        Create it, with the folders articles/, people/, groups/, places/, events/ in it, or set CONTENT_DIR to the folder that holds them.

      1 problem.
      "
    `);
  });

  test('a file in place of the content folder reads a missing folder', () => {
    rmSync(content, { recursive: true });
    writeFileSync(content, '');
    expect(inspected()).toHaveLength(1);
  });
});

test.each([
  ['articles/2021-03-04-gazette-storm.md', 'publisher: estervik-gazette', 'publisher: zzz', 'publisher', 4],
  ['articles/2021-03-04-gazette-storm.md', 'dateline: estervik', 'dateline: zzz', 'dateline', 7],
  ['articles/2021-03-04-gazette-storm.md', 'oskar-odunne]', 'oskar-odunne, zzz]', 'people[2]', 15],
  ['articles/2021-03-04-gazette-storm.md', '[harbour-guard]', '[harbour-guard, zzz]', 'groups[1]', 16],
  ['articles/2021-03-04-gazette-storm.md', 'norland]', 'norland, zzz]', 'places[3]', 17],
  ['articles/2021-03-04-gazette-storm.md', 'lighthouse-rock]\nrevised', 'zzz]\nrevised', 'about[1]', 18],
  ['articles/2021-03-05-rescue.md', 'subject: anna-bellmar', 'subject: zzz', 'claims[3].subject', 31],
  ['articles/2021-03-05-rescue.md', 'source: ministry-of-the-sea', 'source: zzz', 'claims[1].source', 20],
  ['articles/2021-03-05-rescue.md', 'value: oskar-odunne', 'value: zzz', 'claims[4].value', 39],
  ['articles/2021-03-05-rescue.md', '[2021-inquiry]', '[zzz]', 'sharesTextWith[0]', 46],
  ['people/anna-bellmar.md', 'group: ministry-of-the-sea', 'group: zzz', 'roles[1].group', 13],
  ['groups/harbour-guard.md', 'parent: ministry-of-the-sea', 'parent: zzz', 'parent', 6],
  ['groups/harbour-guard.md', '[coast-watch]', '[zzz]', 'predecessors[0]', 7],
  ['places/estervik.md', 'partOf: norland', 'partOf: zzz', 'partOf', 4],
  ['events/rescue-off-estervik.md', 'rock, estervik]', 'rock, zzz]', 'places[1]', 5],
  ['events/rescue-off-estervik.md', '[anna-bellmar]', '[zzz]', 'people[0]', 6],
  ['events/rescue-off-estervik.md', '[harbour-guard]', '[zzz]', 'groups[0]', 7],
])('in %s, an id that points nowhere is reported: %s', (file, sound, faulty, field, line) => {
  edit(file, (source) => source.replace(sound, faulty));
  expect(inspected().map((problem) => [problem.file, problem.line, fieldName(problem.path!), problem.message])).toEqual(
    [[file, line, field, expect.stringContaining('has the id "zzz".')]],
  );
});

test.each([
  ['articles/2021-03-04-gazette-storm.md', 'published: 2021-03-04', 'published: 2030', 'published'],
  ['articles/2021-03-04-gazette-storm.md', 'revised: 2021-04-02', 'revised: 2030-01', 'revised'],
  ['articles/2021-03-04-gazette-storm.md', 'date: 2021-04-02', 'date: 2030-01-01', 'corrections[0].date'],
  ['articles/2021-03-05-rescue.md', 'asOf: 2021-03-04', 'asOf: 2030', 'claims[3].asOf'],
  ['events/last-crossing.md', 'date: 2020~', 'date: 2030~', 'date'],
  ['people/anna-bellmar.md', 'from: 2011~', 'from: 2030~', 'roles[0].from'],
  ['people/anna-bellmar.md', 'until: 2022', 'until: 2030', 'roles[1].until'],
])('in %s, a date to come is reported: %s', (file, sound, faulty, field) => {
  edit(file, (source) => source.replace(sound, faulty));
  expect(inspected().map(({ path, message }) => [fieldName(path!), message])).toEqual([
    [field, expect.stringMatching(/^2030.* is in the future\.$/)],
  ]);
});

test.each(['2026-11-22', '2026-11', '2026', '2026-11-22~', '2025/2026'])(
  '%s is not to come on 22 November 2026',
  (date) => {
    edit('articles/2021-inquiry.md', (source) => source.replace('2021?', date));
    // That the id has another date is a warning.
    expect(inspected().filter(({ level }) => !level)).toEqual([]);
  },
);

describe('a faulty file is not reported again by those that name it', () => {
  const files = readdirSync(join(FIXTURES, 'valid'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.md') && path.includes('/'),
  );

  test.each(files)('%s', (file) => {
    const path = join(content, file);
    const sound = readFileSync(path);
    for (const faulty of [
      sound.toString().replace('---\n', '---\ncolour: red\n'),
      sound.toString().replace('---\n', '---\ncolour: "red\n'),
      sound.toString().replace(/---\n/g, ''),
      Buffer.concat([sound, Buffer.from([0xe9])]),
      Buffer.alloc(1_000_001, 'a'),
    ]) {
      writeFileSync(path, faulty);
      expect(inspected()).toEqual([expect.objectContaining({ file })]);
    }
  });

  test('nor is a name that is part of one whose file cannot be read', () => {
    writeFileSync(
      join(content, 'groups/norland-today.md'),
      '---\nname: Norland Today\nkind: news organisation\ndescription: Magazine\n---\n',
    );
    edit('articles/undated-gazette-ferry.md', (source) =>
      source.replace('places:', 'groups: [norland-today]\nplaces:').replace('a Sunday', 'a Sunday, says Norland Today'),
    );
    expect(inspected()).toEqual([]);
    writeFileSync(join(content, 'groups/norland-today.md'), 'Norland Today');
    expect(inspected()).toEqual([expect.objectContaining({ file: 'groups/norland-today.md' })]);
  });
});

describe('all problems of all files are reported at once', () => {
  test('in the order of files and lines, whichever check finds them', () => {
    edit('people/anna-bellmar.md', (source) =>
      source
        .replace('kind: short', 'kind: pet-name')
        .replace('2021-inquiry:p1', '2021-inquiry:p9')
        .replace('[^2021-inquiry]', '[^2020-inquest] <br>'),
    );
    edit('groups/coast-watch.md', (source) => source.replace('Coast Watch', '"Coast Watch'));
    edit('groups/harbour-guard.md', (source) => source.replace('Its boat', 'Its\u200b [boat](javascript:alert(1))'));
    edit('articles/2021-inquiry.md', (source) =>
      source
        .replace('2021?', '2027?')
        .replace('[norland]', '[norland, estervik]')
        .replace('came late', 'of O’Dunne came late'),
    );
    mkdirSync(join(content, 'drafts'));
    writeFileSync(join(content, 'drafts/idea.md'), '');
    expect(printed()).toMatchInlineSnapshot(`
      "content/articles/2021-inquiry.md:4
        published: 2027? is in the future.
        Today is 2026-11-22. Check the year.

      content/articles/2021-inquiry.md:11
        places[1]: "estervik" is tagged, but the article does not name it.
        Remove the tag, or add the name that the text uses to places/estervik.md, which has "Estervik". Or write {id: estervik, as: …}, with the words of the text that mean it.

      content/articles/2021-inquiry.md:24
        The words of passage 2 changed, which is cited. Before: “… The HG-led rescue came late, Anna Bellmar …” Now: “… The HG-led rescue of O'Dunne came late, Anna Bellmar …”
        Read again what cites it: articles/2021-inquiry.md:19 and people/anna-bellmar.md:22. Then run npm run passages -- --reread 2021-inquiry.

      content/articles/2021-inquiry.md:24
        The text names "O’Dunne", which is not tagged (people/oskar-odunne.md).
        Add "oskar-odunne" to people. If something else is meant, add {name: O’Dunne, reason: …} to notTagged.

      content/drafts/idea.md
        This file is in no folder of the archive.
        Move it into one of articles/, people/, groups/, places/, events/, an image, a scan or a PDF into media/, or delete it.

      content/groups/coast-watch.md:2
        A quotation mark is opened here and never closed.
        Close it, with the same mark; write a quotation mark within the text as “ or ”.

      content/groups/harbour-guard.md:11
        The file has a control character, U+200B.
        Delete it. It is invisible and was hardly typed on purpose.

      content/groups/harbour-guard.md:11
        Links to "javascript:alert(1)" are not allowed.
        Link to http://, https:// or mailto: addresses, or to pages of this site: /people/marie-curie/.

      content/people/anna-bellmar.md:6
        aliases[1].kind: "pet-name" is not one of spelling, transliteration, nom-de-guerre, acronym, short and form.
        Write one of these.

      content/people/anna-bellmar.md:17
        roles[1].source: "2021-inquiry" has no passage 9.
        It has 2 passages.

      content/people/anna-bellmar.md:20
        Raw HTML is not published: "<br>".
        Write it in Markdown, or put a backslash before the < of a text that only looks like HTML.

      content/people/anna-bellmar.md:20
        No article has the id "2020-inquest".
        Did you mean "2021-inquiry"? For a source that is not in the archive, say what it is on a line of its own: [^2020-inquest]: Author, Title, page.

      12 problems in 5 files.
      "
    `);
  });

  test('a text is checked even where its front matter is at fault', () => {
    edit('groups/harbour-guard.md', (source) => source.replace('kind:', 'kin:').replace('Its boat', 'Its <b>boat</b>'));
    expect(inspected().map(({ line, message }) => [line, message])).toEqual([
      [5, 'there is no such field.'],
      [11, 'Raw HTML is not published: "<b>".'],
    ]);
  });

  test('a hundred mistakes are a hundred problems', () => {
    appendFileSync(
      join(content, 'groups/harbour-guard.md'),
      '\n[Nobody](/people/nobody/)[^2021-inquiry]\n'.repeat(100),
    );
    expect(inspected().filter(isError)).toHaveLength(100);
  });
});

test('a file whose lines end as on Windows has the same problems on the same lines', () => {
  const mistaken = (source: string) =>
    source.replace('2021-03-04\n', '2021-02-30\n').replace('A boat of', '<b>A boat</b> of');
  edit('articles/2021-03-04-gazette-storm.md', mistaken);
  const problems = inspected();
  edit('articles/2021-03-04-gazette-storm.md', (source) => source.replaceAll('\n', '\r\n'));
  expect(problems).toHaveLength(2);
  expect(inspected()).toEqual(problems);
});

test('hidden files, such as .gitkeep, are left alone', () => {
  writeFileSync(join(content, 'places/.gitkeep'), '');
  mkdirSync(join(content, '.obsidian'));
  writeFileSync(join(content, '.obsidian/app.json'), '{}');
  expect(inspected()).toEqual([]);
});

test.each(['README.md', 'LICENSE', 'articles/README.md'])('%s is for people and not read', (file) => {
  writeFileSync(join(content, file), 'Read me.');
  expect(inspected()).toEqual([]);
});

test('an archive of four empty folders has no problem', () => {
  rmSync(content, { recursive: true });
  for (const folder of ['articles', 'people', 'groups', 'places'])
    mkdirSync(join(content, folder), { recursive: true });
  expect(inspected()).toEqual([]);
});
