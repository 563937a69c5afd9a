import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFakePagefind, type FakePagefind } from '../../test/fake-pagefind.ts';
import { createPagefindLoader } from './load-pagefind.ts';

let fake: FakePagefind;
beforeEach(() => {
  fake = createFakePagefind();
});
afterEach(() => fake.remove());

test('Pagefind is loaded once for several tasks, under the path of the site', async () => {
  const withPagefind = createPagefindLoader('/archive/pagefind/', '/archive/');
  expect(await Promise.all([withPagefind(async () => 1), withPagefind(async () => 2)])).toEqual([1, 2]);
  expect(fake.copies).toBe(1);
  expect(fake.options).toMatchObject([{ basePath: '/archive/pagefind/', baseUrl: '/archive/' }]);
});

test('after every failure it is loaded again, until it starts', async () => {
  fake.broken = [1, 2];
  const withPagefind = createPagefindLoader('/archive/pagefind/', '/');
  await expect(withPagefind(async () => 1)).rejects.toThrow('no network');
  await expect(withPagefind(async () => 1)).rejects.toThrow('no network');
  expect(await withPagefind(async () => 1)).toBe(1);
  expect([fake.copies, fake.ended]).toEqual([3, [1, 2]]);
});

test('after a task fails, its copy is ended and the next task gets a new one', async () => {
  const withPagefind = createPagefindLoader('/archive/pagefind/', '/');
  await expect(withPagefind(() => Promise.reject(new Error('no index')))).rejects.toThrow('no index');
  expect(await withPagefind(async () => 1)).toBe(1);
  expect([fake.copies, fake.ended]).toEqual([2, [1]]);
});
