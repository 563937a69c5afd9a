import { expect, test } from 'vitest';
import { article, event } from '../../test/records.ts';
import { siteContent } from '../../test/site-content.ts';
import { embedsOf } from '../disputes/embed.ts';
import { embedPage, embedPages } from './embed.ts';

const killed = (value: number, unit: string, name = 'flood') => ({
  ...{ subject: name, property: 'killed', value, unit, paragraph: 1 },
});
const ofFlood = (name: string, ...articles: object[][]) =>
  siteContent(
    [
      event('flood', { name }),
      ...articles.map((claims, i) => article(`a${i}`, { published: `201${i}-01-01`, claims })),
    ],
    { name: 'Test Archive' },
  );

test('an embedded question has every dispute about it, with every side and its source', () => {
  const content = ofFlood('Flood', [killed(5, 'people')], [killed(7, 'people')], [killed(9, 'people')]);
  const [{ question, ...params }, ...others] = embedPages(content) as [ReturnType<typeof embedPages>[0]];
  expect([params, others]).toEqual([{ subject: 'flood', property: 'killed' }, []]);
  const page = embedPage(question, content);
  expect(page.description.replaceAll('\u00a0', ' ')).toBe(
    'The sources disagree. 5 people: The article says (Publisher unknown, 1 January 2010, paragraph 1). 7 people: The article says (Publisher unknown, 1 January 2011, paragraph 1). 9 people: The article says (Publisher unknown, 1 January 2012, paragraph 1).',
  );
  expect(page.disputes.flatMap(({ sides }) => sides.map(({ claims }) => claims[0]!.passage))).toEqual([
    '/articles/a0/#p1',
    '/articles/a1/#p1',
    '/articles/a2/#p1',
  ]);
  expect([page.path, page.canonical]).toEqual([
    '/embed/flood/killed/',
    'http://localhost:4321/events/flood/#flood-killed-disagreement',
  ]);
});

test('what is copied is one element, whatever the subject is called', () => {
  const content = ofFlood('"><script>alert(1)</script> & more', [killed(5, 'people')], [killed(7, 'people')]);
  const [{ snippet }] = embedsOf(content.disputes.all, content.words) as [ReturnType<typeof embedsOf>[0]];
  expect(snippet).toBe(
    '<iframe src="http://localhost:4321/embed/flood/killed/" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; more: how many died?" width="100%" height="378" loading="lazy" style="border:0"></iframe>',
  );
});
