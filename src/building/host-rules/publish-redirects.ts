import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escapeMarkup } from '../../format.ts';
import type { Redirect } from '../../schema/addresses/redirects.ts';
import { absolute, inBase } from '../../urls.ts';
import { urlOf } from '../../views/link.ts';
import { directionOf } from '../../words/direction.ts';
import type { Words } from '../../words/en.ts';
import { throwIf } from '../user-error.ts';

/** What Netlify, Cloudflare Pages and others read. */
const RULES_FILE = '_redirects';

const NOTE =
  '# Old addresses. Each has a page that leads on too, for hosts that do not read this. Cloudflare Pages reads 2,000 such lines.';

/**
 * Writes a page at each old address of a site, which leads on without a script, and rules for hosts that read them, below those that the
 * site has of its own.
 * @throws a `UserError` where the site has a file at an old address
 */
export function publishRedirects(redirects: readonly Redirect[], words: Words, site: string): void {
  for (const redirect of redirects) {
    const file = join(site, fileOf(redirect.from));
    throwIf(
      existsSync(file) || existsSync(join(site, redirect.from, 'index.html'))
        ? `${redirect.to.file}: formerly has "${redirect.from}", which is an address of this site. Remove it there.`
        : undefined,
    );
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pageOf(redirect, words));
  }
  if (!redirects.length) return;
  const path = join(site, RULES_FILE);
  const own = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const gap = own && (own.endsWith('\n') ? '\n' : '\n\n');
  appendFileSync(path, `${gap}${NOTE}\n${redirects.map(ruleOf).join('')}`);
}

/** The file that servers send for a path: a page of HTML itself, or the `index.html` of a folder, whatever its name ends in. */
const fileOf = (path: string): string => (/\.html?$/i.test(path) ? path : join(path, 'index.html'));

/** `/archive/people/jane/ /archive/people/jane-roe/ 301` */
const ruleOf = ({ from, to }: Redirect): string => `${inBase(escapedPath(from))} ${urlOf(to)} 301\n`;

/** A path as an address, in which a rule can take no sign for one of its own: `*`, `:` and spaces mean something there. */
const escapedPath = (path: string): string =>
  path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');

/** No style and no script: nobody is to stay here. */
function pageOf({ to }: Redirect, { language, moved }: Words): string {
  const name = to.kind === 'article' ? to.data.headline : to.data.name;
  const url = urlOf(to);
  const dir = directionOf(name);
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta http-equiv="refresh" content="0; url=${url}">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${escapeMarkup(moved.title(name))}</title>
    <link rel="canonical" href="${absolute(url)}">
  </head>
  <body>
    <h1>${escapeMarkup(moved.heading)}</h1>
    <p><a href="${url}"${dir ? ` dir="${dir}"` : ''}>${escapeMarkup(name)}</a></p>
  </body>
</html>
`;
}
