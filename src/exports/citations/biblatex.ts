import { isOnePoint, type EdtfDate, type EdtfPoint } from '../../edtf.ts';
import { onceForEach } from '../../once.ts';
import type { Words } from '../../words/en.ts';
import { isWhole, type CitedAuthor } from './author.ts';
import { twoDigits } from './cited-date.ts';
import type { CitedArticle } from './cited.ts';
import { originalNote, readIn } from './note.ts';
import { singleLine } from './single-line.ts';

/**
 * Articles in BibLaTeX, in UTF-8, with dates as EDTF has them: `2016-11-27?`, `195X`. Zotero reads less than TeX (its BibTeX.js of April
 * 2026): each `@article` is a journal’s to it, for it does not look at `entrysubtype`. Signs that are written by name stay names, such
 * as `\textbackslash`, and `^` becomes the modifier letter `ˆ`. RIS and CSL-JSON have a type for newspapers and no such names.
 */
export const biblatex = (articles: readonly CitedArticle[], words: Words): string =>
  articles.map((article) => entry(article, words)).join('\n');

function entry(article: CitedArticle, words: Words): string {
  const { id, authors, title, publisher, published, section, page, language, summary, rights, url } = article;
  const note = [readIn(article, words), originalNote(article, words)].filter(Boolean).join('. ');
  const fields: [name: string, value: string | undefined][] = [
    ['entrysubtype', 'newspaper'],
    ['author', authors.map(nameOf).join(' and ')],
    ['title', escaped(title)],
    ['journaltitle', publisher && escaped(publisher)],
    ['date', published && dateOf(published)],
    ['chapter', section && escaped(section)],
    ['pages', page && escaped(page)],
    ['langid', languageName(language)],
    ['abstract', summary && escaped(summary)],
    ['note', escaped(note)],
    ['copyright', rights && escaped(rights)],
    // Addresses are read as they are.
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@article{${id},`, ...lines, '}', ''].join('\n');
}

const SPECIAL: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};
/** For braces that do not pair: BibTeX counts those that are not written by name, even after a backslash. */
const BRACES: Record<string, string> = { '{': '{\\textbraceleft}', '}': '{\\textbraceright}' };
/** For several dollar signs: Zotero takes out each pair of them, for a formula, even after a backslash. */
const DOLLARS: Record<string, string> = { $: '{\\textdollar}' };

/** What TeX makes another sign of where it is doubled: `--`. */
const LIGATURES = /([-'`,])(?=\1)/g;

function escaped(text: string): string {
  const names = { ...SPECIAL, ...(!isBalanced(text) && BRACES), ...(text.split('$').length > 2 && DOLLARS) };
  return singleLine(text)
    .replace(/[\\{}~^%$&#_]/g, (sign) => names[sign] ?? `\\${sign}`)
    .replace(LIGATURES, '$1{}');
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** `Roe, Jane`, `van Gogh, Vincent`, `Doe, Jr., John`, `{Testville Wire}` */
function nameOf(author: CitedAuthor): string {
  if (isWhole(author)) return `{${escaped(author.name)}}`;
  const { family, given, particle, suffix } = author;
  return [[particle, namePart(family, true)].filter(Boolean).join(' '), suffix && namePart(suffix), namePart(given)]
    .filter(Boolean)
    .join(', ');
}

/** Braces keep together what would be parted: an “and”, a comma, small words that belong to a family name. */
const namePart = (text: string, isFamily = false): string =>
  /\band\b|,/i.test(text) || (isFamily && /^\p{Ll}.* /u.test(text)) ? `{${escaped(text)}}` : escaped(text);

function dateOf({ start, end, text }: EdtfDate): string {
  if (start && end && isOnePoint(start, end) && start.qualifier === end.qualifier) return pointOf(start);
  const [from, to] = [start && pointOf(start), end && pointOf(end)];
  return `${from ?? (text.startsWith('..') ? '..' : '')}/${to ?? (text.endsWith('..') ? '..' : '')}`;
}

function pointOf({ year, years, season, month, day, qualifier }: EdtfPoint): string {
  const digits = String(year).padStart(4, '0');
  const known = years ? digits.slice(0, years === 10 ? 3 : 2).padEnd(4, 'X') : digits;
  return (
    [known, ...[season ?? month, day].flatMap((part) => (part ? twoDigits(part) : []))].join('-') + (qualifier ?? '')
  );
}

const names = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });

/** A language as babel and polyglossia call it, which is its English name in nearly all cases: `french`. */
const languageName = onceForEach(
  (code: string): string =>
    names
      .of(new Intl.Locale(code).language)
      ?.toLowerCase()
      .replace(/[^a-z]/g, '') ?? '',
);
