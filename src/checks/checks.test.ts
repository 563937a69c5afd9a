import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import type { MediaFile } from '../loader/media.ts';
import type { Problem } from '../loader/problem.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import { siteSchema } from '../schema/site.ts';
import { article, event, group, person, place } from '../test/records.ts';
import { CHECKS } from './check-content.ts';
import { createContext } from './context.ts';

const BOAT: MediaFile = { path: 'a boat.jpg', type: 'JPEG', bytes: 1000, width: 400, height: 300 };

const ENTITIES = [
  person('anna', { name: 'Anna Zorn', aliases: [{ name: 'the keeper', weak: true }] }),
  group('guard', { name: 'Harbour Guard', acronym: 'HG' }),
  place('port', { name: 'Port' }),
  event('fire', { name: 'Great Fire' }),
  place('haven', { name: 'Haven', aliases: [{ name: 'Port', weak: true }] }),
];

/** The problems of one record’s text. */
function problemsOf(record: ArchiveRecord, ...more: ArchiveRecord[]): Problem[] {
  const others = [...ENTITIES, ...more, article('source', {}, 'One.\n\nTwo.')];
  const records = [...others.filter(({ id }) => id !== record.id), record];
  const reading = {
    records,
    texts: records,
    problems: [],
    partial: [],
    ids: new Map(records.map(({ id, kind }) => [id as string, [kind]])),
    files: new Map(records.map(({ id, file }) => [id as string, file])),
    distinct: [],
    passages: new Map(),
    clippings: new Map(),
    published: [],
    keys: new Map(),
    site: siteSchema.parse({}),
    about: undefined,
    media: new Map([[BOAT.path, BOAT]]),
  };
  const context = createContext(reading, createArchive(records), '2026-01-01', '');
  return CHECKS.flatMap((check) => [...check(context)]).filter(({ file }) => file === record.file);
}

/** What is said of one record’s text, with the line where it is in the body. */
const reported = (record: ArchiveRecord): string[] =>
  problemsOf(record).map(({ line, path, message }) => `${line ?? path?.join('.')} ${message}`);

describe('a text that is sound', () => {
  test.each([
    ['cites', 'A.[^source] B.[^source:p1] C.[^source:p2]'],
    ['has notes labelled like no article', 'A.[^port] B.[^source-2]\n\n[^port]: A note.\n\n[^source-2]: B.'],
    ['cites among other notes', 'A.[^source][^1]\n\n[^1]: A note.[^source:p1]'],
    ['has code that looks like a citation', '`[^nothing]` and[^source]'],
    ['has code that looks like HTML', '`<b>` and \\<b> and 1 < 2[^source]'],
    ['has entities that are right', 'می&zwnj;خواهم 👩&zwj;🚒 a&nbsp;b'],
    ['shows an image of media/', 'Text ![A boat](/media/a%20boat.jpg)[^source]'],
    ['shows one by its path from the file', 'Text ![A boat](../media/a%20boat.jpg)[^source]'],
    ['shows one by a reference', 'Text ![A boat][b][^source]\n\n[b]: </media/a boat.jpg>'],
    [
      'links',
      '[a](/people/anna/) [b](https://a.example/) [c](mailto:a@b.example) [d](/) [e](/search/?q=a) [f](#p1)[^source]',
    ],
    ['has an address in angle brackets', '<https://a.example/>[^source]'],
  ])('%s', (_, body) => {
    expect(reported(article('storm', {}, body))).toEqual([]);
  });
});

