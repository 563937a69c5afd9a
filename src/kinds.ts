import { APOSTROPHE_CHARACTERS, fold } from './text.ts';

interface KindInfo {
  /** The folder of its files, which is also the path of its pages. */
  folder: string;
  /** The field of an article that is tagged with it. */
  tagField?: 'people' | 'groups' | 'places';
}

/** The kinds of record, in the order in which menus and lists show them. */
export const KINDS = {
  article: { folder: 'articles' },
  person: { folder: 'people', tagField: 'people' },
  group: { folder: 'groups', tagField: 'groups' },
  place: { folder: 'places', tagField: 'places' },
  event: { folder: 'events' },
} as const satisfies Record<string, KindInfo>;

export type Kind = keyof typeof KINDS;

export const kinds = Object.keys(KINDS) as Kind[];

/** The kinds that an article is tagged with. */
export const taggedKinds = kinds.filter((kind) => 'tagField' in KINDS[kind]) as ('person' | 'group' | 'place')[];

/** The fields of an article that collect it with others on a page, beside its tags. */
export const collectionTypes = ['series', 'section'] as const;

export type CollectionType = (typeof collectionTypes)[number];

/** What a file may be called, without `.md`: lower-case words of `a-z` and `0-9` joined by single hyphens. */
export const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const APOSTROPHES = new RegExp(`[${APOSTROPHE_CHARACTERS}]`, 'g');

/** The id that a name suggests: `votes-for` for “Votes for”. Empty where the name has no Latin letter and no digit. */
export const idLike = (name: string): string =>
  fold(name.replace(APOSTROPHES, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The path of a record’s file from the content folder: `people/marie-curie.md`. */
export const recordFile = (kind: Kind, id: string): string => `${KINDS[kind].folder}/${id}.md`;

/** A record’s own page under a base path, `/` or `/archive/`: in a browser, which is given the base, as in the build. */
export const recordPath = (base: string, kind: Kind, id: string): string => `${base}${KINDS[kind].folder}/${id}/`;
