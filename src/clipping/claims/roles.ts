import { yamlFlow } from '../../editing/yaml-scalar.ts';

/** What a person was, and when, as a sentence says it. */
export interface DatedRole {
  title: string;
  from?: string;
  until?: string;
  /** The number of the passage. */
  paragraph: number;
}

const YEAR = String.raw`(?:\p{L}+\s)?(1[5-9]\d\d|20\d\d)`;
const FROM_UNTIL = new RegExp(
  String.raw`(?<!\p{L})(?:from|between|de|von|entre)\s${YEAR}\s(?:to|until|and|à|bis|et)\s${YEAR}`,
  'iu',
);
const SINCE = new RegExp(String.raw`(?<!\p{L})(?:since|depuis|seit)\s${YEAR}`, 'iu');
const UNTIL = new RegExp(String.raw`(?<!\p{L})(?:until|jusqu’en|jusqu'en|bis)\s${YEAR}`, 'iu');

/** A role with the years that its sentence has for it; nothing where it has none. */
export function datedRole(printed: string, sentence: string, paragraph: number): DatedRole | undefined {
  const title = [FROM_UNTIL, SINCE, UNTIL].reduce((text, years) => text.replace(years, '').trim(), printed);
  const both = FROM_UNTIL.exec(sentence);
  if (both) return { title, from: both[1]!, until: both[2]!, paragraph };
  const [from, until] = [SINCE.exec(sentence)?.[1], UNTIL.exec(sentence)?.[1]];
  if (!from && !until) return undefined;
  return { title, ...(from && { from }), ...(until && { until }), paragraph };
}

/** A role as comments in the file of a person. */
export const roleComments = ({ paragraph, ...role }: DatedRole, article: string): string[] => [
  '# roles:',
  `#   - ${yamlFlow({ ...role, source: `${article}:p${paragraph}` })}`,
];
