import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { clippingPath, expectedPath, madeUpClippings } from '../test/clippings.ts';
import type { Clipping, Found } from './clipping.ts';
import { passagesOf } from './clipping.ts';
import { leftOutLines, leftOutOf } from './draft/left-out.ts';
import { fullText } from './draft/draft-body.ts';
import { lostRuns } from './draft/lost-words.ts';
import { describe as describeClipping } from './parts/describe.ts';
import { markedHeads } from './pdf/pdf-file.ts';
import type { Piece } from './piece.ts';
import { readClipping } from './read-clipping.ts';
import { UnreadableError } from './unreadable-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'clippings-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a clipping with this text. */
function readText(text: string | Buffer, name = 'clipping.txt') {
  writeFileSync(join(folder, name), text);
  return readClipping(join(folder, name));
}

const kept = ({ blocks }: Clipping) => passagesOf(blocks).map(({ text }) => text);

/** What is read of a clipping, for a person to check. */
function shown({ metadata, complete, blocks }: Clipping): string {
  const line = (name: string, { value, from, isUnprinted }: Found) =>
    `${name}: ${value} (${from}${isUnprinted ? ', not printed' : ''})`;
  const { byline, possible, ...fields } = metadata;
  return [
    ...Object.entries(fields).map(([name, found]) => line(name, found)),
    ...byline.map((found) => line('byline', found)),
    ...possible.map((found) => line(`perhaps ${found.field}`, found)),
    ...(complete ? [] : ['breaks off']),
    '',
    ...blocks.map(({ kind, text, line: at, page, leftOut }) => {
      const place = at ? ` ${at}` : page ? ` page ${page}` : '';
      return leftOut === undefined ? `${kind}${place}: ${text}` : `- ${kind}${place}, ${leftOut}: ${text}`;
    }),
    '',
  ].join('\n');
}

describe.each(madeUpClippings())('%s', (name) => {
  test('is read as expected', async () => {
    await expect(shown(await readClipping(clippingPath(name)))).toMatchFileSnapshot(expectedPath(name));
  });

  test('has each of its runs of five words in the draft or in the list of what is left out', async () => {
    const { blocks, source } = await readClipping(clippingPath(name));
    expect(source.join(' ').length).toBeGreaterThan(100);
    expect(lostRuns(source, fullText(blocks), leftOutLines(leftOutOf(blocks)).join('\n'))).toEqual([]);
  });
});

test('words that are lost are found', () => {
  expect(lostRuns(['One two three four five six.'], 'One two three four five.', 'Six.')).toEqual([
    'two three four five six.',
  ]);
});

describe('a text', () => {
  const LINE = 'The harbour master said that the wall would hold through the night.';

  test('that is not UTF-8 is read as Windows-1252', async () => {
    expect(
      kept(
        await readText(
          Buffer.from('Title\n\nThe caf\xe9 on the quay cost \x80 12, the owner of it said on Monday.', 'latin1'),
        ),
      ),
    ).toEqual(['The café on the quay cost € 12, the owner of it said on Monday.']);
  });

  test('that begins with a paragraph has no headline', async () => {
    const { metadata, blocks } = await readText(`${LINE}\n\n${LINE} Nobody slept.`);
    expect(metadata.headline).toBeUndefined();
    expect(passagesOf(blocks)).toHaveLength(2);
  });

  test.each([
    ['a place', `Leipzig\n\nA wall that holds the sea\n\n${LINE}`],
    ['a section, with a date', `Harbour News\n\n3 May 2011\n\nA wall that holds the sea\n\n${LINE}`],
  ])('has its headline below the name of %s', async (_, text) => {
    expect((await readText(text)).metadata.headline?.value).toBe('A wall that holds the sea');
  });

  test('that ends within a sentence breaks off', async () => {
    const read = await Promise.all([
      readText(`Title\n\n${LINE}`),
      readText(`Title\n\n${LINE}\n\n${LINE.slice(0, -7)}`),
    ]);
    expect(read.map(({ complete }) => complete)).toEqual([true, false]);
  });

  test('joins words that are parted at the end of a line, unless it has them with a hyphen elsewhere', async () => {
    const text = `Title\n\nThe long-lost anchor of the schooner was found on the beach by fisher-\nmen, and the harbour museum will show the long-\nlost thing in spring. It is well-\nknown.\n`;
    expect(kept(await readText(text))).toEqual([
      'The long-lost anchor of the schooner was found on the beach by fishermen, and the harbour museum will show the long-lost thing in spring. It is well-known.',
    ]);
  });
});

