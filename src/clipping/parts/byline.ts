import { wordCount } from '../clean-text.ts';
import { isGivenName } from '../names/evidence.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
/** Small words within a name: Nora van der Field. */
const PARTICLE = String.raw`(?:de|de la|du|des|da|di|del|van|van der|van den|von|von der|der|den|la|le|al|el|bin|ibn|ben)`;
/** Two words at least: a single one may be anything. */
const NAME = String.raw`${WORD}(?:[\s-](?:${PARTICLE}\s)?${WORD}){1,4}`;
const ONE_NAME = new RegExp(`^${NAME}$`, 'u');
/** In scripts without capitals a name is two words to four. */
const UNCASED_NAME = /^[\p{Lo}\p{M}]+(?: [\p{Lo}\p{M}]+){1,3}$/u;

/** What comes before the names of authors. */
const BY =
  /^(?:(?:story|text|report|words|posted|written|reported|published)\s+)?(?:by|byline|from|par|von|por|di|door|av|af|bài|tekst|بقلم|كتب|کتب)\b:?\s+|^(?:بقلم|كتب)\s*[:：]?\s*/iu;
const AND = /\s*(?:,|;|\||•|·|&|\band\b|\bet\b|\bund\b|\by\b|\be\b|\ben\b)\s*/u;

/** What names begin with that are none: “By Our Own Correspondent”, “By Staff Reporter”. */
const NO_AUTHOR =
  /^(?:the|a|an|our|from|special|staff|own|news|online|web|foreign|political|sports?|city|chief|senior|labour|labor|agence|agencies|associated|press|united press|la r[ée]daction|r[ée]daction|notre|unser|redaktion)\b/iu;
/** What a name has in it that is an office or an agency. */
const OFFICE =
  /\b(?:correspondents?|reporters?|editors?|staff|writers?|desk|agency|agencies|press|news|times|post|gazette|service|team|bureau|journalists?|columnists?|photographers?|redaktion|rédaction|korrespondent(?:in)?|correspondante?)\b/iu;

/** The authors whom a block names that is nothing but a byline: `By Jane Roe and John Poe, Staff Writers`. */
export function authorsIn(text: string, isMarked = false): string[] {
  const by = BY.exec(text);
  if ((!by && !isMarked) || wordCount(text) > 25) return [];
  const said = text
    .slice(by?.[0].length ?? 0)
    .replace(/\s*[|–—(].*$/u, '')
    .replace(/[.,:]$/, '');
  const authors: string[] = [];
  for (const part of said.split(AND)) {
    const [name = '', ...places] = part.trim().split(/\s+(?:in|at|aus|à|en)\s+(?=\p{Lu})/u);
    // What comes after the last name is said of the authors.
    const isAside = authors.length > 0 && COMMA.test(said.slice(0, said.indexOf(name))) && isPersonName(authors[0]!);
    if (isAside && !isPersonName(name)) break;
    if (!isName(name) || (FROM.test(text) && !isPersonName(name) && !places.length)) break;
    authors.push(name);
  }
  return authors;
}

/** What is after a comma may be where an author writes: `By Jane Roe, Radio Norby`. */
const COMMA = /[,|•·]\s*$/u;

/** `From` may begin a place too: `From Port Ellerby`. */
const FROM = /^from\s/i;

/** Whether a name is rather that of a person than of a place or a group: it begins with a given name, or has an initial. */
export const isPersonName = (text: string): boolean =>
  wordCount(text) <= LONGEST_NAME && (isGivenName(text.split(/\s/)[0]!) || /(?:^|\s)\p{Lu}\.\s/u.test(text));

/** A name below the headline has so many words at most. */
const LONGEST_NAME = 4;

/** Whether a line is a byline that names nobody: `(From our own correspondent.)` */
export const isNamelessByline = (text: string): boolean =>
  /^\(?(?:from|by|von|de) (?:our|a|the|an|unserem|notre) [^.]{3,60}\.?\)?$/iu.test(text) && OFFICE.test(text);

const isName = (text: string): boolean =>
  (ONE_NAME.test(text) || UNCASED_NAME.test(text)) && !NO_AUTHOR.test(text) && !OFFICE.test(text);

/** Whether a line below a byline says what its author is: “Labour correspondent”. */
export const isOffice = (text: string): boolean =>
  wordCount(text) <= LONGEST_OFFICE && OFFICE.test(text) && !/[.!?:]$/.test(text);

const LONGEST_OFFICE = 4;

/** Whether a name may be that of an author, as far as its letters tell. */
export const isAuthorName = isName;

const TRAILING = new RegExp(String.raw`(?<=\s\p{Ll}{3,})\s+(?=By ${NAME}(?:(?:, | and |, and )${NAME})*$)`, 'u');

/**
 * A headline without the byline in the same line, and that. Its “By” alone begins with a capital: in “City Struck By
 * Jane Roe and Others” every word does, and it is not a byline.
 */
export const withoutTrailingByline = (text: string): string[] => text.split(TRAILING);
