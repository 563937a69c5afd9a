import { certainPrefix } from '../../format.ts';
import { onceForEachObject } from '../../once.ts';
import type { Article } from '../../schema/records.ts';
import type { Deferred } from '../../views/deferred.ts';
import { urlOf } from '../../views/link.ts';
import type { Content } from '../../views/pages/content.ts';
import { isWhole } from './author.ts';
import { citedArticle } from './cited.ts';
import { singleLine } from './single-line.ts';
import { withOneComma } from './styles/names.ts';

/**
 * The articles among the rows of lists as COinS, from which reference managers save a whole list at once: an OpenURL ContextObject
 * each (Z39.88-2004, in Dublin Core), for the title of a `<span class="Z3988">`. An article that several lists have is there once.
 */
export function contextObjects(rows: readonly { url: string }[], content: Content): Deferred<string[]> {
  const { articles, objectOf } = indexOf(content);
  const listed = new Set(rows.flatMap(({ url }) => articles.get(url) ?? []));
  return {
    inputs: Array.from(listed, (article) => citedArticle(article, content)),
    make: () => Array.from(listed, objectOf),
  };
}

/** The articles of an archive by their addresses, and the object of each: most are in several lists. */
interface Index {
  articles: ReadonlyMap<string, Article>;
  objectOf: (article: Article) => string;
}

const indexOf = onceForEachObject((content: Content): Index => ({
  articles: new Map(content.archive.articles.map((article) => [urlOf(article), article])),
  objectOf: onceForEachObject((article: Article) => contextObject(article, content)),
}));

/**
 * Zotero reads the type of an item from `rft.type`, and in every value a plus sign as a space, even one that is written as `%2B` (its
 * openurl.js of August 2026): a headline loses it when a list is saved, and keeps it when its own page is.
 */
function contextObject(article: Article, content: Content): string {
  const cited = citedArticle(article, content);
  const fields: [name: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', cited.title],
    ['rft.source', cited.publisher],
    ...cited.authors.map((author): [string, string] => [
      'rft.au',
      isWhole(author) ? `${author.name},` : withOneComma(author),
    ]),
    ['rft.date', certainPrefix(cited.published)],
    ['rft.language', cited.language],
    ['rft.rights', cited.rights],
    ['rft.identifier', cited.url],
  ];
  return fields.flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(singleLine(value))}` : [])).join('&');
}
