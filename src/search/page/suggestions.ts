import type { SearchWords } from '../../words/en.ts';
import type { Match } from '../resolver/match.ts';
import { alsoKnownAs, link, type LanguageOf } from './dom.ts';
import { addressOf, type SearchState } from './state.ts';

/** Asks whether the reader meant other names. Each of them searches for itself, with the same filters. */
export function didYouMean(
  suggested: readonly Match[],
  state: SearchState,
  path: string,
  words: SearchWords,
  languageOf: LanguageOf,
): (Node | string)[] {
  if (!suggested.length) return [];
  const choices = suggested.flatMap(({ name, via }, i) => {
    const anchor = link(addressOf(path, { ...state, q: name }), name);
    anchor.dataset['suggestion'] = '';
    return [textBefore(i, suggested.length, words), anchor, ...alsoKnownAs(via, name, words, languageOf)];
  });
  return [...choices, words.didYouMean[1]];
}

/** Before the first, the others and the last of several choices. */
function textBefore(i: number, choices: number, { didYouMean, orBetween }: SearchWords): string {
  if (i === 0) return didYouMean[0];
  return i < choices - 1 ? ', ' : orBetween;
}
