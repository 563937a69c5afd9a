import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { article, group, place } from '../test/records.ts';
import { createRenderer } from './render.ts';
import { publisherName, reference } from '../views/citation.ts';
import { en } from '../words/en.ts';

const storm = article('2021-storm', { headline: 'A Storm', publisher: 'gazette', published: '2021-03-04' });
const letter = article('letter', { headline: 'A ‘Letter’' });
const archive = createArchive([storm, letter, group('gazette', { name: 'Port Gazette' })]);
const render = createRenderer(archive, (cited) => reference(cited, archive, en), en);
/** The HTML of a text, without the numbers of its paragraphs. */
const html = (body: string) =>
  render(place('port', {}, body)).replace(/ id="p\d+"|<a href="#p\d+" class="n"[^>]*>\d+<\/a>/g, '');
/** The list of sources alone. */
const sources = (body: string) => /<ol>\n(.*)\n<\/ol>/s.exec(html(body))?.[1];
const textOf = (markup = '') =>
  markup
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('an article is referred to in one line', () => {
  expect([reference(storm, archive, en), reference(letter, archive, en)]).toEqual([
    ['Port Gazette, 4 March 2021: ‘A Storm’'],
    ['Publisher unknown, undated: ‘A “Letter”’'],
  ]);
  expect([publisherName(storm, archive, en), publisherName(letter, archive, en)]).toEqual([
    'Port Gazette',
    'Publisher unknown',
  ]);
});

test('a citation becomes a footnote that names and links its source', () => {
  expect(html('It was so.[^2021-storm:p4]')).toMatchInlineSnapshot(`
    "<p>It was so.<sup><a href="#fn-cite-1" id="fnref-cite-1" data-footnote-ref title="Source 1, paragraph 4">1 ¶4</a></sup></p>
    <section data-footnotes class="footnotes"><h2 id="footnote-label">Sources</h2>
    <ol>
    <li id="fn-cite-1">
    <p><a href="/articles/2021-storm/">Port Gazette, 4 March 2021: ‘A Storm’</a>, <a href="/articles/2021-storm/#p4">paragraph 4</a> <a href="#fnref-cite-1" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">a</a></p>
    </li>
    </ol>
    </section>"
  `);
});

