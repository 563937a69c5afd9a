import { hash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { MediaFile } from '../loader/media.ts';
import { hasSmallVersion, SMALL_WIDTH } from '../markdown/media.ts';
import { SMALL_IMAGE } from '../urls.ts';
import { readStoreFile, writeStoreFile } from './store/store-file.ts';
import { UserError } from './user-error.ts';

const SMALL_QUALITY = 72;
/** Hardly to be distinguished from the original. */
const FULL_QUALITY = 92;

/**
 * Writes files of `media/` to a site, with the smaller versions of large images. An image keeps its bytes unless it says how and where
 * it was taken: such data are left out of what is published.
 * @param folder the content folder
 * @param keptIn where smaller versions are kept for later builds
 * @throws a `UserError` for an image that cannot be read to its end
 */
export async function publishMedia(
  files: Iterable<MediaFile>,
  folder: string,
  site: string,
  keptIn: string,
): Promise<void> {
  for (const file of files) {
    const source = join(folder, 'media', file.path);
    const target = join(site, 'media', file.path);
    mkdirSync(dirname(target), { recursive: true });
    if (file.type === 'PDF') {
      copyFileSync(source, target);
      continue;
    }
    const bytes = readFileSync(source);
    writeFileSync(target, await made(file, () => withoutPrivateData(bytes, file)));
    if (!hasSmallVersion(file)) continue;
    const kept = join(keptIn, `${keyOfSmall(bytes)}.webp`);
    // It takes a while to make.
    const small = readStoreFile(kept) ?? (await made(file, () => smallVersion(bytes)));
    writeFileSync(target + SMALL_IMAGE, small);
    if (!existsSync(kept)) writeStoreFile(kept, small);
  }
}

/** An image that is made of another one. */
async function made({ path }: MediaFile, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await make();
  } catch (error) {
    throw new UserError(
      `media/${path} cannot be read to its end: ${(error as Error).message}. Open it in a program for images and save it again.`,
    );
  }
}

async function withoutPrivateData(bytes: Buffer, { type }: MediaFile): Promise<Buffer> {
  const { exif, xmp, iptc } = await sharp(bytes).metadata();
  if (!exif && !xmp && !iptc) return bytes;
  const image = sharp(bytes).autoOrient().keepIccProfile();
  switch (type) {
    case 'JPEG':
      return image.jpeg({ quality: FULL_QUALITY }).toBuffer();
    case 'WebP':
      return image.webp({ quality: FULL_QUALITY }).toBuffer();
    case 'AVIF':
      return image.avif({ quality: FULL_QUALITY }).toBuffer();
    default:
      return image.png().toBuffer();
  }
}

const smallVersion = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes)
    .autoOrient()
    .resize({ width: SMALL_WIDTH, withoutEnlargement: true })
    .webp({ quality: SMALL_QUALITY })
    .toBuffer();

/** A hash of all that a smaller version is made from: another version of the program may make other bytes. */
const keyOfSmall = (bytes: Buffer): string =>
  hash('sha256', [hash('sha256', bytes), SMALL_WIDTH, SMALL_QUALITY, JSON.stringify(sharp.versions)].join('\n'));
