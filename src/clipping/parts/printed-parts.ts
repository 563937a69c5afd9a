import { wordCount } from '../clean-text.ts';

/** The web address that a block is, alone or after a word such as “Source:”. */
export const addressIn = (text: string): string | undefined => {
  const [, address] = /^(?:(?:source|url|link|from|address)\s*:\s*)?<?(https?:\/\/[^\s<>"]+?)>?$/i.exec(text) ?? [];
  return address && URL.canParse(address) ? address : undefined;
};

/** The page that a block names: `Page A4`. */
export const pageIn = (text: string): string | undefined =>
  /^[[(]?(?:pages?|pp?\.|seiten?|página|pagina|صفحة)\s*([A-Z]?\d{1,4}(?:\s*[-–,]\s*[A-Z]?\d{1,4})?)[\])]?\.?$/iu.exec(
    text,
  )?.[1];

const YEARS = String.raw`(?:\d{4}(?:\s*[-–]\s*\d{2,4})?,?\s*)`;
const COPYRIGHT = new RegExp(
  String.raw`^(?:(?:©|\(c\)|copyright)\s*)+${YEARS}?(?:by\s+)?(.+?)(?:,?\s*${YEARS})?(?:\s*[.,|–-]?\s*(?:\||(?:all )?rights|alle rechte|tous droits).*)?[.,]?$`,
  'iu',
);
const SOURCE = /^(?:source|quelle|fuente|fonte|المصدر)\s*:\s*(.+?)\.?$/iu;

/** A publisher’s name has so many words at most. */
const LONGEST_NAME = 8;

/** The publisher whom a block names: `Source: Example Times`, `© 2014 Example Times. All rights reserved.` */
export const publisherIn = (text: string): string | undefined => {
  const name = (SOURCE.exec(text) ?? COPYRIGHT.exec(text))?.[1]?.trim();
  return name && /\p{L}/u.test(name) && wordCount(name) <= LONGEST_NAME ? name : undefined;
};

/** The head of a printed page: `THE HERALD, THURSDAY, OCTOBER 9, 1924. 5`, the name first and the page last. */
export function pageHeadIn(text: string, date: string): { publisher?: string; page?: string } {
  const at = text.indexOf(date);
  const [name] = text.slice(0, at).split(/[,.|–—]\s/);
  const [, page] = /^[.,|–—\s]*(?:page\s*)?([A-Z]?\d{1,3})$/i.exec(text.slice(at + date.length)) ?? [];
  const isName = name !== undefined && /\p{L}{3}/u.test(name) && !/\p{Ll}/u.test(name) && at > name.length;
  return { ...(isName && { publisher: name.trim() }), ...(page && { page }) };
}

/** What has no date of its report before a dash: `On 3 May 2021 – a Monday – …`. */
const NO_DATELINE = /^(?:on|in|at|by|since|from|after|until|le|en|à|depuis|am|im|seit|el|desde)\s/i;

/** A place in capitals and a date, with a full stop behind them: `PORT ELLERBY, 3 May 2021.` */
const CLOSED_HEAD =
  /^(\p{Lu}[\p{Lu}\p{M}’' -]{2,40}(?:\s?\([^)]{2,30}\))?,\s[^.!?;:]{4,40}?\d{4}(?:\s?\([^)]{2,30}\))?)\.\s(?=[“"«¿¡]?\p{Lu})/u;

/** The head of a report that has a date behind a place, up to the dash or the full stop: `PORT ELLERBY, 3 May 2021 (Northwire)`. */
export function datedHeadIn(text: string): string | undefined {
  const closed = CLOSED_HEAD.exec(text)?.[1];
  if (closed) return closed;
  const [, head] = /^(\p{Lu}(?:[^.!?;:]|(?<=\d)\.){2,80}?)\s*(?:[—–]|--|\s-)\s/u.exec(text) ?? [];
  if (!head || NO_DATELINE.test(head) || !/^[^,(]+[,(]/.test(head)) return undefined;
  const [place = ''] = head.split(/\s?[,(]/);
  return place.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || word.length < 4) ? head : undefined;
}

/** The place at the head of a report: `PORT ELLERBY, Norland, Jan 24 (Northwire) - …`, `ELLERBY — …`. */
export function datelineIn(text: string): string | undefined {
  const [, head] = /^([^.!?]{2,60}?(?:\([^)]{2,40}\))?)\s*(?:[—–]|--|\s-\s|(?<=\))\s)/u.exec(text) ?? [];
  const [place = ''] = head?.split(/,|\(|\//) ?? [];
  return /^[\p{Lu}\p{M}’'.\s-]{3,}$/u.test(place) && /\p{Lu}{3}/u.test(place) ? place.trim() : undefined;
}
