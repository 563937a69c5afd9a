import { hash } from 'node:crypto';

/** What a reader needs to know before the site is kept on a device. The browser reads it from `offline.json`. */
export interface OfflineSummary {
  /** It changes with every byte of the files. */
  version: string;
  /** Of all files. */
  bytes: number;
}

/** A file that is kept: its path from the home page, its size in bytes, and a hash by which it is known when it has not changed. */
export type OfflineFile = [path: string, bytes: number, hash: string];

/** All that is kept. The browser reads it from `offline-files.json`. */
export interface OfflineList extends Pick<OfflineSummary, 'version'> {
  files: OfflineFile[];
}

/** A file of a built site. */
export interface SiteFile {
  /** From the folder of the site, with `/`. */
  path: string;
  content: Uint8Array;
}

/** What only programs and other sites ask for. */
const NOT_READ = [
  /^(?:[._]|robots\.txt$|sitemap|opensearch\.xml$|feeds\.opml$|offline-worker\.js$|card\.png$)/,
  /(?:^|\/)feed\.(?:atom|json)$/,
  /^embed\//,
  /^data\/.*\.(?!html$)\w+$/,
  /^404\.html$/,
];

/** A file of a built site as it is kept for reading offline; `undefined` for what no reader opens. */
export const offlineFile = ({ path, content }: SiteFile): OfflineFile | undefined =>
  NOT_READ.some((pattern) => pattern.test(path)) ? undefined : [addressOf(path), content.length, hashOf(content)];

/** All files that are kept of a site, and how much they are. */
export const offlineList = (files: OfflineFile[]): OfflineSummary & OfflineList => ({
  version: hashOf(JSON.stringify(files)),
  bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
  files,
});

const hashOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64url').slice(0, 16);

/** The address under which a host serves a file, from the home page: that of a folder for its page. */
const addressOf = (path: string): string =>
  path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
