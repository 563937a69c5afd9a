import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quoted } from '../format.ts';
import { closest } from '../loader/closest.ts';
import type { MediaFile } from '../loader/media.ts';
import type { Problem } from '../loader/problem.ts';
import { imagesOf, mediaPathOf } from '../markdown/media.ts';
import type { Id } from '../schema/fields.ts';
import type { Path } from '../schema/id-fields.ts';
import type { CheckedText, Context } from './context.ts';
import { mediaNamed } from './media-names.ts';
import { atLine, type LineProblem } from './parsed-text.ts';

/** Images and files that are not there or are not what they should be, and files that nothing shows. */
export function* mediaProblems(context: Context): Generator<Problem> {
  for (const parsed of context.texts) {
    yield* textProblems(parsed, context);
    yield* fieldProblems(parsed, context);
  }
  // What cannot be read may show it.
  if ([...context.ids.keys()].some((id) => !context.archive.record(id as Id))) return;
  const named = new Set(context.texts.flatMap(mediaNamedIn));
  for (const path of context.media.keys())
    if (!named.has(path))
      yield {
        file: `media/${path}`,
        level: 'warning',
        message: 'Nothing shows this file, so it is not published.',
        remedy: 'Name it where it belongs, or move it out of media/.',
      };
}

/** The paths of all files that a text and its record name. */
export function mediaNamedIn({ record, outline }: CheckedText): string[] {
  const paths = outline.addresses.map(({ url }) => mediaPathOf(url));
  if (record) paths.push(...imagesOf(record).map(({ file }) => file));
  if (record?.kind === 'article') paths.push(record.data.clipping?.file);
  return paths.filter((path) => path !== undefined);
}

/** The images of a text, and its links to files. */
function* textProblems(text: CheckedText, { media, folder }: Context): Generator<Problem> {
  const described = new Set(text.record ? imagesOf(text.record).map(({ file }) => file) : []);
  for (const { line, type, url: address, alt } of text.outline.addresses) {
    const at = (message: string, remedy: string, replace?: LineProblem['replace']) =>
      atLine(text, line, { message, remedy, ...(replace && { replace }) });
    const isImage = type === 'image' || type === 'imageReference';
    const path = mediaPathOf(address);
    if (isImage && !alt.trim() && !(path && described.has(path)))
      yield at(
        `The image ${quoted(address)} does not say what it shows.`,
        'Write it between the brackets, for those who cannot see it: ![A lamp on a quay](/media/lamp.jpg).',
      );
    if (!path) {
      const meant = mediaNamed(address, media);
      const isPath = type === 'image' && !/^\w+:|^\/\//.test(address);
      if (isImage)
        yield at(
          `The image ${quoted(address)} is not in media/.`,
          meant ? `Did you mean "/media/${meant}"?` : OUTSIDE,
          isPath && meant ? [`](${address}`, `](/media/${meant}`] : undefined,
        );
      continue;
    }
    const file = media.get(path);
    if (!file && isRefused(folder, path)) continue;
    if (!file) yield at(`There is no file ${quoted(`media/${path}`)}.`, absent(path, media.keys()));
    else if (isImage && file.type === 'PDF') yield at(NOT_AN_IMAGE.message, `Link it: [the page](/media/${path}).`);
  }
}

/** A file that is there and is not published is a problem of its own. */
const isRefused = (folder: string, path: string): boolean => existsSync(join(folder, 'media', path));

const NOT_AN_IMAGE = { message: 'A PDF is not shown as an image.' };

const OUTSIDE = 'Put the file into media/ and write its path from there: ![…](/media/lamp.jpg).';

const absent = (path: string, paths: Iterable<string>): string => {
  const meant = closest(path, paths);
  return meant ? `Did you mean "${meant}"?` : `Put the file into media/, or correct the path.`;
};

/** The images and the clipping that the fields of a record name. */
function* fieldProblems({ record, faulty }: CheckedText, context: Context): Generator<Problem> {
  if (record?.kind === 'person' && record.data.portrait && !faulty.has('portrait'))
    yield* imageProblems(record.file, ['portrait', 'file'], record.data.portrait.file, context);
  if (record?.kind !== 'article') return;
  if (!faulty.has('images'))
    for (const [i, { file }] of record.data.images.entries())
      yield* imageProblems(record.file, ['images', i, 'file'], file, context);
  const { clipping, text, images } = record.data;
  if (text !== 'scan' && !faulty.has('images') && !faulty.has('text'))
    for (const [i, { alt }] of images.entries())
      if (!alt)
        yield {
          file: record.file,
          path: ['images', i, 'alt'],
          message: 'is missing.',
          remedy: 'What belongs here: What it shows, for those who cannot see it. Needed, but for the pages of a scan.',
        };
  if (clipping && !faulty.has('clipping')) {
    yield* checksumProblems(record.file, clipping.sha256, context.media.get(clipping.file), context.folder);
  }
  if (text === 'scan' && !images.length && !context.media.has(clipping?.file ?? '') && !faulty.size)
    yield {
      file: record.file,
      path: ['text'],
      message: 'is "scan", but no scan is given.',
      remedy: 'Name its pages in images, or the file as clipping, with its path within media/.',
    };
}

function* imageProblems(file: string, field: Path, path: string, { media, folder }: Context): Generator<Problem> {
  const found = media.get(path);
  const problem = (message: string, remedy: string): Problem => ({ file, path: field, message, remedy });
  if (!found && isRefused(folder, path)) return;
  if (!found) yield problem(`there is no ${quoted(`media/${path}`)}.`, absent(path, media.keys()));
  else if (found.type === 'PDF')
    yield problem(
      NOT_AN_IMAGE.message,
      `${field[0] === 'portrait' ? 'Save what it shows as a JPEG' : 'Name it as the clipping'}, or link it in the text: [the page](/media/${path}).`,
    );
}

/** The checksum of a clipping that can be looked at is its own; of another somebody has to copy it. */
function* checksumProblems(
  file: string,
  declared: string | undefined,
  clipping: MediaFile | undefined,
  folder: string,
): Generator<Problem> {
  const path = ['clipping', 'sha256'];
  if (!clipping) {
    if (!declared)
      yield {
        file,
        path,
        message: 'is missing, and the clipping is not in media/.',
        remedy: 'Copy the 64 digits that sha256sum prints for the clipping, or put it into media/.',
      };
    return;
  }
  const actual = hash('sha256', readFileSync(join(folder, 'media', clipping.path)));
  if (declared !== actual)
    yield {
      file,
      path,
      message: declared ? 'is not the checksum of the file in media/.' : 'is missing.',
      remedy: `${declared ? 'If this is the right file, write' : 'Write'} ${actual}.`,
      ...(!declared && { mend: { edit: 'set', path, value: actual } }),
    };
}
