/** The kinds of record, each with the folder of its files, which is also the path of its pages. */
export const FOLDERS = {
  article: 'articles',
  person: 'people',
  group: 'groups',
  place: 'places',
  event: 'events',
} as const;

export type Kind = keyof typeof FOLDERS;

export const KINDS = Object.keys(FOLDERS) as Kind[];

/** A record’s own page under a base path, `/` or `/archive/`: in a browser, which is told the base, as in the build. */
export const recordPath = (base: string, kind: Kind, id: string): string => `${base}${FOLDERS[kind]}/${id}/`;
