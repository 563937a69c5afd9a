import { stemOf } from '../word-match.ts';
import type { Lead, SitePage } from './result.ts';
import { asksOnlyWords, type SearchState } from '../page/state.ts';

const keyOf = (words: readonly string[]): string => words.map(stemOf).join(' ');

/** The pages of the site that a query names, as a whole or with each of its words: “download the data”. @param content its words */
export function sitePagesFor(content: readonly string[], pages: readonly SitePage[], state: SearchState): Lead[] {
  if (!asksOnlyWords(state)) return [];
  return pages
    .filter(({ names }) => {
      const keys = new Set(names.map((name) => keyOf(name.split(' '))));
      return keys.has(keyOf(content)) || (content.length > 1 && content.every((word) => keys.has(stemOf(word))));
    })
    .map(({ url, title, description }) => ({
      id: url,
      result: {
        ...{ url, title, description, kind: undefined, lang: '', date: '', publisher: '', roles: '', content: '' },
        ...{ names: [], mentions: [], claimed: [], hidden: new Set<string>(), text: title },
      },
    }));
}
