import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import type { Article } from '../schema/records.ts';
import { article, event, group, person, place } from '../test/records.ts';
import { createRenderer } from './render.ts';
import { en } from '../words/en.ts';

const ENTITIES = [
  person('anna', {
    name: 'Anna Zorn',
    aliases: [
      { name: 'Zorn', kind: 'short' },
      { name: 'the keeper', weak: true },
    ],
  }),
  group('guard', { name: 'Harbour Guard' }),
  place('port', { name: 'Port' }),
];
const TAGS = { people: ['anna'], groups: ['guard'], places: ['port'] };
const archive = createArchive(ENTITIES);
const headline = ({ data }: Article) => [data.headline];
const render = createRenderer(archive, headline, en);

const withoutNumbers = (text: string) => text.replace(/<a href="#p\d+" class="n"[^>]*>\d+<\/a>/g, '');

/** An article’s HTML, without its paragraphs’ numbers. */
const html = (body: string, tags: object = TAGS) => withoutNumbers(render(article('storm', tags, body)));

describe('names', () => {
  test.each([
    ['the first mention is linked, once', 'Zorn met Anna Zorn.', '<a href="/people/anna/">Zorn</a> met Anna Zorn.'],
    ['each entity has its own', 'Port, Zorn', '<a href="/places/port/">Port</a>, <a href="/people/anna/">Zorn</a>'],
    ['within emphasis', '*Zorn* went', '<em><a href="/people/anna/">Zorn</a></em> went'],
    [
      'not within a link',
      '[Zorn](https://a.example/) and Zorn',
      '<a href="https://a.example/" rel="noopener noreferrer">Zorn</a> and <a href="/people/anna/">Zorn</a>',
    ],
    ['not within code', '`Zorn` and Zorn', '<code>Zorn</code> and <a href="/people/anna/">Zorn</a>'],
    [
      'a weak name, where what it names is tagged',
      'The storm woke the keeper',
      'The storm woke <a href="/people/anna/">the keeper</a>',
    ],
    ['in other letters', 'ﬁ Ｚｏｒｎ went', 'ﬁ <a href="/people/anna/">Ｚｏｒｎ</a> went'],
    ['with two spaces', 'the Harbour\u00a0 Guard went', 'the <a href="/groups/guard/">Harbour\u00a0 Guard</a> went'],
    ['in capitals', 'ANNA ZORN went', '<a href="/people/anna/">ANNA ZORN</a> went'],
    ['with a middle initial', 'Anna B. Zorn went', '<a href="/people/anna/">Anna B. Zorn</a> went'],
    ['not within a longer name', 'South Port', 'South Port'],
    ['across lines', 'the Harbour\nGuard', 'the <a href="/groups/guard/">Harbour\nGuard</a>'],
  ])('%s', (_, body, expected) => {
    expect(html(body)).toBe(`<p id="p1">${expected}</p>`);
  });

  test('are not linked in headings, nor in notes', () => {
    expect(html('## Zorn\n\nText[^1] of Zorn\n\n[^1]: Zorn wrote.')).toMatch(
      /^<h2>Zorn<\/h2>\n<p id="p1">Text<sup>.*<\/sup> of <a href="\/people\/anna\/">Zorn<\/a><\/p>/,
    );
    expect(html('Text[^1]\n\n[^1]: Zorn wrote.')).not.toContain('/people/anna/');
  });

  test('of two people with one name lead to the one whom the tag calls so', () => {
    const roes = ['runner', 'constable'].map((id) => person(id, { name: `John Roe (${id})` }));
    const renderRoes = createRenderer(createArchive(roes), headline, en);
    const linked = (people: unknown[]) =>
      renderRoes(article('race', { people }, 'John Roe ran.')).match(/people\/\w+/g);
    expect(linked(['runner'])).toEqual(['people/runner']);
    expect(linked(['runner', 'constable'])).toBeNull();
    expect(linked(['runner', { id: 'constable', as: 'John Roe' }])).toEqual(['people/constable']);
  });

  test('that the article is not tagged with are not linked', () => {
    expect(html('Zorn in Port', { places: ['port'] })).toBe('<p id="p1">Zorn in <a href="/places/port/">Port</a></p>');
  });

  test('on an entity’s page link to others, never to itself, and never by a weak name', () => {
    expect(withoutNumbers(render(place('port', { name: 'Port' }, 'Port has the keeper, Zorn.')))).toBe(
      '<p id="p1">Port has the keeper, <a href="/people/anna/">Zorn</a>.</p>',
    );
  });

  test('that mean something else there, by the word of their author, are not linked', () => {
    const except = (name: string) => ({ notTagged: [{ name, reason: 'A wine' }] });
    const body = 'Port and Port, Zorn';
    const linked = 'Port and Port, <a href="/people/anna/">Zorn</a>';
    for (const record of [event('fire', except('Port'), body), group('crew', except('Port'), body)])
      expect(withoutNumbers(render(record))).toBe(`<p id="p1">${linked}</p>`);
    expect(render(event('fire', except('Guard'), body))).toContain('<a href="/places/port/">Port</a>');
  });

  test.each([
    ['*Anna* Zorn came', '<em><a href="/people/anna/">Anna</a></em><a href="/people/anna/"> Zorn</a> came'],
    [
      'The Harbour\n**Guard** came',
      'The <a href="/groups/guard/">Harbour\n</a><strong><a href="/groups/guard/">Guard</a></strong> came',
    ],
    ['Anna [Zorn](/a/) came; Zorn left', 'Anna <a href="/a/">Zorn</a> came; <a href="/people/anna/">Zorn</a> left'],
  ])('are found across emphasis, as the checks find them: %j', (body, linked) => {
    expect(html(body)).toBe(`<p id="p1">${linked}</p>`);
  });

  test('that two entities bear are linked only where one of them is tagged', () => {
    const two = [person('a', { name: 'Rose' }), place('b', { name: 'Harbour', aliases: ['Rose'] })];
    const renderTwo = createRenderer(createArchive(two), headline, en);
    expect(renderTwo(article('x', { people: ['a'] }, 'Rose'))).toContain('<a href="/people/a/">Rose</a>');
    expect(renderTwo(article('x', { people: ['a'], places: ['b'] }, 'Rose'))).not.toContain('/people/a/');
    expect(renderTwo(group('c', {}, 'Rose'))).not.toMatch(/\/(people|places)\//);
  });
});

describe('passages', () => {
  test('of an article are numbered, each with a link to itself', () => {
    expect(render(article('a', {}, 'One.\n\nTwo.'))).toMatchInlineSnapshot(`
      "<p id="p1"><a href="#p1" class="n" title="Paragraph 1, link to it" aria-label="Paragraph 1, link to it">1</a>One.</p>
      <p id="p2"><a href="#p2" class="n" title="Paragraph 2, link to it" aria-label="Paragraph 2, link to it">2</a>Two.</p>"
    `);
  });

  test('that are items, quotations and tables have their numbers within them, a table beside it', () => {
    expect(
      render(article('a', {}, 'One.\n\n- a\n\n  b\n- c\n\n1. tight\n\n> d\n\n> - e\n\n| f |\n| - |\n| g |\n\nTwo.')),
    ).toMatchInlineSnapshot(`
      "<p id="p1"><a href="#p1" class="n" title="Paragraph 1, link to it" aria-label="Paragraph 1, link to it">1</a>One.</p>
      <ul>
      <li id="p2">
      <p><a href="#p2" class="n" title="Paragraph 2, link to it" aria-label="Paragraph 2, link to it">2</a>a</p>
      <p>b</p>
      </li>
      <li id="p3">
      <p><a href="#p3" class="n" title="Paragraph 3, link to it" aria-label="Paragraph 3, link to it">3</a>c</p>
      </li>
      </ul>
      <ol>
      <li id="p4"><a href="#p4" class="n" title="Paragraph 4, link to it" aria-label="Paragraph 4, link to it">4</a>tight</li>
      </ol>
      <blockquote id="p5">
      <p><a href="#p5" class="n" title="Paragraph 5, link to it" aria-label="Paragraph 5, link to it">5</a>d</p>
      </blockquote>
      <blockquote id="p6">
      <a href="#p6" class="n" title="Paragraph 6, link to it" aria-label="Paragraph 6, link to it">6</a>
      <ul>
      <li>e</li>
      </ul>
      </blockquote>
      <div id="p7" class="tabular">
      <a href="#p7" class="n" title="Paragraph 7, link to it" aria-label="Paragraph 7, link to it">7</a>
      <table>
      <thead>
      <tr>
      <th>f</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>g</td>
      </tr>
      </tbody>
      </table>
      </div>
      <p id="p8"><a href="#p8" class="n" title="Paragraph 8, link to it" aria-label="Paragraph 8, link to it">8</a>Two.</p>"
    `);
  });

  test('of an entity’s page are numbered as those of an article', () => {
    const body = 'One.\n\n- Two.';
    expect(render(place('a', {}, body))).toBe(render(article('a', {}, body)));
  });

  test('of the page about the archive are not numbered', () => {
    expect(render({ ...place('about', {}, 'One.'), kind: 'about' })).toBe('<p>One.</p>');
  });

  test('are none where there are only images, headings, rules or private notes', () => {
    const text = render(article('a', {}, '![a](/a.jpg)\n\n## B\n\n***\n\n<!-- c -->\n\nOne. <!-- d -->'));
    expect([...text.matchAll(/id="(\w+)"/g)].map(([, id]) => id)).toEqual(['p1']);
    expect(text).not.toMatch(/<!--|\b[cd]\b/);
  });
});

describe('links', () => {
  const OUT = 'rel="noopener noreferrer"';
  test.each([
    ['out to the web', '[a](https://a.example/?b=c&d)', `<a href="https://a.example/?b=c&#x26;d" ${OUT}>a</a>`],
    ['by a reference', '[a][b]\n\n[b]: https://a.example/', `<a href="https://a.example/" ${OUT}>a</a>`],
    ['a bare address', 'https://a.example/', `<a href="https://a.example/" ${OUT}>https://a.example/</a>`],
    ['to a mailbox', '[a](mailto:a@b.example)', '<a href="mailto:a@b.example">a</a>'],
    ['to a page of this site', '[a](/people/anna/)', '<a href="/people/anna/">a</a>'],
    ['to a paragraph', '[a](/articles/storm/#p2) [b](#p1)', '<a href="/articles/storm/#p2">a</a> <a href="#p1">b</a>'],
    ['to a page beside this one', '[a](../calm/)', '<a href="../calm/">a</a>'],
  ])('%s', (_, body, expected) => {
    expect(html(body, {})).toBe(`<p id="p1">${expected}</p>`);
  });
});

describe('what readers must not be sent to never reaches a page, checked or not', () => {
  test.each([
    ['a script in a link', '[*a* b](javascript:alert(1))', '<em>a</em> b'],
    ['in capitals', '[a](JaVaScRiPt:alert(1))', 'a'],
    ['with an entity in it', '[a](java&Tab;script:alert(1))', 'a'],
    ['after a space', '[a](<&#32;javascript:alert(1)>)', 'a'],
    ['after a control character', '[a](&#1;javascript:alert(1))', '<a href="%EF%BF%BDjavascript:alert(1)">a</a>'],
    ['in a bare address', '<javascript:alert(1)>', 'javascript:alert(1)'],
    ['in a reference', '[a][b]\n\n[b]: javascript:alert(1)', '[a][b]'],
    ['in an image', '![a](javascript:alert(1))', 'a'],
    ['in an image by a reference', '![a][b]\n\n[b]: javascript:alert(1)', 'a'],
    ['data', '[a](data:text/html,hello)', 'a'],
    ['VBScript', '[a](vbscript:x)', 'a'],
    ['another site without a scheme', '[a](//evil.example/)', 'a'],
    ['another site by backslashes', '[a](/\\evil.example/)', 'a'],
    ['an image of another site', '![a](https://evil.example/a.png)', 'a'],
    ['an image of another site by a reference', '![a][b]\n\n[b]: https://evil.example/a.png', 'a'],
    ['a link in a link’s text', '[![a](https://evil.example/a.png)](javascript:x)', 'a'],
    ['raw HTML', 'a <img src=x onerror=alert(1)> b', 'a  b'],
    [
      'an address that breaks out',
      '[a](https://a.example/"onclick="x)',
      '<a href="https://a.example/%22onclick=%22x" rel="noopener noreferrer">a</a>',
    ],
  ])('%s', (_, body, expected) => {
    expect(html(body, {}).replace(' id="p1"', '')).toBe(`<p>${expected}</p>`);
  });

  test('a block of raw HTML', () => {
    expect(html('<script>alert(1)</script>\n\n<div onclick="x">\n\ntext\n\n</div>', {})).toBe('<p id="p1">text</p>');
  });
});

describe('Markdown', () => {
  test('says by class how cells are aligned', () => {
    const table = html('| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |', {});
    expect(table).not.toContain('align=');
    expect([...table.matchAll(/<t[hd](?: [^>]*)?>./g)].map(([cell]) => cell)).toEqual([
      '<th>a',
      '<th class="center">b',
      '<th class="end">c',
      '<td>1',
      '<td class="center">2',
      '<td class="end">3',
    ]);
  });

  test('has GitHub’s tables and strikethrough', () => {
    expect(html('~~a~~', {})).toBe('<p id="p1"><del>a</del></p>');
    expect(html('| a |\n| - |\n| b |', {})).toContain('<td>b</td>');
  });

  test('reads one tilde as it is written', () => {
    expect(html('5~10 people and 20~30 cattle', {})).toBe('<p id="p1">5~10 people and 20~30 cattle</p>');
  });

  test('keeps quotation marks as they are typed', () => {
    expect(html('"a" ‘b’ -- c...', {})).toBe('<p id="p1">"a" ‘b’ -- c...</p>');
  });

  test('of nothing is nothing', () => {
    expect(render(place('a', {}, ''))).toBe('');
  });

  test('is rendered afresh each time', () => {
    const record = article('a', TAGS, 'Zorn.[^b]');
    expect(render(record)).toBe(render(record));
  });
});