describe('ten citations of one article', () => {
  const body =
    [9, 2, 4, 2, 10, 4, 9, 2].map((n) => `S.[^2021-storm:p${n}]`).join(' ') + ' T.[^2021-storm] U.[^2021-storm]';

  test('are one footnote, its paragraphs once each, in rising order, linked', () => {
    expect(sources(body)!.match(/<li /g)).toHaveLength(1);
    expect(textOf(sources(body))).toBe(
      'Port Gazette, 4 March 2021: ‘A Storm’, paragraphs 2, 4, 9 and 10 a b c d e f g h i j',
    );
    expect([...sources(body)!.matchAll(/href="(\/articles[^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/articles/2021-storm/',
      '/articles/2021-storm/#p2',
      '/articles/2021-storm/#p4',
      '/articles/2021-storm/#p9',
      '/articles/2021-storm/#p10',
    ]);
  });

  test('each have a way back, with a name of its own', () => {
    const marks = [...html(body).matchAll(/id="(fnref-[^"]*)"/g)].map(([, id]) => id);
    const ways = [...sources(body)!.matchAll(/href="#(fnref-[^"]*)"/g)].map(([, id]) => id);
    expect(new Set(marks).size).toBe(10);
    expect(ways).toEqual(marks);
    const names = [...sources(body)!.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names.slice(0, 3)).toEqual([
      'Back to reference 1',
      'Back to reference 1, place 2',
      'Back to reference 1, place 3',
    ]);
    expect(new Set(names).size).toBe(10);
  });

  test('are parted by a space where they follow each other', () => {
    expect(textOf(html('S.[^2021-storm:p2][^2021-storm:p4][^letter] T.'))).toMatch(/^S\.1 ¶2 1 ¶4 2 T\./);
  });

  test('tell the paragraph where they stand', () => {
    expect(textOf(html(body))).toMatch(/^S\.1 ¶9 S\.1 ¶2 S\.1 ¶4 .* T\.1 U\.1 Sources/);
  });
});

test.each([
  ['[^2021-storm]', 'Port Gazette, 4 March 2021: ‘A Storm’ a'],
  ['[^2021-storm:p4]', 'Port Gazette, 4 March 2021: ‘A Storm’, paragraph 4 a'],
  ['[^2021-storm:p6] [^2021-storm:p4]', 'Port Gazette, 4 March 2021: ‘A Storm’, paragraphs 4 and 6 a b'],
  [
    '[^2021-storm:p1] [^2021-storm:p3] [^2021-storm:p2]',
    'Port Gazette, 4 March 2021: ‘A Storm’, paragraphs 1, 2 and 3 a b c',
  ],
  ['[^letter:p1]', 'Publisher unknown, undated: ‘A “Letter”’, paragraph 1 a'],
])('%s reads "%s"', (citation, words) => {
  expect(textOf(sources(`S.${citation}`))).toBe(words);
});

test('after the ways a to z come aa, ab and so on', () => {
  const ways = textOf(sources('[^letter] '.repeat(54)))
    .split(' ')
    .slice(-54);
  expect([ways[0], ways[25], ways[26], ways[27], ways[51], ways[52], ways[53]]).toEqual([
    'a',
    'z',
    'aa',
    'ab',
    'az',
    'ba',
    'bb',
  ]);
});

test('sources are numbered as they are first cited', () => {
  expect(
    [...html('[^letter] [^2021-storm] [^letter]').matchAll(/title="Source \d">(\d+)</g)].map(([, n]) => n),
  ).toEqual(['1', '2', '1']);
});

test('an author’s own notes are listed and counted apart from the articles, with letters', () => {
  expect(html('A.[^letter] B.[^note] C.[^2021-storm]\n\n[^note]: A note.')).toMatchInlineSnapshot(`
    "<p>A.<sup><a href="#fn-cite-1" id="fnref-cite-1" data-footnote-ref title="Source 1">1</a></sup> B.<sup><a href="#fn-note-1" id="fnref-note-1" data-footnote-ref aria-describedby="note-label">A</a></sup> C.<sup><a href="#fn-cite-2" id="fnref-cite-2" data-footnote-ref title="Source 2">2</a></sup></p>
    <section data-footnotes class="footnotes"><h2 id="footnote-label">Sources</h2>
    <ol>
    <li id="fn-cite-1">
    <p><a href="/articles/letter/">Publisher unknown, undated: ‘A “Letter”’</a> <a href="#fnref-cite-1" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">a</a></p>
    </li>
    <li id="fn-cite-2">
    <p><a href="/articles/2021-storm/">Port Gazette, 4 March 2021: ‘A Storm’</a> <a href="#fnref-cite-2" data-footnote-backref="" aria-label="Back to reference 2" class="data-footnote-backref">a</a></p>
    </li>
    </ol>
    </section><section data-footnotes class="footnotes"><h2 id="note-label">Other sources</h2>
    <ol type="A">
    <li id="fn-note-1">
    <p>A note. <a href="#fnref-note-1" data-footnote-backref="" aria-label="Back to reference A" class="data-footnote-backref">a</a></p>
    </li>
    </ol>
    </section>"
  `);
});

test('alone, they are numbered', () => {
  const text = html('A.[^b] B.[^a] C.[^b]\n\n[^a]: One.\n\n[^b]: Two.');
  expect(textOf(text)).toBe('A.1 B.2 C.1 Other sources Two. a b One. a');
  expect([...text.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
    'Back to reference 1',
    'Back to reference 1, place 2',
    'Back to reference 2',
  ]);
});

test('in an article they are its notes', () => {
  expect(textOf(render(article('own', {}, 'A.[^1] B.[^letter]\n\n[^1]: One.')))).toBe(
    '1A.A B.1 Sources Publisher unknown, undated: ‘A “Letter”’ a Notes One. a',
  );
});

test.each(['cite-1', 'Cite-1', 'cite-1-2', 'note-1', '2'])(
  'a note of an author’s own called %s and the source of a citation are both shown',
  (label) => {
    const text = html(`A.[^${label}] B.[^2021-storm:p1] C.[^letter] D.[^2021-storm]\n\n[^${label}]: Kept by the desk.`);
    expect(textOf(/<ol>.*<\/ol>/s.exec(text)![0])).toBe(
      'Port Gazette, 4 March 2021: ‘A Storm’, paragraph 1 a b Publisher unknown, undated: ‘A “Letter”’ a Other sources Kept by the desk. a',
    );
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test('two notes of which one is called like a second mark of the other have marks of their own', () => {
  const text = html('A.[^a] B.[^a] C.[^a-2]\n\n[^a]: One.\n\n[^a-2]: Two.');
  const ids = [...text.matchAll(/ id="(fnref-[^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(3);
});

test.each(['[^nowhere]', '[^port]', '[^2021-storm:4]', '[^2021-storm p4]'])(
  '%s, which is not a citation, stays text',
  (text) => {
    expect(html(`A.${text}`)).toBe(`<p>A.${text}</p>`);
  },
);

test('a headline is text, whatever it looks like', () => {
  const odd = article('odd', { headline: '<b>*Bold*</b> [^letter] & more' });
  const both = createArchive([odd, letter]);
  const text = createRenderer(both, (cited) => reference(cited, both, en), en)(place('port', {}, 'A.[^odd]'));
  expect(text).toContain('‘&#x3C;b>*Bold*&#x3C;/b> [^letter] &#x26; more’');
});
