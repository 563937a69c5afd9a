import { isWhole, type CitedAuthor, type PersonalName } from '../author.ts';

/** `Roe, Jane`, `Gogh, Vincent van`, `Doe, John, Jr.` */
export const inverted = (author: CitedAuthor): string => (isWhole(author) ? author.name : sorted(author, author.given));

/** `Jane Roe`, `Vincent van Gogh`, `John Doe Jr.` */
export const inOrder = (author: CitedAuthor): string =>
  isWhole(author)
    ? author.name
    : [author.given, author.particle, author.family, author.suffix].filter(Boolean).join(' ');

/** `Roe, Jane`, `Gogh, Vincent van`, `Doe, John Jr.`: with one comma, at which Zotero parts a name. */
export const withOneComma = ({ family, given, particle, suffix }: PersonalName): string =>
  `${family}, ${[given, particle, suffix].filter(Boolean).join(' ')}`;

/** `Roe, J.`, `Gogh, V. van`, `Doe, J., Jr.` */
export const withInitials = (author: CitedAuthor): string =>
  isWhole(author) ? author.name : sorted(author, initials(author.given));

const sorted = ({ family, particle, suffix }: PersonalName, given: string): string =>
  [family, [given, particle].filter(Boolean).join(' '), suffix].filter(Boolean).join(', ');

/** What parts the last two of several names: a comma, unless these are two institutions. */
export const beforeLast = (authors: readonly CitedAuthor[], and: string): string =>
  authors.length === 2 && authors.every(isWhole) ? ` ${and} ` : `, ${and} `;

/** Scripts in which names have initials. */
const WITH_INITIALS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** `Jean-Paul Q.` as `J.-P. Q.`; small words, and names in scripts without capitals, stay. */
const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((word) => word.split('-').map(initial).join('-'))
    .join(' ');

const initial = (word: string): string =>
  WITH_INITIALS.test(word) && !/^\p{Ll}/u.test(word) ? `${/^.\p{M}*/u.exec(word)![0]}.` : word;
