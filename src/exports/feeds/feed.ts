/** A feed before it is written in one format or another. All its texts are plain, all its addresses absolute. */
export interface Feed {
  title: string;
  description: string;
  /** The path of the page that it follows, under the base path. */
  page: string;
  /** The last changed first. */
  entries: FeedEntry[];
  /** The day of its last change. */
  updated: string;
}

export interface FeedEntry {
  /** It never changes, and is the same in every feed. */
  id: string;
  url: string;
  title: string;
  text: string;
  /** A BCP 47 code, where it is not that of the site. */
  language: string | undefined;
  /** The day on which it came into the archive, or else on which the original appeared. */
  published: string | undefined;
  /** The day of its last change. */
  updated: string;
}

/** What a feed says of the site that it comes from. */
export interface Publisher {
  name: string;
  language: string;
}

/** A day as the moment that feeds ask for. */
export const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What a feed reader can ask for at once. Those changed longest ago are left out of a feed with more. */
const MOST_ENTRIES = 1000;

/** The day of a feed that has never had an entry. Feeds need one, and the clock would give another with every build. */
const NEVER = '1970-01-01';

/** Puts entries, of which those that have no date are `undefined`, in the order of a feed. */
export function feedOf(
  { title, description, page }: Pick<Feed, 'title' | 'description' | 'page'>,
  entries: readonly (FeedEntry | undefined)[],
): Feed {
  const dated = entries
    .filter((entry) => entry !== undefined)
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, MOST_ENTRIES);
  return { title, description, page, entries: dated, updated: dated[0]?.updated ?? NEVER };
}
