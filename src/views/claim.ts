import type { Archive } from '../archive/archive.ts';
import type { ClaimRecord } from '../archive/claims.ts';
import { formatCount, formatDate } from '../format.ts';
import { isDate, valueId, type Certainty, type ClaimData, type Figure } from '../schema/claim.ts';
import type { SubjectId } from '../schema/fields.ts';
import { PROPERTIES, propertyNames } from '../schema/properties.ts';
import { recordUrl } from '../urls.ts';
import { imprint } from './citation.ts';
import { linkTo, urlOf, type Entry } from './link.ts';

/** A claim in words. */
export interface ClaimView {
  value: Entry;
  /** Who is quoted; `the article itself` where it speaks. */
  speaker: Entry;
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

export function claimView({ claim, article }: ClaimRecord, archive: Archive): ClaimView {
  const { attributedTo, source, certainty, asOf, note, paragraph } = claim;
  return {
    value: valueView(claim, archive),
    speaker: { text: attributedTo ?? 'the article itself', url: source && urlOf(archive.entity(source)) },
    certainty: CERTAINTIES[certainty],
    asOf: asOf && formatDate(asOf),
    note,
    reported: imprint(article, archive),
    paragraph,
    passage: recordUrl('article', article.id, paragraph),
  };
}

/** What a claim says: `37 foreigners`, `1,200 to 1,500 fighters`, `at least 90 people`, a name with its page, a date, a text. */
export function valueView({ property, value, unit }: ClaimData, archive: Archive): Entry {
  if (isDate(value)) return { text: formatDate(value) };
  if (typeof value !== 'string') return { text: figureLabel(value, unit) };
  const id = valueId({ property, value });
  return id ? linkTo(archive.subject(id as SubjectId)) : { text: value };
}

function figureLabel(value: Figure, unit = ''): string {
  if (typeof value === 'number') return formatCount(value, SINGULAR.get(unit) ?? unit.replace(/s$/, ''), unit);
  const { low, high } = value;
  if (low === undefined) return `at most ${formatCount(high!, unit, unit)}`;
  return high === undefined
    ? `at least ${formatCount(low, unit, unit)}`
    : `${formatCount(low, '', '')}to ${formatCount(high, unit, unit)}`;
}

const SINGULAR = new Map([['people', 'person']]);

/** Claims under their properties, in the order of the properties. */
export function claimsByProperty(
  records: readonly ClaimRecord[],
  archive: Archive,
): { label: string; claims: ClaimView[] }[] {
  const groups = Map.groupBy(records, ({ claim }) => claim.property);
  return propertyNames.flatMap((property) => {
    const claims = groups.get(property);
    return claims
      ? [{ label: PROPERTIES[property].label, claims: claims.map((record) => claimView(record, archive)) }]
      : [];
  });
}
