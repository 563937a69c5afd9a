import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { MediaFile } from '../loader/media.ts';
import { hasSmallVersion, SMALL_WIDTH } from '../markdown/media.ts';
import { SMALL_IMAGE } from '../urls.ts';
import { writeStoreFile } from './store/store-file.ts';
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
    try {
      writeFileSync(target, await withoutPrivateData(bytes, file));
      if (hasSmallVersion(file)) writeFileSync(target + SMALL_IMAGE, await smallVersion(bytes, keptIn));
    } catch (error) {
      throw new UserError(
        `media/${file.path} cannot be read to its end: ${(error as Error).message}. Open it in a program for images and save it again.`,
      );
    }
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

/** A smaller version. It is made once, for it takes a while, and kept for later builds. */
async function smallVersion(bytes: Buffer, keptIn: string): Promise<Buffer> {
  const name = createHash('sha256').update(bytes).update(`${SMALL_WIDTH} ${SMALL_QUALITY}`).digest('hex');
  const kept = join(keptIn, `${name}.webp`);
  if (existsSync(kept)) return readFileSync(kept);
  const small = await sharp(bytes)
    .autoOrient()
    .resize({ width: SMALL_WIDTH, withoutEnlargement: true })
    .webp({ quality: SMALL_QUALITY })
    .toBuffer();
  writeStoreFile(kept, small);
  return small;
}
