import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFakePagefind, type FakePagefind } from '../../test/fake-pagefind.ts';
import { createPagefindLoader } from './load-pagefind.ts';

let fake: FakePagefind;
beforeEach(() => {
  fake = createFakePagefind();
});
afterEach(() => fake.remove());

test('Pagefind is loaded once for several tasks, under the path of the site', async () => {
  const withIndex = createPagefindLoader('/archive/pagefind/', '/archive/');
  expect(await Promise.all([withIndex(async () => 1), withIndex(async () => 2)])).toEqual([1, 2]);
  expect(fake.copies).toBe(1);
  expect(fake.options).toMatchObject([{ basePath: '/archive/pagefind/', baseUrl: '/archive/' }]);
});

test('a delta is loaded beside its base, and says what its scores are made of', async () => {
  fake.delta = [];
  fake.superseded = ['en_1'];
  const withIndex = createPagefindLoader('/pagefind/', '/');
  const { periods, delta, superseded } = await withIndex(async (index) => index);
  expect(fake.options).toMatchObject([{ basePath: '/pagefind/' }, { basePath: '/pagefind/', language: 'en-delta' }]);
  expect([periods[0]!.size, delta!.size, [...superseded], fake.copies]).toEqual([0, 0, ['en_1'], 1]);
});

test('after every failure it is loaded again, until it starts', async () => {
  fake.broken = [1, 2];
  const withIndex = createPagefindLoader('/archive/pagefind/', '/');
  await expect(withIndex(async () => 1)).rejects.toThrow('no network');
  await expect(withIndex(async () => 1)).rejects.toThrow('no network');
  expect(await withIndex(async () => 1)).toBe(1);
  expect([fake.copies, fake.ended]).toEqual([3, [1, 2]]);
});

test('after a task fails, its copy is ended and the next task gets a new one', async () => {
  const withIndex = createPagefindLoader('/archive/pagefind/', '/');
  await expect(withIndex(() => Promise.reject(new Error('no index')))).rejects.toThrow('no index');
  expect(await withIndex(async () => 1)).toBe(1);
  expect([fake.copies, fake.ended]).toEqual([2, [1]]);
});
