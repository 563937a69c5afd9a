import type { Archive } from '../../archive/archive.ts';
import { nameTable } from '../../search/build/name-table.ts';
import { createTermIndex } from '../../search/resolver/lookup/term-index.ts';
import type { Match } from '../../search/resolver/match.ts';
import { createQueryReader } from '../../search/resolver/query.ts';
import { createResolver, type Resolution } from '../../search/resolver/resolve.ts';
import { tokenTexts } from '../../search/resolver/tokenize.ts';
import type { UnknownEntity } from './unknown-entities.ts';

/** A record whose name is like an unknown one. */
export interface Near extends Pick<Match, 'id' | 'kind' | 'name'> {
  /** Whether the two are so alike that this is rather a spelling of the known name than another’s name. */
  isSpelling: boolean;
}

const resolvers = new WeakMap<Archive, (query: string) => Resolution>();

function resolverOf(archive: Archive): (query: string) => Resolution {
  const known = resolvers.get(archive);
  if (known) return known;
  const table = nameTable(archive, undefined, []);
  const resolve = createResolver(createTermIndex(table), createQueryReader(table));
  resolvers.set(archive, resolve);
  return resolve;
}

/** The record whose name is most like an unknown one, of the same kind and as long; nothing where none is like it. */
export function nearTo({ name, kind }: UnknownEntity, archive: Archive): Near | undefined {
  if (!archive.entities.length) return undefined;
  const { pinned, suggested } = resolverOf(archive)(name);
  const length = tokenTexts(name).length;
  const isLike = (match: Match): boolean => match.kind === kind && tokenTexts(match.via).length === length;
  const [spelling, other] = [pinned.find(isLike), suggested.find(isLike)];
  const near = spelling ?? other;
  return near && { id: near.id, kind: near.kind, name: near.name, isSpelling: spelling !== undefined };
}
