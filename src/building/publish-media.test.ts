import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMedia } from '../loader/media.ts';
import { publishMedia } from './publish-media.ts';

let folder: string;
let site: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  site = join(folder, 'site');
  mkdirSync(join(folder, 'media'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const GPS = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 20/1 0/1' } };
const picture = (width: number) => sharp({ create: { width, height: 20, channels: 3, background: '#8b2f14' } });

async function published(path: string, bytes: Buffer): Promise<Buffer> {
  writeFileSync(join(folder, 'media', path), bytes);
  await publishMedia(readMedia(folder, [path], []).values(), folder, site);
  return readFileSync(join(site, 'media', path));
}

test.each([
  ['a.jpg', () => picture(30).jpeg()],
  ['a.png', () => picture(30).png()],
  ['a.webp', () => picture(30).webp()],
])('%s is published without the place that it was taken at', async (path, make) => {
  const bytes = await make().withExif(GPS).toBuffer();
  expect((await sharp(bytes).metadata()).exif).toBeDefined();
  const { exif, width } = await sharp(await published(path, bytes)).metadata();
  expect({ exif, width }).toEqual({ exif: undefined, width: 30 });
});

test('an image that says nothing of itself keeps its bytes', async () => {
  const bytes = await picture(30).jpeg().toBuffer();
  expect(await published('plain.jpg', bytes)).toEqual(bytes);
});

test('a large image gets a smaller version, without that place', async () => {
  await published('large.jpg', await picture(2000).jpeg().withExif(GPS).toBuffer());
  const { format, width, exif } = await sharp(join(site, 'media/large.jpg.small.webp')).metadata();
  expect({ format, width, exif }).toEqual({ format: 'webp', width: 960, exif: undefined });
});

test('an image that ends too early is a problem', async () => {
  const bytes = await picture(2000).png({ compressionLevel: 0 }).toBuffer();
  await expect(published('torn.png', bytes.subarray(0, 4000))).rejects.toThrow(
    /^media\/torn\.png cannot be read to its end/,
  );
});
