import { anchorOf, type PassageNumber } from './citation-syntax.ts';
import { KINDS, recordPath, type CollectionType, type Kind } from './kinds.ts';
import { base, origin } from './settings.ts';
import { fold, WORDS } from './text.ts';

/** Puts a path of this site, `/people/`, under the base path: `/archive/people/`. */
export const inBase = (path: string): string => base + path.replace(/^\//, '');

/** The absolute address of a path that is under the base path already. */
export const absolute = (path: string): string => origin + path;

export const homeUrl = (): string => base;
/** The path of the page about the archive, without the base path. */
export const ABOUT_PATH = '/about/';
export const aboutUrl = (): string => inBase(ABOUT_PATH);
/** The page of the data, or one of the files. */
export const dataUrl = (file = ''): string => inBase(`/data/${file}`);
export const codebookUrl = (): string => dataUrl('codebook/');
export const searchUrl = (): string => inBase('/search/');
/** The names of all people, groups, places and events, which the resolver loads. */
export const namesUrl = (): string => inBase('/names.json');

/** The list of a kind, or a part of it: `/articles/year/2013/`. No record has such an address, for ids have no slash. */
export const listUrl = (kind: Kind, part = ''): string => inBase(`/${KINDS[kind].folder}/${partPath(part)}`);

/** The end of the address of a part of a list: `year/2013/`. */
const partPath = (part: string): string => part && `${part.split('/').map(encodeURIComponent).join('/')}/`;

/** The list of the articles of a series or section, whose address is made of its name; no article has it, for ids have no slash. */
export const collectionUrl = (type: CollectionType, name: string, part = ''): string =>
  inBase(`/${KINDS.article.folder}/${type}/${encodeURIComponent(collectionSlug(name))}/${partPath(part)}`);

/** The name of a series or section as a part of its address: its letters and digits, without accents, joined by hyphens. */
export const collectionSlug = (name: string): string => fold(name).match(WORDS)!.join('-').normalize('NFC');

/** The list of what is disputed, or a part of it: `/disputed/letter/a/`. */
export const disputedUrl = (part = ''): string => inBase(`/disputed/${partPath(part)}`);

/** What was added, corrected and withdrawn: the latest year, an earlier one, or a part of one: `/changes/month/2024-05/`. */
export const changesUrl = (part = ''): string => inBase(`/changes/${partPath(part)}`);

/** The disputes about one question, to be shown in pages of other sites. */
export const embedUrl = (subject: string, property: string): string => inBase(`/embed/${subject}/${property}/`);
/** What oEmbed says of them. */
export const oembedUrl = (subject: string, property: string): string => `${embedUrl(subject, property)}oembed.json`;

/** The feed of a page, which lies in its folder. @param page under the base path */
export const atomUrl = (page: string): string => `${page}feed.atom`;
export const jsonFeedUrl = (page: string): string => `${page}feed.json`;
/** The list of all feeds. */
export const feedListUrl = (): string => inBase('/feeds.opml');

/** A record’s own page, or one of its passages. */
export const recordUrl = (kind: Kind, id: string, paragraph?: PassageNumber): string =>
  recordPath(base, kind, id) + (paragraph ? `#${anchorOf(paragraph)}` : '');

/** A long list on the page of a person, group, place or event, which has pages of its own: `/places/oslo/articles/year/2013/`. */
export const subjectListUrl = (kind: Kind, id: string, list: string, part = ''): string =>
  `${recordUrl(kind, id)}${list}/${partPath(part)}`;

/** The citation of an article as a file, by the end of its name: `bib`. */
export const citationFileUrl = (id: string, format: string): string =>
  inBase(`/${KINDS.article.folder}/${id}.${format}`);

/** A file of `media/`. */
export const mediaUrl = (path: string): string => inBase(`/media/${path.split('/').map(encodeURIComponent).join('/')}`);

/** What follows the name of an image in that of its smaller version. */
export const SMALL_IMAGE = '.small.webp';
export const smallImageUrl = (path: string): string => mediaUrl(path) + SMALL_IMAGE;

/** What browsers and other sites show of the site: its mark in several sizes, and a picture to go with a link. */
export const iconUrl = (): string => inBase('/favicon.svg');
export const pngIconUrl = (size: number): string => inBase(`/icon-${size}.png`);
export const touchIconUrl = (): string => inBase('/apple-touch-icon.png');
export const cardUrl = (): string => inBase('/card.png');
export const manifestUrl = (): string => inBase('/site.webmanifest');
/** How a browser searches the site. */
export const openSearchUrl = (): string => inBase('/opensearch.xml');

export const sitemapUrl = (): string => inBase('/sitemap.xml');
