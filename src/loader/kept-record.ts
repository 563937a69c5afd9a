import type { ClaimData } from '../schema/claim.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import type { Vocabulary } from '../schema/vocabulary/vocabulary.ts';

type Data = ArchiveRecord['data'];

/** The front matter of a record as it is kept: with the names of words of the vocabulary in their places. */
export type KeptData = object;

/** Claims, and the kinds of groups and places, have words of the vocabulary. */
interface WithWords<Property, Unit, Kind> {
  claims?: readonly (Pick<ClaimData, 'paragraph'> & { property: Property; unit?: Unit | undefined })[];
  kind?: Kind | undefined;
}

interface Named {
  name: string;
}

export function toKept(data: Data): KeptData {
  const { claims, kind } = data as WithWords<Named, Named, Named>;
  return {
    ...data,
    ...(claims && {
      claims: claims.map((claim) => ({
        ...claim,
        property: claim.property.name,
        ...(claim.unit && { unit: claim.unit.name }),
      })),
    }),
    ...(kind && { kind: kind.name }),
  };
}

/** The front matter again, with the words of the vocabulary themselves: where these are compared, they are the same. */
export function fromKept(kind: ArchiveRecord['kind'], kept: KeptData, vocabulary: Vocabulary): Data {
  const words = kept as WithWords<string, string, string>;
  const kinds = kind === 'group' ? vocabulary.groupKinds : vocabulary.placeKinds;
  return {
    ...kept,
    ...(words.claims && {
      claims: words.claims.map((claim) => ({
        ...claim,
        property: vocabulary.properties.get(claim.property),
        ...(claim.unit !== undefined && { unit: vocabulary.units.get(claim.unit) }),
      })),
    }),
    ...(words.kind !== undefined && { kind: kinds.get(words.kind) }),
  } as Data;
}
