import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import type { Media, MediaFile } from '../loader/media.ts';
import { article, person } from '../test/records.ts';
import { createRenderer } from './render.ts';
import { en } from '../words/en.ts';

const file = (path: string, rest: Partial<MediaFile> = {}): [string, MediaFile] => [
  path,
  { path, type: 'JPEG', bytes: 90_000, width: 400, height: 300, ...rest },
];
const MEDIA: Media = new Map([
  file('lamp.jpg'),
  file('1951/front page.jpg', { bytes: 2_400_000, width: 3000, height: 4000 }),
  file('notice.pdf', { type: 'PDF', bytes: 1_240_000, width: 0, height: 0 }),
]);
const anna = person('anna', { name: 'Anna Zorn' });
const render = createRenderer(createArchive([anna]), ({ data }) => [data.headline], en, MEDIA);
const html = (body: string, fields: object = {}) => render(article('storm', fields, body));

const LAMP = '<img src="/media/lamp.jpg" alt="A lamp" width="400" height="300" loading="lazy" decoding="async">';

describe('an image', () => {
  test('in a line of its own is a figure, whose title is its caption, and no paragraph', () => {
    expect(html('One.\n\n![A lamp](/media/lamp.jpg "The new lamp")\n\nTwo.')).toBe(
      `<p id="p1"><a href="#p1" class="n" title="Paragraph 1, link to it" aria-label="Paragraph 1, link to it">1</a>One.</p>
<figure>${LAMP}<figcaption>
<p>The new lamp</p>
</figcaption></figure>
<p id="p2"><a href="#p2" class="n" title="Paragraph 2, link to it" aria-label="Paragraph 2, link to it">2</a>Two.</p>`,
    );
  });

  test.each(['/media/lamp.jpg', 'media/lamp.jpg', '../media/lamp.jpg', '../../media/lamp.jpg'])(
    'is found at %s',
    (address) => {
      expect(html(`![A lamp](${address})`)).toBe(`<figure>${LAMP}</figure>`);
    },
  );

  test('by a reference is one too', () => {
    expect(html('![A lamp][l]\n\n[l]: /media/lamp.jpg')).toBe(`<figure>${LAMP}</figure>`);
  });

  test('beside another in one line is a figure too', () => {
    expect(html('![A lamp](/media/lamp.jpg) ![A lamp](/media/lamp.jpg)')).toBe(
      `<figure>${LAMP}</figure>\n<figure>${LAMP}</figure>`,
    );
  });

  test('among words stays there', () => {
    expect(html('Here ![A lamp](/media/lamp.jpg) it is.')).toContain(`Here ${LAMP} it is.`);
  });

  test('that is large is shown smaller, and leads to itself', () => {
    expect(html('![Page 1](</media/1951/front page.jpg>)')).toBe(
      '<figure><a href="/media/1951/front%20page.jpg"><img src="/media/1951/front%20page.jpg.small.webp" alt="Page 1" width="960" height="1280" loading="lazy" decoding="async"></a></figure>',
    );
  });

  test.each(['/media/none.jpg', 'https://a.example/lamp.jpg', '/media/notice.pdf', 'javascript:alert(1)'])(
    'that cannot be shown, %s, is its description',
    (address) => {
      expect(html(`See ![A lamp](${address}).`)).toContain('See A lamp.');
    },
  );
});

describe('the images that a record declares', () => {
  const images = [
    { file: 'lamp.jpg', alt: 'A lamp', caption: 'Anna Zorn’s lamp', credit: 'I. Lind' },
    { file: '1951/front page.jpg', alt: 'Page 1' },
  ];

  test('come before a text that has no place for them', () => {
    expect(html('One.', { images }).match(/<(?:figure|p id)/g)).toEqual(['<figure', '<figure', '<p id']);
  });

  test('stand where the text has them, with their caption and credit', () => {
    expect(html('One.\n\n![The lamp](/media/lamp.jpg)', { images: images.slice(0, 1) })).toMatch(
      /^<p .*<figcaption>\n<p>Anna Zorn’s lamp<\/p>\n<p><small>I. Lind<\/small><\/p>\n<\/figcaption><\/figure>$/s,
    );
  });

  test('have names in their captions linked where these are tagged', () => {
    expect(html('One.', { images, people: ['anna'] })).toContain('<a href="/people/anna/">Anna Zorn</a>’s lamp');
  });

  test('leave the link to the text where it has the name too', () => {
    const linked = html('There came Anna Zorn.', { images, people: ['anna'] });
    expect(linked.match(/<a href="\/people\/anna\/">/g)).toHaveLength(1);
    expect(linked).toContain('There came <a href="/people/anna/">Anna Zorn</a>.');
  });

  test('are pages of the article where it does not say what they show', () => {
    const pages = images.map(({ file }) => ({ file }));
    const shown = (all: object[]) => html('One.', { headline: 'Nine Lost', images: all }).match(/alt="[^"]*"/g);
    expect(shown(pages)).toEqual(['alt="Scan of page 1 of “Nine Lost”"', 'alt="Scan of page 2 of “Nine Lost”"']);
    expect(shown(pages.slice(0, 1))).toEqual(['alt="Scan of “Nine Lost”"']);
  });

  test('say what they show where the text does not', () => {
    expect(html('![](/media/lamp.jpg)\n\nHere ![](/media/lamp.jpg) it is.', { images: images.slice(0, 1) })).toMatch(
      /^<figure><img src="\S+" alt="A lamp".*Here <img src="\S+" alt="A lamp"/s,
    );
  });

  test('are a portrait on the page of a person', () => {
    const portrait = { file: 'lamp.jpg', alt: 'A lamp' };
    expect(render(person('ida', { portrait }))).toBe(`<figure class="portrait">${LAMP}</figure>`);
  });
});

test.each([
  ['[the notice](/media/notice.pdf)', '<a href="/media/notice.pdf">the notice (PDF, 1.2 MB)</a>'],
  ['[the notice](/media/none.pdf)', 'the notice'],
])('of the link %s, readers see %s', (body, expected) => {
  expect(html(body)).toContain(`</a>${expected}</p>`);
});

test('a scan that is a PDF is linked where its pages would stand, and has no number', () => {
  const fields = { text: 'scan', clipping: { file: 'notice.pdf' } };
  expect(html('What is legible.', fields)).toMatch(
    /^<p class="scan-link"><a href="\/media\/notice.pdf">The scan \(PDF, 1.2 MB\)<\/a><\/p>\n<p id="p1">/,
  );
  expect(html('', { ...fields, images: [{ file: 'lamp.jpg', alt: 'A lamp' }] })).toBe(`<figure>${LAMP}</figure>`);
});
