import type { Archive } from '../archive/archive.ts';
import { KINDS, kinds } from '../kinds.ts';
import type { Site } from '../schema/site.ts';
import { aboutUrl, disputedUrl, listUrl } from '../urls.ts';
import type { Words } from '../words/en.ts';
import { capitalised } from '../words/grammar.ts';
import type { Link } from './link.ts';

/** What all pages have around what they show. */
export interface Frame {
  /** The name of the site. */
  name: string;
  /** The language of its words, a BCP 47 code. */
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
export function frameOf({ name, contact, accent }: Site, archive: Archive, words: Words, hasDisputes: boolean): Frame {
  const lists = kinds
    .filter((kind) => archive[KINDS[kind].folder].length)
    .map((kind) => ({ text: words.kinds[kind].many, url: listUrl(kind) }));
  return {
    name,
    language: words.language,
    lists,
    menu: [
      ...lists.map(({ text, url }) => ({ text: capitalised(text), url })),
      ...(hasDisputes ? [{ text: words.disputes.menu, url: disputedUrl() }] : []),
      { text: words.about.title, url: aboutUrl() },
    ],
    contact,
    css: accent ? `@layer tokens{:root{--accent:light-dark(${accent.light},${accent.dark})}}` : '',
  };
}
