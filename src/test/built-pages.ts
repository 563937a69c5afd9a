import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { readContent } from '../loader/read.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import type { NameTable } from '../search/resolver/table-format.ts';

/** A built and served site that tests read. */
export interface BuiltSite {
  /** The folder with the content that it is built from. */
  content: string;
  folder: string;
  /** The path that the site lives under. */
  base: string;
  /** The address of its home page. */
  url: string;
}

/** A page of a built site. */
export interface BuiltPage {
  /** The path under which a host serves it: `/archive/people/`. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** The records that a site publishes: those of its content that are no drafts. */
export const recordsOf = ({ content }: BuiltSite): ArchiveRecord[] =>
  readContent(content).records.filter(({ data }) => !data.draft);

/** The names that the search of a site knows. To make them of its content again takes seconds. */
export const nameTableOf = ({ folder }: BuiltSite): NameTable =>
  JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8')) as NameTable;

/** Reads every page of a built site, in the order of their paths, without those at old addresses, which only lead on. */
export function pagesOf({ folder, base }: Pick<BuiltSite, 'folder' | 'base'>): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path =
        base +
        file
          .split(sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1');
      return { path, html, root: parse(html, { comment: true }) };
    })
    .filter(({ root }) => !root.querySelector('meta[http-equiv="refresh"]'));
}

/** Where the links of a page lead, without those that leave the site. */
export function linksOf(
  { path, root }: BuiltPage,
  { url }: BuiltSite,
): { href: string; path: string; anchor: string }[] {
  const origin = new URL(url).origin;
  return root
    .querySelectorAll('a[href], link[href], form[action], img[src], script[src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('src')!)
    .map((href) => ({ href, target: new URL(href, origin + path) }))
    .filter(({ target }) => target.origin === origin)
    .map(({ href, target }) => ({
      href,
      path: decodeURI(target.pathname),
      anchor: decodeURIComponent(target.hash.slice(1)),
    }));
}

/** The addresses of the pages of every kind of route, the longest page first: a kind is the first part of a path and its depth. */
export function pagesByKind(site: BuiltSite): Map<string, string[]> {
  const kinds = Map.groupBy(pagesOf(site), ({ path }) =>
    `/${path.slice(site.base.length)}`
      .replace(/^(\/[^/]+\/)([^/]+)\/$/, '$1…/')
      .replace(/^(\/[^/]+\/(?:year|month|day|letter|section|series)\/)[^/]+/, '$1…')
      .replace(/^\/embed\/.+/, '/embed/…/'),
  );
  const addresses = (pages: BuiltPage[]) =>
    pages.sort((a, b) => b.html.length - a.html.length).map(({ path }) => new URL(path, site.url).href);
  return new Map([...kinds].map(([kind, pages]) => [kind, addresses(pages)]));
}

/** The longest page of every kind of route. */
export const longestOfEachKind = (site: BuiltSite): { kind: string; url: string }[] =>
  [...pagesByKind(site)].map(([kind, [url]]) => ({ kind, url: url! }));