describe('several articles in one file are said:', () => {
  const TEXT = 'The harbour master said that the wall of the old harbour would hold through the night.';
  const titles = async (text: string, name?: string) => (await readText(text, name)).others.map(({ value }) => value);

  test.each([
    ['a byline of its own', 'By Jane Roe'],
    ['a date of its own', '4 March 2013'],
  ])('a headline within a text with %s', async (_, mark) => {
    expect(await titles(`Title\n\n${TEXT}\n\nBridge Opens\n\n${mark}\n\n${TEXT}\n`)).toEqual(['Bridge Opens']);
  });

  test('but a heading within a text is none, nor is a date within it', async () => {
    expect(await titles(`Title\n\n${TEXT}\n\nThe Wall\n\n${TEXT}\n\n4 March 2013\n\n${TEXT}\n`)).toEqual([]);
  });

  test('articles of a front page, but not those beside an article', async () => {
    const article = (title: string, text = TEXT) => `<article><h2>${title}</h2><p>${text}</p></article>`;
    expect(await titles(article('One') + article('Two'), 'page.html')).toEqual(['Two']);
    expect(await titles(article('One', `${TEXT} ${TEXT} ${TEXT}`) + article('Two'), 'page.html')).toEqual([]);
  });
});

describe('nothing is made up:', () => {
  const TEXT =
    'The bridge over the Tarn was opened on 3 May 2011, and Jane Roe of the Valley Watch was there to see it.';

  test.each([
    ['a date within the text', `Title\n\n${TEXT}\n`],
    ['a date without a year', `Title\n\nMay 3\n\n${TEXT}\n`],
    ['a date that is counted from today', `Title\n\nYesterday, 10:30\n\n${TEXT}\n`],
    ['the date of an e-mail', `From: a@b.example\nDate: Mon, 12 May 2003 14:07:55 +0200\nSubject: Title\n\n${TEXT}\n`],
    ['the date of a change', `Title\n\nUpdated: 5 May 2011\n\n${TEXT}\n`],
    ['a time that is counted from today', `Title\n\nPublished 3 hours ago\n\n${TEXT}\n`],
    ['two dates', `Title\n\n3 May 2011\n\n4 June 2012\n\n${TEXT}\n`],
  ])('%s is not that of publication', async (_, text) => {
    expect((await readText(text)).metadata.published).toBeUndefined();
  });

  test.each(['Published 3 hours ago', 'Monday, March 4', 'Il y a 2 heures'])(
    '“%s” below the headline is not a headline',
    async (line) => {
      const { metadata, blocks } = await readText(`Title\n\n${line}\n\n${TEXT}\n`);
      expect(metadata.alternativeHeadline).toBeUndefined();
      expect(blocks.find(({ text }) => text === line)).toMatchObject({ kind: 'date' });
    },
  );

  test.each([
    'By Our Own Correspondent',
    'By Staff Reporter',
    'By Interpress',
    'By land and sea',
    'Valley Struck By Hurricane Maria',
    'Jane Roe is mayor',
  ])('“%s” names no author', async (line) => {
    expect((await readText(`Title\n\n${line}\n\n${TEXT}\n`)).metadata.byline).toEqual([]);
    expect((await readText(`${line}\n\n${TEXT}\n`)).metadata.byline).toEqual([]);
  });

  test('has no author behind a comma who is rather a station', async () => {
    const { byline } = (await readText(`Title\n\nPar Jeanne Roe, Radio Norba Tarn\n\n${TEXT}\n`)).metadata;
    expect(byline.map(({ value }) => value)).toEqual(['Jeanne Roe']);
  });

  test('an author that a page has for programs alone is for a person to decide', async () => {
    const page = `<html><head><meta name="author" content="Jane Roe"></head><body><h1>Title</h1><p>${TEXT}</p></body></html>`;
    const { byline, possible } = (await readText(page, 'page.html')).metadata;
    expect([byline, possible]).toEqual([[], [{ field: 'byline', value: 'Jane Roe', from: 'author in its head' }]]);
  });

  test('where a page says one day and prints another, none is taken', async () => {
    const page = `<html><head><meta name="date" content="2011-05-03"></head><body><h1>Title</h1><p>9 June 2012</p><p>${TEXT}</p></body></html>`;
    const { published, possible } = (await readText(page, 'page.html')).metadata;
    expect([published, possible.map(({ value }) => value)]).toEqual([undefined, ['2011-05-03', '2012-06-09']]);
  });
});

