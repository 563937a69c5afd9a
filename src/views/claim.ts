import { formatDate, inWords } from '../format.ts';
import { valueId, type Certainty } from '../schema/claim.ts';
import type { SubjectId } from '../schema/fields.ts';
import type { Subject } from '../schema/records.ts';
import { PROPERTIES, propertyNames, type Property } from '../schema/properties.ts';
import { recordUrl } from '../urls.ts';
import type { Archive } from '../archive/archive.ts';
import { imprint } from './citation.ts';
import { claimLabel, type ClaimRecord } from '../archive/claims.ts';

/** A claim in words. */
export interface ClaimView {
  value: string;
  /** The page of what the value names. */
  url: string | undefined;
  /** Who is quoted; `the article itself` where it speaks. */
  who: string;
  whoUrl: string | undefined;
  certainty: string;
  asOf: string | undefined;
  note: string | undefined;
  /** Publisher and date of the article that reports it. */
  reported: string;
  paragraph: number;
  /** The address of the paragraph. */
  passage: string;
}

const CERTAINTIES: Record<Certainty, string> = {
  stated: 'stated',
  probable: 'called probable',
  unconfirmed: 'unconfirmed',
  rumoured: 'rumoured',
  denied: 'denied',
};

const urlOf = (subject: Subject): string => recordUrl(subject.kind, subject.id);

export function claimView({ claim, article }: ClaimRecord, archive: Archive): ClaimView {
  const { attributedTo, source, certainty, asOf, note, paragraph } = claim;
  const id = valueId(claim);
  return {
    value: claimLabel(claim, archive),
    url: id && urlOf(archive.subject(id as SubjectId)),
    who: attributedTo ?? 'the article itself',
    whoUrl: source && urlOf(archive.entity(source)),
    certainty: CERTAINTIES[certainty],
    asOf: asOf && formatDate(asOf),
    note,
    reported: imprint(article, archive),
    paragraph,
    passage: recordUrl('article', article.id, paragraph),
  };
}

/** Claims under what they are of, in the order of the properties. */
export function claimsByProperty(
  records: readonly ClaimRecord[],
  archive: Archive,
): { label: string; claims: ClaimView[] }[] {
  const groups = Map.groupBy(records, ({ claim }) => claim.property);
  return propertyNames.flatMap((property: Property) => {
    const claims = groups.get(property);
    return claims
      ? [{ label: PROPERTIES[property].label, claims: claims.map((record) => claimView(record, archive)) }]
      : [];
  });
}

/** `two sources, three articles`. */
export const supportLabel = (sources: number, articles: number): string =>
  `${inWords(sources)} ${sources === 1 ? 'source' : 'sources'}, ${inWords(articles)} ${articles === 1 ? 'article' : 'articles'}`;
