import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { formatChoice } from '../format.ts';
import type { Problem } from './problem.ts';

/** A file of `media/`, as its bytes say. */
export interface MediaFile {
  /** Its path within `media/`, with `/`. */
  path: string;
  type: MediaType;
  bytes: number;
  /** In pixels, as it is seen: turned as the camera says. 0 for a PDF. */
  width: number;
  height: number;
}

/** The files that are published, by path. */
export type Media = ReadonlyMap<string, MediaFile>;

export type MediaType = 'JPEG' | 'PNG' | 'WebP' | 'AVIF' | 'PDF';

/** How the name of each type of file ends. */
const ENDINGS: Record<MediaType, readonly string[]> = {
  JPEG: ['jpg', 'jpeg'],
  PNG: ['png'],
  WebP: ['webp'],
  AVIF: ['avif'],
  PDF: ['pdf'],
};

const TYPES = Object.keys(ENDINGS) as MediaType[];

/** How much of a file tells its type and size, in bytes; of few images only the whole file does. */
const HEAD = 256 * 1024;

/** Reads what kind of file each is. A file that is none of the types is a problem, and is not published. */
export function readMedia(folder: string, paths: readonly string[], problems: Problem[]): Media {
  const media = new Map<string, MediaFile>();
  for (const path of paths) {
    const file = `media/${path}`;
    const read = mediaFile(join(folder, file), path);
    if ('message' in read) problems.push({ file, ...read });
    else media.set(path, read);
  }
  return media;
}

function mediaFile(location: string, path: string): MediaFile | Pick<Problem, 'message' | 'remedy'> {
  const head = headOf(location);
  const type = typeOf(head);
  if (!type) return unsupported(head);
  const ending = path.split('.').at(-1)!.toLowerCase();
  if (!ENDINGS[type].includes(ending))
    return {
      message: `The file is a ${type}, but its name does not say so.`,
      remedy: `Give it a name that ends in .${ENDINGS[type][0]!}.`,
    };
  const { size: bytes } = statSync(location);
  if (type === 'PDF') return { path, type, bytes, width: 0, height: 0 };
  const size = sizeOf(head) ?? sizeOf(readFileSync(location));
  return size
    ? { path, type, bytes, ...size }
    : { message: 'The image cannot be read.', remedy: 'Open it in a program for images and save it again.' };
}

function headOf(location: string): Buffer {
  const file = openSync(location, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

function typeOf(head: Buffer): MediaType | undefined {
  const start = head.toString('latin1', 0, 16);
  if (start.startsWith('\xff\xd8\xff')) return 'JPEG';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'WebP';
  if (/^[^]{4}ftypavi[fs]/.test(start)) return 'AVIF';
  return start.startsWith('%PDF-') ? 'PDF' : undefined;
}

const SVG = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg\b/i;

function unsupported(head: Buffer): Pick<Problem, 'message' | 'remedy'> {
  if (SVG.test(head.toString('utf8', 0, 4096)))
    return {
      message: 'The file is an SVG, which can run a program in the reader’s browser.',
      remedy: 'Save it as a PNG.',
    };
  return {
    message: `The file is none of ${formatChoice(TYPES)}.`,
    remedy: 'Save it as one of these, or move it out of media/.',
  };
}

/** Turned by a quarter: what these orientations of EXIF say. */
const QUARTER_TURN = 5;

function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!width || !height) return undefined;
    return orientation >= QUARTER_TURN ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}
