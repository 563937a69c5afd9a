import type { Certainty } from '../../schema/claim.ts';

/** What tells names, figures and speakers in a language: words in small letters, as they are in a text. */
export interface Language {
  /** A BCP 47 code. */
  code: string;
  /** Whether all nouns have a capital, so that a capital says little. */
  capitalisesNouns: boolean;
  /** The commonest words, by which a text of the language is known, and with which a sentence begins. */
  functionWords: ReadonlySet<string>;
  /** What is written with a capital and names nothing: days, months, peoples, faiths. */
  notNames: ReadonlySet<string>;
  /** Names that are written small: those of news agencies. */
  smallNames?: ReadonlySet<string>;
  /** What comes before the name of a person: `mr`, `col`, `sheriff`. */
  titles: ReadonlySet<string>;
  /** What a person can be: `minister`, `spokesman`. */
  roles: ReadonlySet<string>;
  /** What ministers are of: `défense`. English has any common word for it. */
  portfolios?: ReadonlySet<string>;
  /** How compounds end that say what a person is: `oberstaatsanwalt`. */
  roleEnding?: RegExp;
  /** How compounds end that name a group: `landeskriminalamt`. */
  groupEnding?: RegExp;
  /** What a group is called by, each with the kind of group in the default vocabulary, if it has one. */
  groupWords: ReadonlyMap<string, string>;
  /** What is said of a group, before its name or after a comma: `the charity Norba`. */
  groupNouns: ReadonlySet<string>;
  /** What is said of a place so: `Norba, a village`. */
  placeNouns: ReadonlySet<string>;
  /** Words of names that `of` follows within the name: `University of`. */
  headsOfLongNames: ReadonlySet<string>;
  /** What a place is called by, each with its kind in the default vocabulary. */
  placeWords: ReadonlyMap<string, string>;
  /** What a place follows: `in`, `near`. */
  beforePlaces: ReadonlySet<string>;
  /** Small words within names. */
  withinNames: ReadonlySet<string>;
  /** `and`, as in the name of a ministry. */
  and: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** What people do who speak: `said`, `told`. */
  speechVerbs: ReadonlySet<string>;
  /** `according to`: what comes before who says it. */
  accordingTo: readonly string[];
  /** How sure a speaker is, by words. */
  hedges: readonly (readonly [words: RegExp, certainty: Certainty])[];
  /** What says of a person how things are with them, each as a value of `status`, in the order in which it is tried. */
  states: readonly (readonly [words: RegExp, values: readonly string[]])[];
  /** What says how many of something came to what, each with a property of figures, in the order in which it is tried. */
  happenings: readonly (readonly [words: RegExp, property: string])[];
  /** Words before a figure that say how exact it is. */
  exactness: readonly (readonly [words: RegExp, field: 'moreThan' | 'lessThan' | 'low' | 'high' | 'about'])[];
  /** Words of other languages, and other words, for units of the vocabulary. */
  units: ReadonlyMap<string, string>;
}

export const words = (...lists: string[]): Set<string> => new Set(lists.join(' ').split(/\s+/).filter(Boolean));

/** `{ court: 'tribunal court' }` as each word with what it means. */
export const meanings = (lists: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(lists).flatMap(([meaning, list]) => [...words(list)].map((word) => [word, meaning] as const)));