describe('a text that is not', () => {
  test.each([
    [
      'pairs of tags, reported once a pair',
      'A <b>b</b>\n\n<i>c</i>',
      ['1 Raw HTML is not published: "<b>".', '3 Raw HTML is not published: "<i>".'],
    ],
    ['a tag that is only closed', 'A </b>', ['1 Raw HTML is not published: "</b>".']],
    ['an image outside media/', 'Text ![a](/../../etc/passwd)', ['1 The image "/../../etc/passwd" is not in media/.']],
    ['a file outside media/', 'Text ![a](/media/../../a)', ['1 There is no file "media/../../a".']],
    ['an image beside the text', 'Text ![a](a%20boat.jpg)', ['1 The image "a%20boat.jpg" is not in media/.']],
    [
      'a bad reference used twice, reported once',
      '[a][b] [c][b]\n\n[b]: tel:1',
      ['3 Links to "tel:1" are not allowed.'],
    ],
    ['the zeroth paragraph', '[a](#p0)', ['1 "/articles/storm/" has no passage 0.']],
    [
      'a long address, cut short',
      `[a](javascript:${'x'.repeat(10_000)})`,
      [`1 Links to "javascript:${'x'.repeat(68)}…" are not allowed.`],
    ],
    [
      'two bad citations on two lines',
      'A.[^nothing]\\\nB.[^source:p9]',
      ['1 no article has the id "nothing".', '2 "source" has no passage 9.'],
    ],
    [
      'a note labelled like a citation',
      'A.[^source]\n\n[^source]: A note.',
      ['3 The note "[^source]" is labelled like a citation of articles/source.md.'],
    ],
    [
      'invisible characters in entities, each once a line',
      'A &#x202e;b&rlm;\\\n&rlm;c&rlm; `&shy;` d&#xfffd;',
      [
        '1 The text has a control character, U+202E.',
        '1 The text has a control character, U+200F.',
        '2 The text has a control character, U+200F.',
        '2 The text has U+FFFD where text was lost in conversion.',
      ],
    ],
    [
      'invisible characters in an image, an address and a note',
      'A.[^1] ![a&shy;](/media/a%20boat.jpg "b&zwj;") [c](https://a.example/&rlm;)\n\n[^1]: d&ZeroWidthSpace;',
      [
        '1 The text has a soft hyphen, U+00AD.',
        '1 The text has a control character, U+200D.',
        '1 The text has a control character, U+200F.',
        '3 The text has a control character, U+200B.',
      ],
    ],
    ['one in a note', 'A.[^1]\n\n[^1]: B.[^nothing]', ['3 no article has the id "nothing".']],
    ['a citation by its address', 'A.[^/articles/source/]', ['1 "[^/articles/source/]" is not a citation.']],
    ['a citation of two paragraphs', 'A.[^source:p1,p2]', ['1 "[^source:p1,p2]" is not a citation.']],
    ['a citation of nothing', 'A.[^]', ['1 "[^]" is not a citation.']],
    ['only spaces', ' \n\n ', ['1 The article has no text.']],
    ['only an image', '![A boat](/media/a%20boat.jpg)', ['1 The article has no text.']],
    ['only a rule', '***', ['1 The article has no text.']],
  ])('%s', (_, body, problems) => {
    expect(reported(article('storm', {}, body))).toEqual(problems);
  });

  test('may be empty for an entity', () => {
    expect(reported(place('port', { name: 'Port' }, ''))).toEqual([]);
  });
});

test.each([
  ['One. Two.[^source]', ['1 This sentence cites no article: "One."']],
  ['A.[^source] B.[^source:p2]', []],
  [
    '## A heading\n\n- an item\n\n| a | b |\n| - | - |\n| c | d |',
    ['3 This sentence cites no article: "an item"', '7 This row of a table cites no article: "c | d"'],
  ],
  ['- An item.[^source:p1]\n- Another.[^1]\n\n| a | b |\n| - | - |\n| c | d[^source] |\n\n[^1]: A book. Two.', []],
  ['> One.[^source:p1]\n>\n> Two.', ['3 This sentence cites no article: "Two."']],
  ['`In code` too.', ['1 This sentence cites no article: "In code too."']],
])('of an entity’s text %j it is said %j', (body, problems) => {
  expect(reported(place('port', { name: 'Port' }, body))).toEqual(problems);
  expect(reported(article('storm', {}, body))).toEqual([]);
});

