/** What the search page shows for a query. */
export interface ShownAnswer {
  status: string;
  /** The first twenty results. */
  results: { title: string; path: string; text: string }[];
  /** What is offered beside the list: “Did you mean”, “See also”, nearest names. */
  offered: { title: string; path: string }[];
}

export interface ListedQuery {
  /** The heading that it has in the list. */
  kind: string;
  /** What is typed, or, from `?` on, the address after `/search/`. */
  query: string;
  /** `first: ^Anna Bellmar$` and the like. */
  expectations: string[];
}

/**
 * Reads a list of queries, one a line: the query, a tab, what is expected; further expectations follow after further tabs. A line with
 * `#` is a comment; one with `==` gives the kind of the queries below it.
 *
 * An expectation is `none` (no result, and the status says so) or a test and a regular expression that ignores case: `first`, `top3`
 * (one of the first three), `present` (one of the first twenty), `notfirst`, `absent` (none of the first twenty), `found` (one of the
 * first three, or offered), `says` (the words shown with one of the first three), `only` (each of the first twenty), `status`,
 * `nosuggest` (not offered). An expression with a slash is held against the path of a link too.
 */
export function parseQueryList(text: string): ListedQuery[] {
  let kind = '';
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('==')) kind = line.slice(2).trim();
    if (!line.trim() || /^(#|==)/.test(line)) return [];
    const [query, ...expectations] = line.split('\t');
    return [{ kind, query: query!, expectations: expectations.filter(Boolean) }];
  });
}

/** The expectations of a query that an answer does not meet. */
export const unmetBy = (answer: ShownAnswer, { expectations }: ListedQuery): string[] =>
  expectations.filter((expectation) => !isMet(answer, expectation));

/** Typographic dashes and quotation marks count as plain ones. */
const plain = (text: string): string =>
  text
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"');

function isMet({ status, results, offered }: ShownAnswer, expectation: string): boolean {
  if (expectation === 'none') return results.length === 0 && status !== '';
  const [, test, source] = /^(\w+): (.+)$/.exec(expectation) ?? [];
  if (!source) throw new Error(`"${expectation}" is not an expectation.`);
  const pattern = new RegExp(plain(source), 'i');
  const fits = ({ title, path }: { title: string; path: string }): boolean =>
    pattern.test(plain(title)) || (source.includes('/') && pattern.test(path));
  const top = results.slice(0, 3);
  switch (test) {
    case 'first':
      return results.slice(0, 1).some(fits);
    case 'notfirst':
      return !results.slice(0, 1).some(fits);
    case 'top3':
      return top.some(fits);
    case 'present':
      return results.some(fits);
    case 'absent':
      return !results.some(fits);
    case 'only':
      return results.length > 0 && results.every(fits);
    case 'found':
      return [...top, ...offered].some(fits);
    case 'nosuggest':
      return !offered.some(fits);
    case 'says':
      return top.some(({ text }) => pattern.test(plain(text)));
    case 'status':
      return pattern.test(plain(status));
    default:
      throw new Error(`There is no test "${test}".`);
  }
}
