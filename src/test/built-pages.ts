import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { BuiltSite } from './sites.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** The path under which a host serves it: `/archive/people/`. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** Reads every page of a built site, in the order of their paths. */
export function pagesOf({ folder, base }: BuiltSite): BuiltPage[] {
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
    });
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
