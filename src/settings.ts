import { relative, resolve } from 'node:path';

/** What the environment decides about one run: `CONTENT_DIR`, `OUT_DIR`, `SITE_URL`, `BASE_PATH` and `SEARCH_URL`. */
const environment = (name: string, otherwise: string): string => process.env[name] || otherwise;

/** What is wrong with `SITE_URL`, `BASE_PATH` and `SEARCH_URL`. The defaults are used in their place, so every command looks here first. */
export const malformedSettings: string[] = [];

/** The folder that the engine lies in. */
export const projectFolder: string = resolve('.');

/** The folder that is published. */
export const contentFolder: string = resolve(environment('CONTENT_DIR', 'content'));

/** The folder that the built site goes to. */
export const outFolder: string = resolve(environment('OUT_DIR', 'dist'));

/** Whether drafts are shown, as `npm run dev` does. No site is published with them. */
export const showsDrafts: boolean = environment('DRAFTS', '') === 'shown';

/** Whether records with errors are left out, so that the rest is published. A command sets this when it starts. */
export const keepsGoing = (): boolean => environment(KEEP_GOING, '') === 'yes';
export const KEEP_GOING = 'KEEP_GOING';

/** How problems are printed where nothing else is said; a command sets this when it starts. */
export const PROBLEM_FORMAT = 'PROBLEM_FORMAT';
export const problemFormat = (): string => environment(PROBLEM_FORMAT, 'text');

/** Where all pages get the content from. */
export const contentModule: string = resolve('src/content.ts');

/** What is published as it is. */
export const publicFolder: string = resolve('public');

/** Where a site is built before it takes its place: inside the project, where its code finds its packages. */
export const workFolder: string = resolve('.cache');

/** A path as messages name it: from the project on. */
export const shownPath = (path: string): string => relative('.', path) || '.';

/** The site’s origin, such as `https://example.org`, without a slash at the end. */
export const origin: string = originOf(environment('SITE_URL', 'http://localhost:4321'));

/** The path the site lives under: `/`, or `/archive/` for a part of another site. */
export const base: string = basePathOf(environment('BASE_PATH', '/'));

/** The address at which a server answers the search page in the place of Pagefind; empty where there is none. */
export const searchServer: string = searchServerOf(environment('SEARCH_URL', ''));

/** How to reach the database of that server, with a password in it: never to be printed. */
export const databaseUrl: string = environment('DATABASE_URL', '');

function originOf(address: string): string {
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null;
  if (url && url.href === `${url.origin}/`) return url.origin;
  malformedSettings.push(
    `SITE_URL is "${address}". Write the site's origin alone, such as https://example.org; a path goes into BASE_PATH.`,
  );
  return 'http://localhost:4321';
}

function basePathOf(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  if (/^[A-Za-z0-9._~/-]*$/.test(trimmed) && !/(^|\/)(\.{0,2}\/|\.{1,2}$)/.test(trimmed))
    return trimmed ? `/${trimmed}/` : '/';
  malformedSettings.push(`BASE_PATH is "${path}". Write a plain path such as /archive/.`);
  return '/';
}

function searchServerOf(address: string): string {
  if (!address) return '';
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null;
  if (url && url.href === url.origin + url.pathname) return url.href;
  malformedSettings.push(
    `SEARCH_URL is "${address}". Write the whole address at which the search server answers, such as https://search.example.org/.`,
  );
  return '';
}
