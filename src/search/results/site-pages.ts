import { stemOf } from '../word-match.ts';
import type { Lead, SitePage } from './result.ts';
import { asksOnlyWords, type SearchState } from '../page/state.ts';

const keyOf = (words: readonly string[]): string => words.map(stemOf).join(' ');

/** The pages of the site that a query names. @param content its words */
export function sitePagesFor(content: readonly string[], pages: readonly SitePage[], state: SearchState): Lead[] {
  if (!asksOnlyWords(state)) return [];
  const asked = keyOf(content);
  return pages
    .filter(({ names }) => names.some((name) => keyOf(name.split(' ')) === asked))
    .map(({ url, title, description }) => ({
      id: url,
      result: {
        ...{ url, title, description, kind: undefined, lang: '', date: '', publisher: '', roles: '', content: '' },
        ...{ names: [], mentions: [], claimed: [], hidden: new Set<string>(), text: title },
      },
    }));
}
