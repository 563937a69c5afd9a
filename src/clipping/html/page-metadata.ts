import type { ClippingMetadata, Found, Possible } from '../clipping.ts';
import { inOneLine } from '../clean-text.ts';
import { parseEdtf } from '../../edtf.ts';
import { isAuthorName } from '../parts/byline.ts';
import { squashed } from '../squashed.ts';
import { articlesInJsonLd, namesIn, textIn } from './json-ld.ts';

/** What a page says of its article for programs, in JSON-LD, then in its head. */
export function pageMetadata(document: Document, page: string): ClippingMetadata {
  const title = inOneLine(document.querySelector('title')?.textContent ?? '');
  const heading = headingIn(document, title);
  const articles = articlesInJsonLd(document);
  // A page may describe the articles that it leads to, too.
  const article =
    articles.find((each) => isAbout(textIn(each, 'headline'), title, heading)) ??
    (articles.length === 1 ? articles[0]! : {});
  const ofArticle = (field: string) => found(textIn(article, field), `${field} in JSON-LD`);
  const ofHead = (...names: string[]) =>
    names.map((name) => found(metaIn(document, name), `${name} in its head`)).find(Boolean);
  const published = [ofArticle('datePublished'), ofHead(...DATES), timeIn(document)].map(day).find(Boolean);
  const byline = namesIn(article, 'author', /^Person$/)
    .map(inOneLine)
    .filter(isAuthorName)
    .map((value): Found => ({ value, from: 'author in JSON-LD' }));
  const author = byline.length ? undefined : ofHead('author', 'article:author', 'dc.creator', 'citation_author');
  const publisher =
    found(namesIn(article, 'publisher', /Organization$/)[0], 'publisher in JSON-LD') ??
    ofHead('og:site_name', 'citation_journal_title', 'dc.publisher');
  return {
    ...optional('headline', headlineOf(ofArticle('headline') ?? ofHead('og:title', 'citation_title'), title, heading)),
    ...optional('alternativeHeadline', ofArticle('alternativeHeadline')),
    ...optional('publisher', publisher),
    ...optional('published', published),
    ...optional('section', ofArticle('articleSection') ?? ofHead('article:section')),
    ...optional('page', ofArticle('pageStart') ?? printPage(article)),
    ...optional('language', languageOf(document, ofArticle('inLanguage'))),
    ...optional('url', addressOf(document, page, ofArticle('url'))),
    byline,
    possible: author && isAuthorName(author.value) ? [{ ...author, field: 'byline' } satisfies Possible] : [],
  };
}

/** The page of a paper whose sections have letters: `A` and `1` are `A1`. */
function printPage(article: Record<string, unknown>): Found | undefined {
  const [section = '', page] = ['printSection', 'printPage'].map((field) => textIn(article, field));
  return found(page && (/^[A-Z]$/.test(section) ? `${section}${page}` : page), 'printPage in JSON-LD');
}

const DATES = [
  'article:published_time',
  ...[
    'datePublished',
    'date',
    'pubdate',
    'publish-date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'citation_publication_date',
  ],
];

const optional = <Field extends string>(field: Field, value: Found | undefined) =>
  (value ? { [field]: value } : {}) as Partial<Record<Field, Found>>;

const found = (value: string | undefined, from: string): Found | undefined =>
  value?.trim() ? { value: inOneLine(decodedEntities(value)), from } : undefined;

/** Some programs escape what they put into JSON-LD as if it were HTML. */
const decodedEntities = (text: string): string =>
  text
    .replace(/&(?:amp|#0?38);/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#0?39|apos|#8217|rsquo);/g, '’');

/** The longest heading that is a part of the title, as that of an article beside the name of its site; else the first. */
function headingIn(document: Document, title: string): string {
  const headings = [...document.querySelectorAll('h1, h2, [itemprop="headline"]')].map((each) =>
    inOneLine(each.textContent),
  );
  const inTitle = headings.filter((text) => squashed(text) && squashed(title).includes(squashed(text)));
  return inTitle.sort((a, b) => b.length - a.length)[0] ?? inOneLine(document.querySelector('h1')?.textContent ?? '');
}

const isAbout = (headline: string | undefined, title: string, heading: string): boolean => {
  const said = squashed(headline ?? '');
  return said.length > 0 && (squashed(heading) === said || squashed(title).includes(said));
};

/** The headline that the page shows, where it is the one that it has for programs but for the name of the site. */
function headlineOf(said: Found | undefined, title: string, heading: string): Found | undefined {
  const [of, shown] = [squashed(said?.value ?? title), squashed(heading)];
  return shown && of.includes(shown) ? { value: heading, from: 'the heading of the page' } : said;
}

function metaIn(document: Document, name: string): string | undefined {
  const tag = [...document.querySelectorAll('meta')].find((meta) =>
    ['name', 'property', 'itemprop'].some(
      (attribute) => meta.getAttribute(attribute)?.toLowerCase() === name.toLowerCase(),
    ),
  );
  return tag?.getAttribute('content') ?? undefined;
}

/** The time that the page marks as that of publication. */
function timeIn(document: Document): Found | undefined {
  const time = document.querySelector(
    'time[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date:not(.updated)',
  );
  return found(time?.getAttribute('datetime') ?? undefined, 'time element');
}

/** The day of a date with a time, as its author has it; as much as there is of a shorter one. */
function day(date: Found | undefined): Found | undefined {
  const value = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/.exec(date?.value.replaceAll('/', '-') ?? '')?.[0];
  return value && parseEdtf(value) ? { value, from: date!.from } : undefined;
}

function languageOf(document: Document, said: Found | undefined): Found | undefined {
  const lang = document.documentElement.getAttribute('lang')?.trim();
  const language = said ?? found(lang ?? undefined, 'lang of the page');
  return language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(language.value) ? language : undefined;
}

/** The address of the page: what it says itself, or what the program said that saved it. */
function addressOf(document: Document, page: string, said: Found | undefined): Found | undefined {
  const saved = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)/i.exec(page)?.[1];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  return [
    found(canonical, 'the canonical address of the page'),
    said,
    found(metaIn(document, 'og:url'), 'og:url in its head'),
    found(saved, 'a comment of the program that saved the page'),
  ].find((address) => address && isOfArticle(address.value));
}

/** Whether an address is more than that of a site. */
function isOfArticle(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && (url.pathname !== '/' || url.search !== '');
}
