import { expect, test, vi } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import type { MediaFile } from '../loader/media.ts';
import { article, person, place } from '../test/records.ts';
import { en } from '../words/en.ts';

vi.stubEnv('BASE_PATH', '/archive/');
const { createRenderer } = await import('./render.ts');

test('links lie under the base path, those that the renderer makes too, and none twice', () => {
  const cited = article(
    'storm',
    { people: ['anna'] },
    'Zorn saw [a](/people/anna/), [b][c], [d](/media/d.pdf), [e](#p1).\n\n[c]: /places/',
  );
  const anna = person('anna', { name: 'Anna Zorn', aliases: [{ name: 'Zorn', kind: 'short' }] });
  const notice: MediaFile = { path: 'd.pdf', type: 'PDF', bytes: 1000, width: 0, height: 0 };
  const media = new Map([[notice.path, notice]]);
  const render = createRenderer(createArchive([anna, cited]), ({ data }) => [data.headline], en, media);
  const addresses = (text: string) => [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses(render(cited))).toEqual([
    '#p1',
    '/archive/people/anna/',
    '/archive/people/anna/',
    '/archive/places/',
    '/archive/media/d.pdf',
    '#p1',
  ]);
  expect(addresses(render(place('port', {}, 'So it is.[^storm:p1]')))).toEqual([
    '#p1',
    '#fn-cite-1',
    '/archive/articles/storm/',
    '/archive/articles/storm/#p1',
    '#fnref-cite-1',
  ]);
});
