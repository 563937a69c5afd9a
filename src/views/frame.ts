import type { Archive } from '../archive/archive.ts';
import { capitalised } from '../format.ts';
import { KINDS, kinds } from '../kinds.ts';
import type { Site } from '../schema/site.ts';
import { aboutUrl, disputedUrl, listUrl } from '../urls.ts';
import type { Link } from './link.ts';

/** What all pages have around what they show. */
export interface Frame {
  /** The name of the site. */
  name: string;
  language: string;
  /** The lists that have entries. */
  lists: Link[];
  /** What the main menu leads to. */
  menu: Link[];
  /** Where to report an error, where the owner says so. */
  contact: Link | undefined;
  /** The owner’s colour as CSS, for every page. */
  css: string;
}

/** @param hasDisputes whether the page of disputes has one */
export function frameOf({ name, language, contact, accent }: Site, archive: Archive, hasDisputes: boolean): Frame {
  const lists = kinds
    .filter((kind) => archive[KINDS[kind].folder].length)
    .map((kind) => ({ text: KINDS[kind].many, url: listUrl(kind) }));
  return {
    name,
    language,
    lists,
    menu: [
      ...lists.map(({ text, url }) => ({ text: capitalised(text), url })),
      ...(hasDisputes ? [{ text: 'Disputed', url: disputedUrl() }] : []),
      { text: 'About', url: aboutUrl() },
    ],
    contact,
    css: accent ? `@layer tokens{:root{--accent:light-dark(${accent.light},${accent.dark})}}` : '',
  };
}
