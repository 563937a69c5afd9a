import type { Archive } from '../archive/archive.ts';
import { KINDS } from '../kinds.ts';
import { passagesOf, type Clipping } from './clipping.ts';
import { findNames } from './names/find-names.ts';
import { knownTags } from './names/known-tags.ts';
import { stubOf } from './names/stub.ts';

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
}

/** What the clipping and the archive together let a machine propose. */
export function proposalsFor({ blocks }: Clipping, archive: Archive): Proposals {
  const { language, known, unknown } = findNames(blocks, archive);
  const { tags, questions } = knownTags(known, archive);
  const stubs: Stub[] = [];
  for (const entity of unknown) {
    const proposed = stubOf(entity, blocks, archive, language);
    questions.push(...proposed.questions);
    if (!proposed.stub) continue;
    stubs.push(proposed.stub);
    tags[KINDS[entity.kind].tagField].push(proposed.id!);
  }
  return {
    tags,
    questions,
    stubs,
    comments: [],
    passages: passagesOf(blocks).map((passage) => ({
      figures: [],
      names: namesOf(blocks.indexOf(passage)),
      speakers: [],
      hedges: [],
    })),
  };

  /** The names in a block, in the order in which they are printed, each once. */
  function namesOf(block: number): string[] {
    const places = [...known, ...unknown.flatMap(({ mentions }) => mentions)].filter((name) => name.block === block);
    const ordered = places.toSorted((a, b) => a.start - b.start);
    return [...new Set(ordered.map(({ start, end }) => blocks[block]!.text.slice(start, end)))];
  }
}
