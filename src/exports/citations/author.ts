import type { Archive } from '../../archive/archive.ts';
import { groupNamed } from '../../archive/names.ts';
import { sortName } from '../../archive/order.ts';
import { guessSortName } from '../../archive/sort-name.ts';
import type { Author } from '../../schema/byline.ts';
import type { Article } from '../../schema/records.ts';
import { plain } from '../../text.ts';

/** An author as a bibliography needs it: the parts of a personal name, or a name that has none. */
export type CitedAuthor = PersonalName | WholeName;

export interface PersonalName {
  /** The name that an index begins with: `Roe`, `van der Berg`. */
  family: string;
  given: string;
  /** What comes before the family name and does not count in an index: the `van` of `Gogh, Vincent van`. */
  particle?: string;
  /** `Jr.`, `III` */
  suffix?: string;
}

/** An institution, or a name that no index turns round. */
export interface WholeName {
  name: string;
}

export const isWhole = (author: CitedAuthor): author is WholeName => 'name' in author;

/** What a newspaper prints in the place of a name: `Staff Reporter`, `Our Band Correspondent`, `la rédaction`. */
const OFFICES =
  /(?<![\p{L}-])(?:staff|reporters?|correspondents?|editors?|newsroom|desk|press|news|agency|agencies|agences?|rédaction|correspondante?s?|envoyée?s? spéciale?s?)(?![\p{L}-])/iu;
/** `H. B.` */
const INITIALS = /^(?:\p{Lu}\.?[\s-]*)+$/u;

/** The authors of an article. A byline that is a name of a group is an institution; offices and initials are no name to be turned round. */
export const citedAuthors = ({ data }: Article, archive: Archive): CitedAuthor[] =>
  data.byline.map((author) =>
    isNoPerson(author, archive) ? { name: author.name } : nameParts(author.name, indexed(author, archive)),
  );

const isNoPerson = ({ name, person }: Author, archive: Archive): boolean =>
  INITIALS.test(name) || (!person && (groupNamed(name, archive.groups) !== undefined || OFFICES.test(name)));

/** The name in the order of an index: as the person’s file has it where the byline prints the same family name, otherwise guessed. */
function indexed({ name, person }: Author, archive: Archive): string {
  const guess = guessSortName(name).sortName;
  if (!person) return guess;
  const ofPerson = sortName(archive.person(person));
  const family = ofPerson.split(',')[0]!;
  if (!ofPerson.includes(',')) return plain(ofPerson) === plain(name) ? ofPerson : guess;
  const given = withoutFamily(name, family);
  return given === undefined ? guess : `${family}, ${given}`;
}

/** What a printed name has beside the family name, at its end or, as in Chinese, at its beginning. */
function withoutFamily(name: string, family: string): string | undefined {
  const [printed, sought] = [name.toLowerCase(), family.toLowerCase()];
  if (printed.endsWith(` ${sought}`)) return name.slice(0, -sought.length).trim();
  if (printed.startsWith(`${sought} `)) return name.slice(sought.length).trim();
  return undefined;
}

/** Small words at the end of the given names: `Vincent van`, `Ali ould`. */
const PARTICLES = /^(?<given>.*\S)\s+(?<particle>\p{Ll}[\p{Ll}’']*(?:\s+\p{Ll}[\p{Ll}’']*)*)$/u;

/** @param sortName in the order of an index: `Roe, Jane, Jr.` */
function nameParts(name: string, sortName: string): CitedAuthor {
  const [family, before, suffix] = sortName.split(/,\s*/);
  if (!family || !before) return { name };
  const { given = before, particle } = PARTICLES.exec(before)?.groups ?? {};
  return { family, given, ...(particle && { particle }), ...(suffix && { suffix }) };
}
