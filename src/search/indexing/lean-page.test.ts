import { expect, test } from 'vitest';
import { article, event } from '../../test/records.ts';
import { siteContent } from '../../test/site-content.ts';
import type { Content } from '../../views/pages/content.ts';
import { createTopics } from '../query/topics.ts';
import { leanPage } from './lean-page.ts';
import { createPageMeta } from '../build/page-meta.ts';

const fire = event('fire', { name: 'Mill <fire>', date: '2020-12-31', description: 'At “Roe & Sons”' });
const flood = event('flood', { name: 'Flood' }, 'The river rose.');
const report = article('report', { headline: 'Mill burns', alternativeHeadline: 'All safe', published: '2021-01-03' });
const content = {
  ...siteContent([fire, flood, report]),
  htmlOf: ({ body }) => body && `<p>${body}</p>`,
  textInputs: ({ body }) => body,
} as Content;
const pageOf = (record: Parameters<typeof leanPage>[0]) =>
  leanPage(record, content, createPageMeta(createTopics([]), content.words.dates));

test('a subject without a text is found by its name in the place of one', () => {
  const { path, html, day } = pageOf(fire);
  expect(path).toBe('events/fire/index.html');
  expect(day).toBe('2020-12-31');
  expect(html()).toContain('<h1 data-pagefind-meta="title">Mill &lt;fire&gt;</h1>');
  expect(html()).toContain('<p data-pagefind-meta="description" data-pagefind-ignore>At “Roe &amp; Sons”</p>');
  expect(html()).toContain('<span data-pagefind-filter="kind[data-value]" data-value="Event"></span>');
  expect(html()).not.toContain('<div');
});

test('what a subject’s own text says counts less than what an article says', () => {
  const { html } = pageOf(flood);
  expect(html()).toContain('<div data-pagefind-body data-pagefind-weight="0.1"><p>The river rose.</p></div>');
  expect(html()).toContain('<h1 data-pagefind-meta="title" data-pagefind-ignore>Flood</h1>');
  expect(pageOf(report).html()).not.toContain('data-pagefind-weight');
});

test('an article has its other headline in its text, and the headline apart from it', () => {
  const { html } = pageOf(report);
  expect(html()).toContain('<h1 data-pagefind-meta="title" data-pagefind-ignore>Mill burns</h1><p>All safe</p>');
});
