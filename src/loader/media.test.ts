import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMedia } from './media.ts';
import type { Problem } from './problem.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'media-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(path: string, bytes: Buffer | string) {
  const problems: Problem[] = [];
  mkdirSync(dirname(join(folder, 'media', path)), { recursive: true });
  writeFileSync(join(folder, 'media', path), bytes);
  return { file: readMedia(folder, [path], problems).get(path), problems };
}

const picture = () => sharp({ create: { width: 30, height: 20, channels: 3, background: '#8b2f14' } });

test.each([
  ['a.jpg', () => picture().jpeg(), 'JPEG'],
  ['1951/a.JPEG', () => picture().jpeg(), 'JPEG'],
  ['a.png', () => picture().png(), 'PNG'],
  ['a.webp', () => picture().webp(), 'WebP'],
  ['a.avif', () => picture().avif(), 'AVIF'],
])('%s is known by its bytes, with its size', async (path, make, type) => {
  const bytes = await make().toBuffer();
  const { file, problems } = read(path, bytes);
  expect(problems).toEqual([]);
  expect(file).toEqual({ path, type, bytes: bytes.length, width: 30, height: 20 });
});

test('an image that the camera turned has the size that is seen', async () => {
  const turned = await picture().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(read('turned.jpg', turned).file).toMatchObject({ width: 20, height: 30 });
});

test('a PDF has no size', () => {
  expect(read('a.pdf', '%PDF-1.4\n').file).toMatchObject({ type: 'PDF', width: 0 });
});

test.each([
  ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['drawing.png', '<?xml version="1.0"?><!-- a --><svg/>'],
])('%s is an SVG, which is refused', (path, bytes) => {
  expect(read(path, bytes).problems).toMatchObject([{ file: `media/${path}`, message: /SVG/ }]);
});

test.each([
  ['a.gif', 'GIF89a'],
  ['a.html', '<!doctype html><script>alert(1)</script>'],
  ['a.jpg', ''],
])('%s is none of the types, whatever it is called', (path, bytes) => {
  const { file, problems } = read(path, bytes);
  expect(file).toBeUndefined();
  expect(problems).toHaveLength(1);
});

test('a file of many comments is looked at in little time', { timeout: 5_000 }, () => {
  expect(read('comments.html', `${'<!---->'.repeat(30)}<p>`).problems).toMatchObject([{ message: /none of/ }]);
});
