import { canBeWithin, editDistance, editsAllowed, letterBits } from '../../../edit-distance.ts';
import { EXTRA_EDITS_OF_SOUND, FUZZY, MISTYPED_ARABIC_ARTICLE, SAME_FIRST_LETTER } from './quality.ts';
import type { Span } from './span.ts';
import type { Term, TermMatch } from './term.ts';
import { MIN_FUZZY_SOUND } from '../thresholds.ts';
import { isNumber } from '../tokenize.ts';

/** Longer than the words of any name. */
const MAX_LETTERS = 40;

interface Entry {
  term: Term;
  textBits: number;
  soundBits: number;
}

/** Finds the terms that are a typing mistake or two away from a span. */
export function createFuzzyLookup(terms: ReadonlyMap<string, Term>): (span: Span) => TermMatch[] {
  const entries: Entry[] = [...terms.values()]
    .filter(({ text, isArabic }) => editsAllowed(text.length, isArabic) > 0)
    .map((term) => ({ term, textBits: letterBits(term.text), soundBits: letterBits(term.sound) }));
  const byLength = Map.groupBy(entries, ({ term }) => term.text.length);

  /** A mistake in the article ال, which is then not taken off. */
  const withoutArticle = (text: string): TermMatch[] =>
    [1, 2, 3].flatMap((letters) => {
      const term = text.length - letters > 2 ? terms.get(text.slice(letters)) : undefined;
      return term ? [{ term, matchType: 'fuzzy', quality: MISTYPED_ARABIC_ARTICLE }] : [];
    });

  return ({ text, sound, isArabic }) => {
    const allowed = editsAllowed(text.length, isArabic);
    if (!allowed || text.length > MAX_LETTERS || isNumber(text)) return [];
    const [textBits, soundBits] = [letterBits(text), letterBits(sound)];
    const isSpoken = sound.length >= MIN_FUZZY_SOUND;
    const matches = isArabic ? withoutArticle(text) : [];
    for (let length = text.length - allowed; length <= text.length + allowed; length++)
      for (const entry of byLength.get(length) ?? []) {
        const { term } = entry;
        let edits = canBeWithin(allowed, entry.textBits, textBits) ? editDistance(text, term.text, allowed) : Infinity;
        if (edits > 1 && isSpoken && !term.isAcronym && canBeWithin(1, entry.soundBits, soundBits))
          edits = Math.min(edits, editDistance(sound, term.sound, 1) + EXTRA_EDITS_OF_SOUND);
        if (edits > allowed) continue;
        const bonus = term.text[0] === text[0] ? SAME_FIRST_LETTER : 0;
        matches.push({ term, matchType: 'fuzzy', quality: FUZZY - edits / text.length + bonus });
      }
    return matches;
  };
}
