/** Data that a page has for programs, as it was written there. */
type Data = Record<string, unknown>;

const ARTICLE = /^(?:\w*Article|\w*BlogPosting|Report)$/;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The articles that the JSON-LD of a page describes. */
export function articlesInJsonLd(document: Document): Data[] {
  const found: Data[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isData(value)) return;
    if ([value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) found.push(value);
    else for (const inner of Object.values(value)) walk(inner);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    walk(parsedJson(script.textContent));
  return found;
}

/** What JSON says; `undefined` where it cannot be read. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** A field that is a text, or the first of several. */
export function textIn(data: Data, field: string): string | undefined {
  const value = [data[field]].flat()[0];
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** The names in a field that has persons or bodies, of those of one type. */
export const namesIn = (data: Data, field: string, type: RegExp): string[] =>
  [data[field]]
    .flat()
    .filter(isData)
    .filter((named) => [named['@type']].flat().some((each) => typeof each === 'string' && type.test(each)))
    .flatMap((named) => textIn(named, 'name') ?? []);
