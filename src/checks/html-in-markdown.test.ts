import { expect, test } from 'vitest';
import { htmlInMarkdown } from './html-in-markdown.ts';

test.each([
  ['<b>nine</b> men', '<b>nine</b>', '**nine**'],
  ['<STRONG>nine</STRONG>', '<STRONG>nine</STRONG>', '**nine**'],
  ['<em>The Lamp</em>.', '<em>The Lamp</em>', '*The Lamp*'],
  ['<a href="https://example.org/a">the report</a>', undefined, '[the report](https://example.org/a)'],
  ['<br>She wept.', '<br>', '\\\n'],
  ['<br />\nShe wept.', '<br />', '\\'],
  ['<Programme overleaf>', undefined, '\\<Programme overleaf>'],
])('%j has one form', (text, from = text, to) => {
  expect(htmlInMarkdown(text)).toEqual([from, to]);
});

test.each([
  ['of which a part is marked already', '<b>nine *men*</b>'],
  ['with a space at its end', '<i>nine </i>'],
  ['of several lines', '<b>nine\nmen</b>'],
  ['with more to it', '<b class="x">nine</b>'],
  ['that leads nowhere', '<a href="javascript:x">nine</a>'],
  ['that ends the paragraph', '<br>\n\nShe wept.'],
  ['that ends the text', '<br>'],
  ['of another sort', '<div>nine</div>'],
  ['like a tag', '<Img src="a.jpg">'],
])('but not what is %s', (_, text) => {
  expect(htmlInMarkdown(text)).toBeUndefined();
});
