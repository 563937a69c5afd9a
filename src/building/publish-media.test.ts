import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
/** Another one each time, for what is made of an image is kept for the next build. */
const newPicture = (width: number, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: `#${randomBytes(3).toString('hex')}` } });

async function published(path: string, bytes: Buffer): Promise<Buffer> {
  writeFileSync(join(folder, 'media', path), bytes);
  await publishMedia(readMedia(folder, [path], []).values(), folder, site, join(folder, 'kept'));
  return readFileSync(join(site, 'media', path));
}

test.each([
  ['a.jpg', () => picture(30).jpeg()],
  ['a.png', () => picture(30).png()],
  ['a.webp', () => picture(30).webp()],
  ['a.avif', () => picture(30).avif()],
])('%s is published without the place that it was taken at', async (path, make) => {
  const bytes = await make().withExif(GPS).toBuffer();
  const taken = await sharp(bytes).metadata();
  expect(taken.exif).toBeDefined();
  const { exif, width, format } = await sharp(await published(path, bytes)).metadata();
  expect({ exif, width, format }).toEqual({ exif: undefined, width: 30, format: taken.format });
});

test('without what a program has noted, too', async () => {
  const bytes = await picture(30).jpeg().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>').toBuffer();
  expect((await sharp(bytes).metadata()).xmp).toBeDefined();
  expect((await sharp(await published('noted.jpg', bytes)).metadata()).xmp).toBeUndefined();
});

test('the right way up, and in its colours', async () => {
  const bytes = await picture(30).jpeg().withIccProfile('p3').withMetadata({ orientation: 6 }).toBuffer();
  const { width, height, icc, orientation } = await sharp(await published('turned.jpg', bytes)).metadata();
  expect({ width, height, orientation }).toEqual({ width: 20, height: 30, orientation: undefined });
  expect(icc).toBeDefined();
});

test('an image that says nothing of itself keeps its bytes', async () => {
  const bytes = await picture(30).jpeg().toBuffer();
  expect(await published('plain.jpg', bytes)).toEqual(bytes);
  expect(existsSync(join(site, 'media/plain.jpg.small.webp'))).toBe(false);
});

test('a PDF keeps its bytes', async () => {
  const bytes = Buffer.from('%PDF-1.4\n');
  expect(await published('notice.pdf', bytes)).toEqual(bytes);
});

test('a large image gets a smaller version, without that place', async () => {
  await published('large.jpg', await newPicture(2000).jpeg().withExif(GPS).toBuffer());
  const { format, width, exif } = await sharp(join(site, 'media/large.jpg.small.webp')).metadata();
  expect({ format, width, exif }).toEqual({ format: 'webp', width: 960, exif: undefined });
});

test('a large image that was turned gets a smaller version the right way up', async () => {
  await published('turned-large.jpg', await newPicture(20, 1920).jpeg().withMetadata({ orientation: 6 }).toBuffer());
  const { width, height } = await sharp(join(site, 'media/turned-large.jpg.small.webp')).metadata();
  expect({ width, height }).toEqual({ width: 960, height: 10 });
});

test('a path that cannot be written to is not the fault of the image', async () => {
  const bytes = await picture(30).jpeg().toBuffer();
  mkdirSync(join(site, 'media/taken.jpg'), { recursive: true });
  await expect(published('taken.jpg', bytes)).rejects.toThrow(/^EISDIR/);
});

test('an image that ends too early is a problem', async () => {
  const bytes = await picture(2000).png({ compressionLevel: 0 }).toBuffer();
  await expect(published('torn.png', bytes.subarray(0, 4000))).rejects.toThrow(
    /^media\/torn\.png cannot be read to its end/,
  );
});