test('an e-mail without a text has a headline all the same', async () => {
  const { metadata, blocks } = await readText('From: a@b.example\nSubject: The dam is leaking\n\nhere it is\n');
  expect(metadata.headline?.value).toBe('The dam is leaking');
  expect(blocks.find(({ kind }) => kind === 'headline')).toMatchObject({ leftOut: 'the headline' });
});

describe('a saved page', () => {
  const PARAGRAPH =
    'The council of the valley voted for the bridge on Thursday, as everybody in the town had expected it to do for weeks.';

  test('keeps a paragraph in the middle that is taken for none of the article', async () => {
    const page = `<html><body><article><h1>Title</h1><p>${PARAGRAPH} One.</p><div class="box"><p>${PARAGRAPH} Two.</p></div><p>${PARAGRAPH} Three.</p></article></body></html>`;
    expect(kept(await readText(page, 'page.html'))).toHaveLength(3);
  });

  test('keeps all paragraphs of the element of its article', async () => {
    const entry = (word: string) => `<div class="entry"><h2>${word}</h2><p>${PARAGRAPH} ${word}.</p></div>`;
    const page = `<html><body><article><h1>Title</h1>${entry('One')}${entry('Two')}</article></body></html>`;
    expect(kept(await readText(page, 'page.html'))).toHaveLength(2);
  });

  test('has a line that is broken within a sentence as one, and a text that is set as it was typed in its paragraphs', async () => {
    const page = `<html><body><h1>Title</h1><p>The council<br>of the valley voted.<br>Nobody slept.</p><pre>${PARAGRAPH}\n\n${PARAGRAPH}</pre></body></html>`;
    expect(kept(await readText(page, 'page.html'))).toEqual([
      'The council of the valley voted.',
      'Nobody slept.',
      PARAGRAPH,
      PARAGRAPH,
    ]);
  });

  test('does not break off where a link in its middle says that it goes on', async () => {
    const page = (last: string) =>
      `<html><body><article><h1>Title</h1><p>${PARAGRAPH}</p><p>Continue reading the main story</p>${last}</article></body></html>`;
    const whole = await readText(page(`<p>${PARAGRAPH} Again.</p>`), 'page.html');
    const part = await readText(page(''), 'page.html');
    expect([whole.complete, part.complete]).toEqual([true, false]);
  });

  test('has the articles of a live report for programs, and not those of its parts', async () => {
    const data = {
      '@type': 'LiveBlogPosting',
      headline: 'The vote, hour by hour',
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Summary' }],
    };
    const page = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>The vote, hour by hour</h1><h2>Summary</h2><p>${PARAGRAPH}</p></article></body></html>`;
    expect((await readText(page, 'page.html')).metadata.headline?.value).toBe('The vote, hour by hour');
  });

  test('has the byline and the date below a paragraph that belongs to the headline, but no date of the text', async () => {
    const { metadata } = await readText(
      `<article><h1>Title</h1><p>${PARAGRAPH}</p><p>By Jane Roe</p><p>Published 3 May 2011 at 6pm</p><p>${PARAGRAPH} Again.</p></article>`,
      'page.html',
    );
    expect([metadata.byline.map(({ value }) => value), metadata.published?.value]).toEqual([
      ['Jane Roe'],
      '2011-05-03',
    ]);
    const chronicle = await readText(`Title\n\n${PARAGRAPH}\n\n3 May 2011\n\n${PARAGRAPH} Again.`);
    expect(chronicle.metadata.published).toBeUndefined();
  });

  test('has the byline in the line with the date', async () => {
    const page = `<article><h1>Title</h1><p>Posted on September 2, 2013 by Jane Roe</p><p>${PARAGRAPH}</p></article>`;
    const { metadata } = await readText(page, 'page.html');
    expect([metadata.byline.map(({ value }) => value), metadata.published?.value]).toEqual([
      ['Jane Roe'],
      '2013-09-02',
    ]);
  });

  test('with data for programs that cannot be read prints nothing', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const page = `<html><head><script type="application/ld+json">{"@type": "NewsArticle", </script></head><body><article><h1>Title</h1><p>${PARAGRAPH}</p></article></body></html>`;
    expect(kept(await readText(page, 'page.html'))).toEqual([PARAGRAPH]);
    expect(print).not.toHaveBeenCalled();
    print.mockRestore();
  });

  test('has the page of a section with a letter', async () => {
    const data = { '@type': 'NewsArticle', headline: 'Title', printSection: 'A', printPage: '12' };
    const page = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>Title</h1><p>${PARAGRAPH}</p></body></html>`;
    expect((await readText(page, 'page.html')).metadata.page?.value).toBe('A12');
  });

  test('may lack all that frames it', async () => {
    expect(kept(await readText(`<h1>Title</h1><p>${PARAGRAPH}<p>${PARAGRAPH} Again.`, 'page.html'))).toEqual([
      PARAGRAPH,
      `${PARAGRAPH} Again.`,
    ]);
  });

  test('has the address at which it was saved', async () => {
    const page = `<!-- saved from url=(0031)https://example.org/news/bridge --><html><body><h1>Title</h1><p>${PARAGRAPH}</p></body></html>`;
    expect((await readText(page, 'page.html')).metadata.url).toMatchObject({
      value: 'https://example.org/news/bridge',
    });
  });
});

test('a byline and a date in one line are two', async () => {
  const page = (line: string) =>
    `<article><h1>Title</h1><div>${line}</div><p>${'The council of the valley voted for the bridge on Thursday, as everybody had expected. '.repeat(3)}</p></article>`;
  const read = async (line: string) => {
    const { metadata } = await readText(page(line), 'page.html');
    return [...metadata.byline.map(({ value }) => value), metadata.published?.value];
  };
  expect(await read('<span>Par Jane Roe</span> <time>Publié le 14 mai 2011 à 09h12</time>')).toEqual([
    'Jane Roe',
    '2011-05-14',
  ]);
  expect(await read('<a rel="author">Jane Roe</a> · <span>14 May 2011</span>')).toEqual(['Jane Roe', '2011-05-14']);
});

test('labels that only the style of a page sets apart are two', async () => {
  const paragraph =
    'The council of the valley voted for the bridge on Thursday, as everybody in the town had expected it to do.';
  const { metadata } = await readText(
    `<article><h1>Title</h1><div><span class="byline">By Jane Roe</span><span class="office">Valley correspondent</span></div><p>${paragraph}</p></article>`,
    'page.html',
  );
  expect(metadata.byline.map(({ value }) => value)).toEqual(['Jane Roe']);
});

test('the caption of a table is left out, and its rows are not', async () => {
  const paragraph =
    'The council of the valley voted for the bridge on Thursday, as everybody in the town had expected it to do.';
  const { blocks, source } = await readText(
    `<article><h1>Title</h1><p>${paragraph}</p><table><caption>Votes of 2019</caption><tr><th>For</th><th>Against</th></tr><tr><td>12</td><td>7</td></tr></table><p>${paragraph} Again.</p></article>`,
    'page.html',
  );
  expect(lostRuns(source, fullText(blocks), leftOutLines(leftOutOf(blocks)).join('\n'))).toEqual([]);
  expect(blocks.find(({ text }) => text === 'Votes of 2019')?.leftOut).toBe('the caption of a table');
});

describe('a headline is found', () => {
  const body = 'The ferry of the valley will sail again on Thursday, as everybody in the town had expected it to do.';

  test.each([
    [
      'below a letterhead',
      'Norby Harbour Office\nP.O. Box 12, Norby\nTel. 0123 456\n\nFerry of the valley will sail again',
    ],
    ['below what says what it is', 'Norby Harbour Office\n\nPRESS RELEASE\n\nFerry of the valley will sail again'],
  ])('%s', async (_, head) => {
    const { metadata } = await readText(`${head}\n\n${body}\n\n${body}\n`);
    expect(metadata.headline?.value).toBe('Ferry of the valley will sail again');
  });

  test('above the headings that a PDF has within its text, too', () => {
    const piece = (text: string, prominence: number): Piece => ({ kind: 'paragraph', text, page: 1, prominence });
    const pieces = [
      piece('The Ferry', 3),
      piece('How it sank', 1),
      piece(body, 0),
      piece('Who saw it', 1),
      piece(body, 0),
    ];
    const { metadata, blocks } = describeClipping(pieces);
    expect(metadata.headline?.value).toBe('The Ferry');
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'How it sank',
      'Who saw it',
    ]);
  });
});

