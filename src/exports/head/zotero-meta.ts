import { certainPrefix } from '../../format.ts';
import { isWhole, type CitedAuthor } from '../citations/author.ts';
import { citedArticle, type CitedArticle } from '../citations/cited.ts';
import { originalNote, readIn } from '../citations/note.ts';
import { singleLine } from '../citations/single-line.ts';
import { withOneComma } from '../citations/styles/names.ts';
import type { Article } from '../../schema/records.ts';
import type { Content } from '../../views/pages/content.ts';
import { formatDate } from '../../words/dates.ts';
import type { Head } from './head.ts';

/**
 * The tags by which Zotero files an article as a newspaper article of its original publisher. The rules are those of its translator
 * “Embedded Metadata”: what is unknown is left out, and it must not be able to guess it from the page.
 */
export function zoteroMeta(article: Article, content: Content): Head['meta'] {
  const cited = citedArticle(article, content);
  const { title, publisher, section, page, language, summary, rights } = cited;
  const fields: [name: string, content: string | undefined][] = [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', title],
    ...authorNames(cited.authors).map((name): [string, string] => ['citation_author', name]),
    ...datesOf(cited, content),
    ['citation_language', language],
    ['citation_abstract', summary],
    ['dcterms.source', publisher],
    ['dcterms.rights', rights],
    ['z:section', section],
    ['z:pages', page],
    ['z:archive', readIn(cited, content.words)],
    ['z:extra', originalNote(cited, content.words)],
  ];
  return fields.flatMap(([name, value]) => (value ? [{ name, content: singleLine(value) }] : []));
}

/** Without a date of its own, Zotero takes the first `<time>` of the page. A date that ISO 8601 cannot write is kept in words. */
function datesOf({ published }: CitedArticle, { words }: Content): [string, string][] {
  const certain = certainPrefix(published);
  if (certain) return [['citation_publication_date', certain]];
  return [['z:date', published ? formatDate(published, words.dates) : 'n.d.']];
}

function authorNames(authors: readonly CitedAuthor[]): string[] {
  const names = authors.map(authorName);
  return names.length === 1 ? [asOneName(names[0]!)] : names;
}

/** `Roe, Jane`. What is not to be parted ends with a comma; commas and semicolons within it would part it. */
const authorName = (author: CitedAuthor): string =>
  isWhole(author) ? `${author.name.replace(/[,;،]/g, '')},` : withOneComma(author);

/** Of a single author, Zotero takes `van der Berg, Jan Willem` for two, unless no plain space is on one side of the comma. */
function asOneName(name: string): string {
  const [family, given] = name.split(', ');
  return given && family!.includes(' ') ? `${family}, ${given.replaceAll(' ', '\u00a0')}` : name;
}
