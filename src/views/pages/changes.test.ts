import { expect, test } from 'vitest';
import { article, event } from '../../test/records.ts';
import { siteContent } from '../../test/site-content.ts';
import { changesPage, changesPages } from './changes.ts';

const killed = (value: number) => ({ subject: 'flood', property: 'killed', value, unit: 'people', paragraph: 1 });
const flood = event('flood', { name: 'Flood' });

const pageAt = (path: string, content: ReturnType<typeof siteContent>) =>
  changesPage(
    changesPages(content).find((page) => page.path === path)!,
    content,
  );

const shown = (content: ReturnType<typeof siteContent>, path = '') =>
  pageAt(path, content).days.flatMap(({ date, rows }) =>
    rows.map(({ type, link, text }) => [date.text, type, link.text, ...(text ? [text] : [])].join(' | ')),
  );

test('shows what was added, revised, corrected and withdrawn, the latest first', () => {
  const content = siteContent([
    article('a', {
      added: '2024-05',
      revised: '2024-07-02',
      corrections: [{ date: '2024-07-02', text: 'Five, not six' }],
    }),
    article('b', { added: '2024-05-03', withdrawn: { date: '2024-08-01', reason: 'A hoax.' } }),
    article('c', { published: '2013' }),
  ]);
  expect(shown(content)).toEqual([
    '1 August 2024 | Withdrawn | Headline of b | A hoax.',
    '2 July 2024 | Revised | Headline of a',
    '2 July 2024 | Corrected | Headline of a | Five, not six.',
    '3 May 2024 | Added | Headline of b',
    'May 2024 | Added | Headline of a',
  ]);
});

test.each([
  ['when the report of the second side was added', ['2024-01-02', '2024-03-04'], '4 March 2024'],
  ['not when a third side was', ['2024-01-02', '2025-05-05', '2024-03-04'], '4 March 2024'],
  ['at once when both sides came on one day', ['2024-01-02', '2024-01-02'], '2 January 2024'],
])('a question is newly disputed %s', (_, added, expected) => {
  const content = siteContent([
    flood,
    ...added.map((date, i) => article(`a${i}`, { published: '2013-01-01', added: date, claims: [killed(i)] })),
  ]);
  const all = changesPages(content).flatMap(({ path }) => shown(content, path));
  expect(all.filter((row) => row.includes('Newly'))).toEqual([
    `${expected} | Newly disputed | Flood: how many died? | The sources disagree.`,
  ]);
});

test('nobody says since when a question is disputed of which only one report has a day', () => {
  const content = siteContent([
    flood,
    article('a', { published: '2013', added: '2024-01-02', claims: [killed(1)] }),
    article('b', { published: '2013', claims: [killed(2)] }),
  ]);
  expect(shown(content).join('\n')).not.toContain('Newly');
});

test('each year but the latest has a page of its own, whose address never changes', () => {
  const content = siteContent(['2022', '2024-05', '2023-01-02'].map((added, i) => article(`a${i}`, { added })));
  expect(changesPages(content).map(({ path }) => path)).toEqual(['', '2023', '2022']);
  expect(pageAt('', content).years.map(({ year, url }) => [year, url])).toEqual([
    [2024, '/changes/'],
    [2023, '/changes/2023/'],
    [2022, '/changes/2022/'],
  ]);
  expect(shown(content, '2023')).toEqual(['2 January 2023 | Added | Headline of a2']);
});

test('an archive that records no change says so', () => {
  const content = siteContent([article('a', { published: '2013' })]);
  expect(changesPages(content)).toHaveLength(1);
  expect(pageAt('', content).empty).toBe('No change is recorded yet.');
});

test('a year with too many changes is parted by month, and one day of an import by the letters of the headlines', () => {
  const imported = Array.from({ length: 14 }, (_, i) =>
    article(`i${i}`, { headline: `${'AB'[i % 2]} ${i}`, added: '2024-05-03' }),
  );
  const content = siteContent([...imported, article('late', { added: '2024-06-01' })], { pageSize: 10 });
  expect(changesPages(content).map(({ path }) => path)).toEqual([
    '',
    'month/2024-06',
    'month/2024-05',
    'day/2024-05-03/letter/a',
    'day/2024-05-03/letter/b',
  ]);
  expect(shown(content)).toEqual(['1 June 2024 | Added | Headline of late']);
  expect(pageAt('', content).navigation?.rows[0]!.map(({ name, count, anchors }) => [name, count, anchors])).toEqual([
    ['June 2024', 1, []],
    ['May 2024', 14, ['day-2024-05-03']],
  ]);
});
