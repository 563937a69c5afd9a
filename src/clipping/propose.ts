import type { Archive } from '../archive/archive.ts';
import { passagesOf, type Clipping } from './clipping.ts';
import { createVocabulary } from '../schema/vocabulary/vocabulary.ts';
import { candidateClaims, claimComments, type NamedAt, type NamingPassage } from './claims/candidate-claims.ts';
import { findNames, type KnownName } from './names/find-names.ts';
import { knownTags } from './names/known-tags.ts';
import { stubOf } from './names/stub.ts';
import { THIS_ARTICLE, type Acronyms, type Proposals, type Stub } from './proposals.ts';

/**
 * What the clipping and the archive together let a machine propose.
 * @param vocabulary what the claims of the archive may say
 * @param taken the ids that have a file, with its path, those of this run among them
 * @param acronyms the groups whose acronym is known, those of this run among them
 */
export function proposalsFor(
  { blocks }: Clipping,
  archive: Archive,
  vocabulary = createVocabulary(),
  taken: ReadonlyMap<string, string> = new Map(),
  acronyms: Acronyms = new Map(),
): Proposals {
  const { language, known, unknown } = findNames(blocks, archive);
  const { tags, questions } = knownTags(known, archive);
  const stubs: Stub[] = [];
  const names: (NamedAt & { block: number })[] = namedEntities(known, archive);
  for (const entity of unknown) {
    const {
      id,
      stub,
      questions: open,
    } = stubOf(entity, blocks, {
      ...{ archive, language, article: THIS_ARTICLE },
      acronyms,
    });
    questions.push(...open);
    names.push(...entity.mentions.map((mention) => ({ ...mention, id: id ?? '', kind: entity.kind })));
    if (!stub || stubs.some(({ file }) => file === stub.file)) continue;
    stubs.push(stub);
    const [folder] = (taken.get(id!) ?? stub.file).split('/');
    if (isTagField(folder, tags)) tags[folder].push(id!);
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

/** Whether a folder is of records that articles are tagged with: their field has its name. */
const isTagField = (folder: string | undefined, tags: Proposals['tags']): folder is keyof Proposals['tags'] =>
  folder !== undefined && folder in tags;

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
