import type { Archive } from '../archive/archive.ts';
import { KINDS } from '../kinds.ts';
import { passagesOf, type Clipping } from './clipping.ts';
import { createVocabulary } from '../schema/vocabulary/vocabulary.ts';
import { candidateClaims, claimComments, type NamedAt, type NamingPassage } from './claims/candidate-claims.ts';
import { findNames, type KnownName } from './names/find-names.ts';
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

/** What stubs cite in place of the draft, whose id is not known yet. */
export const THIS_ARTICLE = 'this-article';

/**
 * What the clipping and the archive together let a machine propose.
 * @param vocabulary what the claims of the archive may say
 */
export function proposalsFor({ blocks }: Clipping, archive: Archive, vocabulary = createVocabulary()): Proposals {
  const { language, known, unknown } = findNames(blocks, archive);
  const { tags, questions } = knownTags(known, archive);
  const stubs: Stub[] = [];
  const names: (NamedAt & { block: number })[] = namedEntities(known, archive);
  for (const entity of unknown) {
    const { id, stub, questions: open } = stubOf(entity, blocks, { archive, language, article: THIS_ARTICLE });
    questions.push(...open);
    names.push(...entity.mentions.map((mention) => ({ ...mention, id: id ?? '', kind: entity.kind })));
    if (!stub || stubs.some(({ file }) => file === stub.file)) continue;
    stubs.push(stub);
    tags[KINDS[entity.kind].tagField].push(id!);
  }
  const passages = passagesOf(blocks).map((passage) => ({
    text: passage.text,
    names: names.filter(({ block }) => blocks[block] === passage).sort((a, b) => a.start - b.start),
  }));
  const claims = candidateClaims(passages.map(withoutOpen), vocabulary, language);
  return {
    tags,
    questions,
    stubs,
    comments: claimComments(claims),
    passages: passages.map(({ text, names: own }, i) => ({
      ...claims.facts[i]!,
      names: [...new Set(own.map(({ start, end }) => text.slice(start, end)))],
    })),
  };
}

/** The names of a passage that have an id, or would get one. */
const withoutOpen = ({ text, names }: NamingPassage): NamingPassage => ({ text, names: names.filter(({ id }) => id) });

/** Names that mean one entity of the archive. */
const namedEntities = (known: readonly KnownName[], archive: Archive): (NamedAt & { block: number })[] =>
  known.map(({ entities, block, start, end }) => {
    const strong = entities.filter(({ weak }) => !weak);
    const entity = strong.length === 1 ? archive.record(strong[0]!.id) : undefined;
    const kind = entity?.kind === 'person' || entity?.kind === 'group' ? entity.kind : 'place';
    return { id: entity?.id ?? '', kind, block, start, end };
  });
