import type { Candidate } from './candidate.ts';
import { tokenTexts, type Token } from './tokenize.ts';
import { WordSet } from './word-set.ts';

/**
 * Writes names in a query as their subjects’ own names.
 * @param pinned what the query means, best first; where two overlap, the first is written
 */
export function canonicalQuery(text: string, tokens: readonly Token[], pinned: readonly Candidate[]): string {
  const written: { span: WordSet; name: string | undefined }[] = [];
  for (const candidate of pinned) {
    const { words, matchType, coverage, name } = candidate;
    const span = WordSet.span(words.first, words.last + 1);
    if (written.some((other) => other.span.overlaps(span))) continue;
    const ownName = name.subject.names[0]!;
    const first = tokens[span.first]!;
    const isRomanised = tokenTexts(text.slice(first.start, first.end))[0] !== first.text;
    const isUnchanged = matchType === 'exact' && !isRomanised && (name.text === ownName || coverage < 1);
    written.push({ span, name: isUnchanged ? undefined : ownName });
  }
  return written
    .toSorted((a, b) => b.span.first - a.span.first)
    .reduce((query, { span, name }) => {
      const [first, last] = [tokens[span.first]!, tokens[span.last]!];
      return name === undefined ? query : query.slice(0, first.start) + name + query.slice(last.end);
    }, text);
}
