import { canBeWithin, editDistance, editsAllowed, letterBits } from '../../../edit-distance.ts';
import { EXTRA_EDITS_OF_SOUND, FUZZY, MISTYPED_ARABIC_ARTICLE, SAME_FIRST_LETTER } from './quality.ts';
import type { Span } from './span.ts';
import type { Term, TermMatch } from './term.ts';
import { MIN_FUZZY_SOUND } from '../thresholds.ts';
import { isNumber } from '../tokenize.ts';

/** Longer than the words of any name. */
const MAX_LETTERS = 40;

/** Terms of one length, with their letters and those of their sounds. A query is compared with the letters of thousands. */
interface Terms {
  terms: Term[];
  letters: Int32Array;
  sounds: Int32Array;
}

const withLetters = (terms: Term[]): Terms => ({
  terms,
  letters: Int32Array.from(terms, ({ text }) => letterBits(text)),
  sounds: Int32Array.from(terms, ({ sound }) => letterBits(sound)),
});

/** Finds the terms that are a typing mistake or two away from a span. */
export function createFuzzyLookup(terms: ReadonlyMap<string, Term>): (span: Span) => TermMatch[] {
  const compared = [...terms.values()].filter(({ text, isArabic }) => editsAllowed(text.length, isArabic) > 0);
  const ofLength = Map.groupBy(compared, ({ text }) => text.length);
  const byLength = new Map([...ofLength].map(([length, same]) => [length, withLetters(same)]));

  /** A mistake in the article ال, which is then not taken off. */
  const withoutArticle = (text: string): TermMatch[] =>
    [1, 2, 3].flatMap((letters) => {
      const term = text.length - letters > 2 ? terms.get(text.slice(letters)) : undefined;
      return term ? [{ term, matchType: 'fuzzy', quality: MISTYPED_ARABIC_ARTICLE }] : [];
    });

  return ({ text, sound, isArabic }) => {
    const allowed = editsAllowed(text.length, isArabic);
    if (!allowed || text.length > MAX_LETTERS || isNumber(text)) return [];
    const [letters, sounds] = [letterBits(text), letterBits(sound)];
    const isSpoken = sound.length >= MIN_FUZZY_SOUND;
    const matches = isArabic ? withoutArticle(text) : [];
    for (let length = text.length - allowed; length <= text.length + allowed; length++) {
      const others = byLength.get(length);
      const longer = Math.abs(length - text.length);
      for (let i = 0; i < (others?.terms.length ?? 0); i++) {
        const isLike = canBeWithin(allowed, longer, others!.letters[i]!, letters);
        const soundsLike = isSpoken && canBeWithin(1, 0, others!.sounds[i]!, sounds);
        if (!isLike && !soundsLike) continue;
        const term = others!.terms[i]!;
        let edits = isLike ? editDistance(text, term.text, allowed) : Infinity;
        if (edits > 1 && soundsLike && !term.isAcronym)
          edits = Math.min(edits, editDistance(sound, term.sound, 1) + EXTRA_EDITS_OF_SOUND);
        if (edits > allowed) continue;
        const bonus = term.text[0] === text[0] ? SAME_FIRST_LETTER : 0;
        matches.push({ term, matchType: 'fuzzy', quality: FUZZY - edits / text.length + bonus });
      }
    }
    return matches;
  };
}