test.each([
  ['Lake Norba Basin', []],
  ['Vessel Feddersen', []],
  ['Jane Roe', ['Jane Roe']],
])('words below a headline are perhaps a byline where they begin with a given name: %s', async (line, authors) => {
  const { metadata } = await readText(
    `The ferry sinks again\n\n${line}\n\nThe ferry of the valley sank again on Thursday, as everybody in the town had expected it to do.\n`,
  );
  expect(metadata.possible.filter(({ field }) => field === 'byline').map(({ value }) => value)).toEqual(authors);
});

test('what is printed on each page of a PDF is short; its first head says when it appeared', () => {
  const page = (number: number, text: string): Piece => ({ kind: 'paragraph', text, page: number });
  const long = 'A paragraph that is quoted again on the next page has more words than the head of a page ever has.';
  const pieces = [1, 2].flatMap((number) => [page(number, `THE HERALD, MAY 3, 2011. ${number}`), page(number, long)]);
  expect(markedHeads(pieces).map(({ leftOut }) => leftOut)).toEqual([
    undefined,
    undefined,
    'printed on each page',
    undefined,
  ]);
});

test.each([
  ['empty.txt', ''],
  ['cut.html', '<!DOCTYPE html><html><head><title>A page that was cut off in its head</title></head>'],
  ['empty.html', '<html><body><script>1</script></body></html>'],
  ['broken.pdf', 'not a PDF'],
  ['word.txt', 'PK\u0003\u0004\0\0\0\bnot a text'],
])('%s is refused with the reason', async (name, text) => {
  await expect(readText(text, name)).rejects.toThrow(UnreadableError);
});

test('a file that is not there is refused with the reason', async () => {
  await expect(readClipping(join(folder, 'nowhere.txt'))).rejects.toThrow(UnreadableError);
});
