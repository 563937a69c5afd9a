import type { Blockquote, Definition, Image as ImageNode, PhrasingContent, Root, RootContent } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Media, MediaFile } from '../loader/media.ts';
import type { Image } from '../schema/image.ts';
import type { AboutText, ArchiveRecord } from '../schema/records.ts';
import { mediaUrl, smallImageUrl } from '../urls.ts';
import type { Words } from '../words/en.ts';
import { hasNode, nodesOf } from './nodes.ts';

declare module 'mdast' {
  interface Figure extends Parent {
    type: 'figure';
    children: (PhrasingContent | Blockquote)[];
  }
  interface RootContentMap {
    figure: Figure;
  }
}

/** The widest that an image is shown, in pixels; of a larger one a smaller version is made. */
export const SMALL_WIDTH = 960;
/** An image that is at most so wide, in pixels, and has at most so many bytes is small enough to be shown itself. */
const SMALL_ENOUGH = { width: 1200, bytes: 250_000 };

/** Whether readers see a smaller version of an image, and the image itself when they follow it. */
export const hasSmallVersion = ({ type, width, bytes }: MediaFile): boolean =>
  type !== 'PDF' && (width > SMALL_ENOUGH.width || bytes > SMALL_ENOUGH.bytes);

/** The path within `media/` that an address leads to, from the content folder or from the file: `media/a.jpg`, `../media/a.jpg`. */
export function mediaPathOf(address: string): string | undefined {
  const [, path] = /^(?:\/|(?:\.{1,2}\/)+)?media\/(.+)$/.exec(address) ?? [];
  try {
    return path && decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The images that the fields of a record declare. */
export const imagesOf = (text: ArchiveRecord | AboutText): readonly Image[] => {
  if (text.kind === 'article') return text.data.images;
  return text.kind === 'person' && text.data.portrait ? [text.data.portrait] : [];
};

type DescribedImage = Image & { alt: string };

/** The images of a record, each with what it shows. */
function describedImages(record: ArchiveRecord | AboutText, words: Words): DescribedImage[] {
  const images = imagesOf(record);
  const headline = record.kind === 'article' ? record.data.headline : '';
  return images.map((image, i) => ({
    ...image,
    alt: image.alt ?? (images.length > 1 ? words.scanPage(i + 1, headline) : words.scan(headline)),
  }));
}

/** Puts an image node in the place of each image that is written as `![alt][label]`. */
function resolveImages(tree: Root): void {
  if (!hasNode(tree, 'imageReference')) return;
  const defined = new Map<string, Definition>();
  visit(tree, 'definition', (node) => void defined.set(node.identifier, node));
  visit(tree, 'imageReference', ({ alt, identifier, position }, index, parent) => {
    const { url = '', title } = defined.get(identifier) ?? {};
    parent!.children.splice(index!, 1, { type: 'image', url, title, alt, position });
  });
}

/**
 * Shows what lies in `media/`: an image in a line of its own becomes a figure, with the caption and credit that the record gives its
 * file, as it gives any image that has none its description; those that the text has no place for come first; a link to a file tells its type and size. An image that is not there
 * becomes its description.
 */
export function showMedia(tree: Root, record: ArchiveRecord | AboutText, media: Media, words: Words): void {
  resolveImages(tree);
  const declared = new Map(describedImages(record, words).map((image) => [image.file, image]));
  for (const node of nodesOf(tree))
    if (node.type === 'image') node.alt ||= declared.get(mediaPathOf(node.url) ?? '')?.alt;
  tree.children = tree.children.flatMap((node) => figuresOf(node, declared, media));
  const isPortrait = record.kind === 'person';
  const unplaced = [...declared.values()].flatMap((image) => figure(image, media, isPortrait) ?? []);
  tree.children.unshift(...unplaced, ...scanOf(record, media, words));
  if (!hasNode(tree, 'image', 'link', 'definition')) return;
  visit(tree, (node, index, parent) => {
    if (node.type === 'figure') return SKIP;
    if (node.type !== 'image' && node.type !== 'link' && node.type !== 'definition') return CONTINUE;
    const path = mediaPathOf(node.url);
    const file = media.get(path ?? '');
    if (node.type === 'image') {
      const shown = file && file.type !== 'PDF' ? shownImage(file, node) : text(node.alt ?? '');
      parent!.children.splice(index!, 1, shown);
      return SKIP;
    }
    if (file) {
      node.url = mediaUrl(file.path);
      if (node.type === 'link') node.children.push(text(` (${file.type}, ${words.size(file.bytes)})`));
    } else if (path) {
      parent!.children.splice(index!, 1, ...(node.type === 'link' ? node.children : []));
      return index!;
    }
    return CONTINUE;
  });
}

/** The link to a scan that is a PDF, in the place of its pages. */
function scanOf(record: ArchiveRecord | AboutText, media: Media, words: Words): RootContent[] {
  if (record.kind !== 'article' || record.data.text !== 'scan' || record.data.images.length) return [];
  const file = media.get(record.data.clipping?.file ?? '');
  if (!file) return [];
  const link: PhrasingContent = {
    type: 'link',
    url: encodeURI(`/media/${file.path}`),
    children: [text(words.article.scanFile)],
  };
  return [{ type: 'paragraph', children: [link], data: { hProperties: { className: ['scan-link'] } } }];
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A paragraph with nothing but images is a figure each; they are no longer waiting for a place. */
function figuresOf(node: RootContent, declared: Map<string, DescribedImage>, media: Media): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const images = node.children.filter((child) => child.type === 'image');
  const isText = (child: PhrasingContent) => child.type !== 'image' && !(child.type === 'text' && !child.value.trim());
  if (!images.length || node.children.some(isText)) return [node];
  const figures = images.map(({ url, alt, title }) => {
    const path = mediaPathOf(url) ?? '';
    const image = { file: path, alt: alt ?? '', caption: title ?? undefined, credit: undefined, ...declared.get(path) };
    declared.delete(path);
    return figure(image, media, false);
  });
  // One that cannot be shown leaves its description in the paragraph.
  return figures.every((shown) => shown !== undefined) ? figures : [node];
}

function figure(
  { file: path, alt, caption, credit }: DescribedImage,
  media: Media,
  isPortrait: boolean,
): RootContent | undefined {
  const file = media.get(path);
  if (!file || file.type === 'PDF') return undefined;
  const image = shownImage(file, { alt });
  const shown: PhrasingContent = hasSmallVersion(file)
    ? { type: 'link', url: mediaUrl(path), children: [image] }
    : image;
  // Paragraphs, so that the search index parts them from each other and from the text below.
  const lines: PhrasingContent[] = [
    ...(caption ? [text(caption)] : []),
    ...(credit ? [{ type: 'emphasis' as const, data: { hName: 'small' }, children: [text(credit)] }] : []),
  ];
  return {
    type: 'figure',
    data: { hName: 'figure', hProperties: isPortrait ? { className: ['portrait'] } : {} },
    children: [shown, ...(lines.length ? [figcaption(lines)] : [])],
  };
}

const figcaption = (lines: PhrasingContent[]): Blockquote => ({
  type: 'blockquote',
  data: { hName: 'figcaption' },
  children: lines.map((line) => ({ type: 'paragraph', children: [line] })),
});

function shownImage(file: MediaFile, { alt }: Pick<ImageNode, 'alt'>): ImageNode {
  const isSmall = hasSmallVersion(file);
  const width = isSmall ? Math.min(file.width, SMALL_WIDTH) : file.width;
  return {
    type: 'image',
    url: isSmall ? smallImageUrl(file.path) : mediaUrl(file.path),
    alt: alt ?? '',
    data: {
      hProperties: {
        width,
        height: Math.round((file.height * width) / file.width),
        loading: 'lazy',
        decoding: 'async',
      },
    },
  };
}
