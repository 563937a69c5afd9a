/** The element in which a page tells the index what its text does not say. In the value of an attribute, `"` is always escaped. */
const SEARCH_META =
  /<div hidden data-search-meta(?: data-day="([^"]*)")?>(?:<span(?: [\w-]+(?:="[^"]*")?)*><\/span>)*<\/div>/;

/**
 * Parts a page from what it tells the index, which no reader and no program but the index needs, and which can be a quarter of the page.
 * @param path of the page, for messages
 * @returns the day by which the page is sorted, as `YYYY-MM-DD`, and the page without the element
 * @throws if the page has no such element, or it is not written as expected
 */
export function takeSearchMeta(html: string, path: string): { day: string | undefined; rest: string } {
  const found = SEARCH_META.exec(html);
  if (!found) throw new Error(`${path} has no element for the index that this knows: see SearchMeta.astro.`);
  const [element, day] = found;
  return { day, rest: html.slice(0, found.index) + html.slice(found.index + element.length) };
}
