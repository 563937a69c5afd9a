import type { PartMatch } from './candidate.ts';
import type { Found } from './initials.ts';
import type { NameEntry } from './lookup/term.ts';
import type { Query } from './query.ts';
import { isFunctionWord, textsOf } from './tokenize.ts';

/**
 * Whether a query has another word where a name has one that was not typed, between or beside those that match: “foreign ministry”
 * is not the defence ministry. Of a person only what follows counts, where the family name is.
 */
export function hasRival(
  name: NameEntry,
  matches: readonly PartMatch[],
  { words, positions }: Found,
  query: Query,
): boolean {
  const texts = textsOf(query.tokens);
  const strange = query.contentWords.without(words);
  const isMissing = (position: number): boolean => position in name.words && !positions.has(position);
  const isBetween = strange.positions.some((i) => i > words.first && i < words.last);
  const isBeside = ({ words, position }: PartMatch, step: number): boolean =>
    strange.has(nextWord(texts, step < 0 ? words.first : words.last, step)) &&
    isMissing(nextWord(name.words, position, step));
  return (
    positions.size < name.words.length &&
    (matches.some((match) => isBeside(match, 1)) ||
      (name.subject.kind !== 'person' && (isBetween || matches.some((match) => isBeside(match, -1)))))
  );
}

/** The position of the next content word, which may be past the ends. */
function nextWord(words: readonly string[], from: number, step: number): number {
  let i = from + step;
  while (words[i] && isFunctionWord(words[i]!)) i += step;
  return i;
}
