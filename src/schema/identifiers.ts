import { z } from 'zod';
import { quoted } from '../format.ts';
import { rule } from './fields.ts';

interface Scheme {
  label: string;
  isValid(id: string): boolean;
  /** What is wrong with another text, to be read after it. */
  fault: string;
  remedy: string;
  urlOf(id: string): string;
  /** How it is printed, where not as it is. */
  printed?(id: string): string;
}

/** Where else people, groups, places and events have numbers, and the pages that these lead to. */
const SCHEMES = {
  wikidata: {
    label: 'Wikidata',
    isValid: (id) => /^Q[1-9]\d*$/.test(id),
    fault: 'is not the id of a Wikidata item',
    remedy: 'Write the Q and the number of the item, such as Q42.',
    urlOf: (id) => `https://www.wikidata.org/wiki/${id}`,
  },
  viaf: {
    label: 'VIAF',
    isValid: (id) => /^[1-9]\d{1,21}$/.test(id),
    fault: 'is not a VIAF number',
    remedy: 'Write its digits, in quotation marks, such as "113230702".',
    urlOf: (id) => `https://viaf.org/viaf/${id}`,
  },
  isni: {
    label: 'ISNI',
    isValid: (id) => /^\d{15}[\dX]$/.test(id) && id.at(-1) === checkCharacter(id.slice(0, -1)),
    fault: 'is not an ISNI: 16 characters, of which the last is computed from the others',
    remedy: 'Write its 16 characters, in quotation marks, such as "0000 0000 8045 6315".',
    urlOf: (id) => `https://isni.org/isni/${id}`,
    printed: (id) => id.replace(/.{4}(?=.)/g, '$& '),
  },
  geonames: {
    label: 'GeoNames',
    isValid: (id) => /^[1-9]\d*$/.test(id),
    fault: 'is not a GeoNames id',
    remedy: 'Write its digits, such as 2988507.',
    urlOf: (id) => `https://www.geonames.org/${id}`,
  },
} satisfies Record<string, Scheme>;

type SchemeName = keyof typeof SCHEMES;

/** The last character of an ISNI, by ISO 7064, MOD 11-2. */
function checkCharacter(digits: string): string {
  const sum = digits.split('').reduce((total, digit) => ((total + Number(digit)) * 2) % 11, 0);
  const check = (12 - sum) % 11;
  return check === 10 ? 'X' : String(check);
}

/** An id as text without spaces, which YAML may have read as a number; one too long for a number has lost digits. */
const written = (name: SchemeName) => (value: unknown) => {
  if (Number.isSafeInteger(value)) return String(value).padStart(name === 'isni' ? 16 : 0, '0');
  return typeof value === 'string' ? value.replace(/(?<=[\dX]) (?=[\dX])/g, '') : value;
};

const identifier = (name: SchemeName) => {
  const { label, isValid, fault, remedy } = SCHEMES[name];
  return z
    .preprocess(
      written(name),
      z.string({ error: 'is not a text' }).check(rule(isValid, (text) => `${quoted(text)} ${fault}`, remedy)),
    )
    .optional()
    .describe(`The id in ${label}. ${remedy}`);
};

const DESCRIPTION = 'Ids elsewhere, each a link on the page.';

/** Of people and groups. */
export const agentIdentifiers = z
  .strictObject({ wikidata: identifier('wikidata'), viaf: identifier('viaf'), isni: identifier('isni') })
  .optional()
  .describe(DESCRIPTION);

/** Of places. The GeoNames id from which coordinates are taken may be a field of its own instead. */
export const placeIdentifiers = z
  .strictObject({ wikidata: identifier('wikidata'), geonames: identifier('geonames') })
  .optional()
  .describe(DESCRIPTION);

/** Of events. */
export const eventIdentifiers = z
  .strictObject({ wikidata: identifier('wikidata') })
  .optional()
  .describe(DESCRIPTION);

/** The ids of a thing elsewhere as they are printed, each with its scheme and its address. */
export const identifiersOf = (
  ids: Partial<Record<SchemeName, string | undefined>> = {},
): { label: string; text: string; url: string }[] =>
  (Object.keys(SCHEMES) as SchemeName[]).flatMap((name) => {
    const id = ids[name];
    const { label, urlOf, printed = String }: Scheme = SCHEMES[name];
    return id === undefined ? [] : [{ label, text: printed(id), url: urlOf(id) }];
  });
