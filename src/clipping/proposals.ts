import type { Archive } from '../archive/archive.ts';
import type { Clipping } from './clipping.ts';

/** What the machine proposes for the front matter of a draft, for a person to accept or to refuse. */
export interface Proposals {
  /** The known entities that the clipping names, by field: ids, in the order in which they are named. */
  tags: Record<'people' | 'groups' | 'places', ProposedTag[]>;
  /** What only a person can decide, a sentence each: which of two bearers of a name is meant. */
  questions: string[];
  /** Files for names that no record has. */
  stubs: Stub[];
  /** Lines of YAML that go below the fields of the front matter, each a comment that begins with `#`. */
  comments: string[];
}

/** An id, or an id with the words by which the clipping names it. */
export type ProposedTag = string | { id: string; as: string };

/** A record that does not exist yet. */
export interface Stub {
  /** Its path from the content folder: `people/jane-roe.md`. */
  file: string;
  /** The whole file. */
  source: string;
}

/** What the clipping and the archive together let a machine propose. */
export function proposalsFor(_clipping: Clipping, _archive: Archive): Proposals {
  return { tags: { people: [], groups: [], places: [] }, questions: [], stubs: [], comments: [] };
}