describe('names against tags', () => {
  test.each<[string, object, string, string[]]>([
    ['tagged and named', { people: ['anna'] }, 'Anna Zorn', []],
    ['tagged and named in the headline', { people: ['anna'], headline: 'Anna Zorn' }, 'Text.', []],
    ['tagged and named by an acronym', { groups: ['guard'] }, 'The HG-led crew', []],
    ['tagged and named by a weak name', { people: ['anna'] }, 'the keeper', []],
    ['tagged and named by the dateline', { places: ['port'], dateline: 'port' }, 'Text.', []],
    [
      'tagged beside a dateline that is elsewhere',
      { places: ['port'], dateline: 'haven' },
      'Text.',
      ['places.0 "port" is tagged, but the article does not name it.'],
    ],
    ['tagged and named in capitals', { people: ['anna'], headline: 'ANNA ZORN CAME EARLY' }, 'Text.', []],
    ['tagged and named in the sub-headline', { people: ['anna'], alternativeHeadline: 'Anna Zorn' }, 'Text.', []],
    ['tagged and named in the byline', { people: ['anna'], byline: ['Anna Zorn, of Port'] }, 'Text.', []],
    ['tagged and meant by the byline', { people: ['anna'], byline: [{ name: 'A. Z.', person: 'anna' }] }, 'Text.', []],
    ['tagged and named in the summary', { people: ['anna'], summary: 'Anna Zorn' }, 'Text.', []],
    [
      'tagged and named in the description of an image',
      { people: ['anna'] },
      'A ![Anna Zorn](/media/a%20boat.jpg)',
      [],
    ],
    ['tagged and named in a caption', { people: ['anna'] }, 'A ![boat](/media/a%20boat.jpg "Anna Zorn")', []],
    [
      'tagged and named in the caption of an image by reference',
      { people: ['anna'] },
      'A ![Anna Zorn][b]\n\n[b]: /media/a%20boat.jpg',
      [],
    ],
    [
      'tagged and named in the fields of an image',
      { people: ['anna'], places: ['port'], images: [{ file: 'a boat.jpg', alt: 'Anna Zorn', caption: 'At Port' }] },
      'Text.',
      [],
    ],
    [
      'named and not tagged where no tag is demanded',
      {
        alternativeHeadline: 'Anna Zorn',
        byline: ['Anna Zorn, of Port', { name: 'A', person: 'anna' }],
        summary: 'Anna Zorn',
      },
      'ANNA ZORN ![Anna Zorn](/media/a%20boat.jpg "Anna Zorn")',
      [],
    ],
    [
      'tagged beside an author who is another',
      { people: ['anna'], byline: ['Ann Author'] },
      'Text.',
      ['people.0 "anna" is tagged, but the article does not name it.'],
    ],
    ['tagged by words of the text', { people: [{ id: 'anna', as: 'the mayor' }] }, 'The mayor came.', []],
    [
      'tagged by words that it does not have',
      { people: [{ id: 'anna', as: 'the mayor' }] },
      'Text.',
      ['people.0.as the article does not have "the mayor".'],
    ],
    ['tagged and named across emphasis', { people: ['anna'] }, '*Anna* Zorn', []],
    ['tagged and named in a note', { people: ['anna'] }, 'A.[^1]\n\n[^1]: Anna Zorn', []],
    ['neither', {}, 'the keeper of Ports', []],
    [
      'tagged and not named',
      { people: ['anna'] },
      'Annas',
      ['people.0 "anna" is tagged, but the article does not name it.'],
    ],
    [
      'tagged and not named by an outline that is not written yet',
      { people: ['anna'], draft: true },
      'TO WRITE 1: x.',
      ['1 1 passage of this text is an outline, and not written yet.'],
    ],
    [
      'tagged and named only in an address',
      { places: ['port'] },
      '[a](/places/port/#Port)',
      ['places.0 "port" is tagged, but the article does not name it.'],
    ],
    [
      'named twice and not tagged, reported once',
      {},
      'A.\n\nAnna Zorn and Anna Zorn',
      ['3 the text names "Anna Zorn", which is not tagged (people/anna.md).'],
    ],
    [
      'named in other letters and with two spaces, and not tagged',
      {},
      'Ａｎｎａ  Zorn of the Harbour\u00a0 Guard',
      [
        '1 the text names "Ａｎｎａ Zorn", which is not tagged (people/anna.md).',
        '1 the text names "Harbour Guard", which is not tagged (groups/guard.md).',
      ],
    ],
    [
      'named with two spaces in the headline, and not tagged',
      { headline: 'Anna  Zorn' },
      'Text.',
      ['headline has two spaces in a row.', 'headline names "Anna Zorn", which is not tagged (people/anna.md).'],
    ],
    ['part of a longer name', {}, 'South Port, Port-Haven, Zorn-Anna Zorn', []],
    [
      'named by the byline and excused',
      { byline: ['Anna Zorn'], notTagged: [{ name: 'Anna Zorn', reason: 'A reporter' }] },
      'Text.',
      [],
    ],
    ['named and not tagged, excused', { notTagged: [{ name: 'Port', reason: 'A wine' }] }, 'A glass of Port', []],
    [
      'excused with another apostrophe',
      { notTagged: [{ name: 'Harbour Guard', reason: 'A book' }] },
      'She waited for two hours and a half for the Harbour\nGuard',
      [],
    ],
    [
      'excused and tagged',
      { places: ['port'], notTagged: [{ name: 'Port', reason: 'A wine' }] },
      'Port',
      ['notTagged.0 lists "Port", but no untagged "Port" is in the text.'],
    ],
    [
      'excused where the name is part of a longer one',
      { groups: ['guard'], notTagged: [{ name: 'Guard', reason: 'No name' }] },
      'Harbour Guard',
      ['notTagged.0 lists "Guard", but no untagged "Guard" is in the text.'],
    ],
    ['a name that two bear, one weakly, with the weak one tagged', { places: ['haven'] }, 'Port', []],
    [
      'HTML that may hide the name',
      { people: ['anna'] },
      '<p>Anna Zorn</p>',
      ['1 Raw HTML is not published: "<p>Anna Zorn</p>".'],
    ],
    [
      'HTML beside a name that is not tagged',
      {},
      '<p>A</p>\n\nPort',
      ['1 Raw HTML is not published: "<p>A</p>".', '3 the text names "Port", which is not tagged (places/port.md).'],
    ],
  ])('%s', (_, fields, body, problems) => {
    expect(reported(article('storm', fields, body))).toEqual(problems);
  });
});

