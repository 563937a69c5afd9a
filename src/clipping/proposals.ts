/** What the machine proposes for the front matter of a draft, for a person to accept or to refuse. */
export interface Proposals {
  /** The known entities that the clipping names, by field: ids, in the order in which they are named. */
  tags: Record<'people' | 'groups' | 'places', ProposedTag[]>;
  /** What only a person can decide, a sentence each: which of two entities with one name is meant. */
  questions: string[];
  /** Files for names that no record has. */
  stubs: Stub[];
  /** Lines of YAML that go below the fields of the front matter, each a comment that begins with `#`. */
  comments: string[];
  /** What each passage of the clipping has, in the order of `passagesOf`. */
  passages: PassageFacts[];
}

/** What an outline says of a passage: never more than a few words of it in a row. */
export interface PassageFacts {
  /** Each with its unit, as printed: `11 militants`. */
  figures: string[];
  /** Of known and of unknown entities, as printed, each once. */
  names: string[];
  /** Who is quoted, as printed: `military sources`. */
  speakers: string[];
  /** Words that say how sure a speaker is, as printed: `likely`. */
  hedges: string[];
}

/** An id, or an id with the words by which the clipping names it. */
export type ProposedTag = string | { id: string; as: string };

/** A record that does not exist yet. */
export interface Stub {
  /** Its path from the content folder: `people/jane-roe.md`. */
  file: string;
  /** The whole file. */
  source: string;
  /** The acronym that it gives a group, with the name of the group. */
  acronym?: { text: string; name: string };
}

/** Groups by their acronym: those of the archive, and those of which this run has made files. */
export type Acronyms = ReadonlyMap<string, { id: string; name: string; file: string }>;

/** What stubs cite in place of the draft, whose id is not known yet. */
export const THIS_ARTICLE = 'this-article';
