import { expect, test } from 'vitest';
import { offlineFile, offlineList, type OfflineFile } from './file-list.ts';

const kept = (path: string, text = path): OfflineFile[] => {
  const file = offlineFile({ path, content: Buffer.from(text) });
  return file ? [file] : [];
};
const pathsOf = (...paths: string[]) => offlineList(paths.flatMap((path) => kept(path))).files.map(([path]) => path);

test('a page is kept under the address of its folder, and a file under its own', () => {
  expect(pathsOf('index.html', 'people/anna/index.html', 'media/a b#1.png', 'names.json', 'data/index.html')).toEqual([
    '',
    'people/anna/',
    'media/a%20b%231.png',
    'names.json',
    'data/',
  ]);
});

test.each([
  ...[
    '_headers',
    '_redirects',
    '.nojekyll',
    'robots.txt',
    'sitemap.xml',
    'sitemap-1.xml',
    'opensearch.xml',
    '404.html',
  ],
  ...['feeds.opml', 'feed.atom', 'people/anna/feed.json', 'embed/a/b/index.html', 'data/claims.csv'],
  'offline-worker.js',
])('%s is not kept, for no reader opens it', (path) => {
  expect(pathsOf(path)).toEqual([]);
});

test('the version changes with every byte, and so does the size', () => {
  const [one, same, other] = ['a', 'a', 'bc'].map((text) => offlineList(kept('index.html', text)));
  expect(one).toEqual(same);
  expect(one!.version).not.toBe(other!.version);
  expect([one!.bytes, other!.bytes]).toEqual([1, 2]);
});