test('a tag that the text does not support is reported with the first five names of what it means', () => {
  const rock = place('rock', { name: 'Rock', aliases: ['Stone', 'Cliff', 'Skerry', 'Reef', 'Islet'] });
  const storm = article('storm', { places: ['rock'] }, 'Text.');
  const [problem] = problemsOf(storm, rock);
  expect(problem!.remedy).toContain('which has "Rock", "Stone", "Cliff", "Skerry" and "Reef".');
});

test('a remedy writes a name with signs of YAML in quotation marks', () => {
  const [problem] = problemsOf(article('storm', {}, 'Zorn, Anna came.'), person('zorn', { name: 'Zorn, Anna' }));
  expect(problem!.remedy).toBe(
    'Add "zorn" to people. If something else is meant, add {name: "Zorn, Anna", reason: …} to notTagged.',
  );
});

test('an author without a file is reported, once', () => {
  const storm = article('storm', { people: ['anna'], byline: [{ name: 'A', person: 'ana' }] }, 'Text.');
  expect(reported(storm)).toEqual(['byline.0.person no person has the id "ana".']);
});

describe('a name of two subjects is reported with what to do about it', () => {
  const roe = { name: 'John Roe' };
  test.each<[string, ArchiveRecord, ArchiveRecord, string]>([
    [
      'where both are called so',
      person('roe', roe),
      person('roe-2', roe),
      'Write behind one of the two names, or behind both, what tells them apart: "John Roe (…)". It is still found as "John Roe" where it is tagged.',
    ],
    [
      'where it is an alias here',
      person('roe', roe),
      person('jack', { name: 'Jack', aliases: ['John Roe'] }),
      'Remove it from people/jack.md, or make it a weak alias there if it means other things too: {name: John Roe, weak: true}.',
    ],
    [
      'where it is an alias there',
      person('jack', { name: 'Jack', aliases: ['John Roe'] }),
      person('roe', roe),
      'Remove it from people/jack.md, or make it a weak alias there if it means other things too: {name: John Roe, weak: true}.',
    ],
    [
      'where it is an acronym',
      group('guard-2', { name: 'The Second Guard', acronym: 'Q.A., B' }),
      place('quay', { name: 'Q.A., B' }),
      'Remove it from groups/guard-2.md, or make it a weak alias there if it means other things too: {name: "Q.A., B", kind: acronym, weak: true}.',
    ],
    [
      'where both are aliases',
      person('jack', { name: 'Jack', aliases: ['The Twin'] }),
      person('jim', { name: 'Jim', aliases: ['The Twin'] }),
      'Remove it from people/jack.md or from people/jim.md, or make it a weak alias in both if it means both: {name: The Twin, weak: true}.',
    ],
  ])('%s', (_, first, second, remedy) => {
    expect(problemsOf(second, first).map((problem) => problem.remedy)).toEqual([remedy]);
  });

  test('but not one whose name has what tells it apart', () => {
    const runner = person('runner', { name: 'John Roe (runner)' });
    expect(problemsOf(runner, person('roe', roe), person('constable', { name: 'John Roe (constable)' }))).toEqual([]);
  });
});

test('a name that two have demands no tag', () => {
  const twins = ['tim', 'tom'].map((id) => person(id, { name: id, aliases: ['The Twin'] }));
  expect(problemsOf(article('storm', {}, 'The Twin was seen.'), ...twins)).toEqual([]);
});

describe('names that mean something else in the text of a person, group, place or event', () => {
  const excepted = { name: 'Great Fire', notTagged: [{ name: 'Port', reason: 'A wine' }] };

  test.each<[string, object, string, string[]]>([
    ['are excepted', excepted, 'A glass of Port.[^source]', []],
    [
      'are reported where the text does not have them',
      excepted,
      'A glass.[^source]',
      ['notTagged.0 lists "Port", but the text has no "Port" that would be linked.'],
    ],
    [
      'are reported where they are part of a longer name',
      excepted,
      'South Port.[^source]',
      ['notTagged.0 lists "Port", but the text has no "Port" that would be linked.'],
    ],
    [
      'are not reported where the text is not read whole',
      excepted,
      '<p>Port</p>',
      ['1 Raw HTML is not published: "<p>Port</p>".'],
    ],
  ])('%s', (_, fields, body, problems) => {
    expect(reported(event('fire', fields, body))).toEqual(problems);
  });

  test('are reported where the name is the page’s own', () => {
    const own = { name: 'Port', notTagged: [{ name: 'Port', reason: 'A wine' }] };
    expect(reported(place('port', own, 'Port.[^source]'))).toHaveLength(1);
  });
});

test('the name of an event demands no tag', () => {
  expect(reported(article('storm', {}, 'The Great Fire was out.'))).toEqual([]);
});
