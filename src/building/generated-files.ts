import { isRemoved } from '../archive/withdrawn.ts';
import { citedArticle } from '../exports/citations/cited.ts';
import { CITATION_FORMATS, citationFormats } from '../exports/citations/formats.ts';
import { dataFiles } from '../exports/data/data-files.ts';
import { atomFeed } from '../exports/feeds/atom.ts';
import { feedList } from '../exports/feeds/feed-list.ts';
import { createFeeds } from '../exports/feeds/feeds.ts';
import { jsonFeed } from '../exports/feeds/json-feed.ts';
import { oembed } from '../exports/reach/oembed.ts';
import { openSearch } from '../exports/reach/open-search.ts';
import { card, mark, pngMark } from '../exports/reach/pictures.ts';
import { robots } from '../exports/reach/robots.ts';
import { ICON_SIZES, TOUCH_ICON_SIZE, webManifest } from '../exports/reach/web-manifest.ts';
import { KINDS } from '../kinds.ts';
import { once } from '../once.ts';
import { nameTable, type Keep } from '../search/build/name-table.ts';
import { searchForm } from '../search/build/search-form.ts';
import type { Content } from '../views/pages/content.ts';
import { embedPages } from '../views/pages/embed.ts';

/** A file of the site other than a page. */
export interface GeneratedFile {
  /** From the folder of the site, with `/`. */
  path: string;
  mediaType: string;
  /** All that it is made from, beside the engine, as data; left out where it takes no longer to make the file. */
  inputs?: () => unknown;
  write(): string | Uint8Array | Promise<Uint8Array>;
}

/**
 * Every file of a site other than its pages, for the programs that read it. What takes long to list comes last.
 * @param keep what takes long to make of the names
 */
export function* generatedFiles(content: Content, keep?: Keep): Generator<GeneratedFile> {
  yield* siteFiles(content, keep);
  yield* feeds(content);
  yield* embeds(content);
  yield* citations(content);
  for (const { facts, content: bytes } of dataFiles(content))
    yield { path: `data/${facts.name}`, mediaType: facts.mediaType, write: () => bytes };
}

function* siteFiles(content: Content, keep: Keep | undefined): Generator<GeneratedFile> {
  const { archive, frame, site, words } = content;
  const accent = site.accent?.light;
  const icon = (name: string, size: number): GeneratedFile => ({
    path: `${name}.png`,
    mediaType: 'image/png',
    inputs: () => accent,
    write: () => pngMark(accent, size),
  });
  yield icon('apple-touch-icon', TOUCH_ICON_SIZE);
  for (const size of ICON_SIZES) yield icon(`icon-${size}`, size);
  yield { path: 'card.png', mediaType: 'image/png', inputs: () => accent, write: () => card(accent) };
  yield { path: 'favicon.svg', mediaType: 'image/svg+xml', write: () => `${mark(accent)}\n` };
  yield { path: 'robots.txt', mediaType: 'text/plain', write: robots };
  yield json('site.webmanifest', () => webManifest(frame.name, frame.language), 'application/manifest+json');
  yield json('names.json', () => nameTable(archive, keep));
  yield {
    path: 'opensearch.xml',
    mediaType: 'application/opensearchdescription+xml',
    write: () => {
      const description = words.searchPage.description(searchForm(archive, words).size, frame.name);
      return openSearch(frame.name, description, frame.language);
    },
  };
  yield { path: 'feeds.opml', mediaType: 'text/x-opml', write: () => feedList(content) };
}

function* feeds(content: Content): Generator<GeneratedFile> {
  const feedOf = createFeeds(content);
  const of = (folder: string, subject: Parameters<typeof feedOf>[0]): GeneratedFile[] => {
    const feed = once(() => feedOf(subject));
    return [
      {
        path: `${folder}feed.atom`,
        mediaType: 'application/atom+xml',
        inputs: feed,
        write: () => atomFeed(feed(), content.frame),
      },
      {
        path: `${folder}feed.json`,
        mediaType: 'application/feed+json',
        inputs: feed,
        write: () => jsonFeed(feed(), content.frame),
      },
    ];
  };
  yield* of('', 'archive');
  yield* of('disputed/', 'disputes');
  for (const subject of content.archive.subjects) yield* of(`${KINDS[subject.kind].folder}/${subject.id}/`, subject);
}

function* embeds(content: Content): Generator<GeneratedFile> {
  for (const { subject, property, question } of embedPages(content))
    yield json(`embed/${subject}/${property}/oembed.json`, () => oembed(question, content.site.name, content.words));
}

function* citations(content: Content): Generator<GeneratedFile> {
  for (const article of [...content.archive.articles, ...content.archive.withdrawn].filter(
    (each) => !isRemoved(each),
  )) {
    const inputs = () => citedArticle(article, content);
    for (const format of citationFormats) {
      const { write, mediaType } = CITATION_FORMATS[format];
      const path = `${KINDS.article.folder}/${article.id}.${format}`;
      yield { path, mediaType, inputs, write: () => write([inputs()], content.words) };
    }
  }
}

const json = (path: string, value: () => unknown, mediaType = 'application/json'): GeneratedFile => ({
  path,
  mediaType,
  write: () => JSON.stringify(value()),
});
