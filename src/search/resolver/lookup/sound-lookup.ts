import { editDistance } from '../../../edit-distance.ts';
import { INTERCHANGEABLE, skeletonOf, vowelDifferences } from '../phonetics.ts';
import {
  EXACT,
  SAME_CONSONANTS,
  SAME_SOUND,
  SAME_SOUND_IN_ARABIC,
  SPELLING_PENALTY,
  UNWRITTEN_VOWEL_PENALTY,
  VOWEL_PENALTY,
} from './quality.ts';
import type { Span } from './span.ts';
import { BestMatches, type Term, type TermMatch } from './term.ts';
import {
  MIN_CONSONANTS,
  MIN_CONSONANTS_ACROSS_SCRIPTS,
  MAX_VOWEL_SHARE,
  MAX_VOWEL_SHARE_FROM_ARABIC,
  MIN_SOUND,
  MIN_SPOKEN_LETTERS,
} from '../thresholds.ts';

/** Longer than any name. */
const MAX_LETTERS = 80;

/**
 * Finds the terms that are written like a span or sound like it.
 * @param hasSynonyms whether a word is in a list of synonyms: it is then known by its sound even if it is short
 */
export function createSoundLookup(
  terms: ReadonlyMap<string, Term>,
  hasSynonyms: (word: string) => boolean,
): (span: Span) => TermMatch[] {
  const spoken = [...terms.values()].filter(({ isAcronym }) => !isAcronym);
  const bySound = Map.groupBy(spoken, ({ sound }) => sound);
  const bySkeleton = Map.groupBy(spoken, ({ skeleton }) => skeleton);

  const sameSound = ({ text, sound, isArabic }: Span): TermMatch[] =>
    (bySound.get(sound) ?? [])
      .filter((term) => isArabic || !term.isArabic)
      .map((term) => {
        const spelling = (SPELLING_PENALTY * editDistance(text, term.text, 9)) / text.length;
        return { term, matchType: 'phonetic', quality: isArabic ? SAME_SOUND_IN_ARABIC : SAME_SOUND - spelling };
      });

  function sameConsonants(span: Span, sound: string, skeleton: string, exchanged: number): TermMatch[] {
    return (bySkeleton.get(skeleton) ?? []).flatMap((term) => {
      if (
        term.text.length < MIN_SPOKEN_LETTERS ||
        (term.isArabic && !span.isArabic && skeleton.length < MIN_CONSONANTS_ACROSS_SCRIPTS)
      )
        return [];
      // “East …” is not “West …”.
      if (span.words > 1 && sound[0] !== term.sound[0]) return [];
      const isUnwritten = span.isArabic && !term.isArabic;
      const differences = vowelDifferences(sound, term.sound, isUnwritten) + exchanged;
      const share = isUnwritten ? MAX_VOWEL_SHARE_FROM_ARABIC : MAX_VOWEL_SHARE;
      if (differences >= skeleton.length * share) return [];
      const penalty = isUnwritten ? UNWRITTEN_VOWEL_PENALTY : VOWEL_PENALTY;
      const quality = SAME_CONSONANTS - (penalty * differences) / skeleton.length;
      return { term, matchType: 'phonetic', quality };
    });
  }

  function similarConsonants(span: Span): TermMatch[] {
    const { sound } = span;
    const skeleton = skeletonOf(sound);
    if (skeleton.length < MIN_CONSONANTS) return [];
    const matches = sameConsonants(span, sound, skeleton, 0);
    for (const [from, to] of INTERCHANGEABLE) {
      const exchanged = skeleton.includes(from) ? skeleton.replaceAll(from, to) : undefined;
      if (exchanged !== undefined && bySkeleton.has(exchanged))
        matches.push(...sameConsonants(span, sound.replaceAll(from, to), exchanged, 1));
    }
    return matches;
  }

  return (span) => {
    const { text, sound } = span;
    if (text.length > MAX_LETTERS) return [];
    const matches = new BestMatches();
    const exact = terms.get(text);
    if (exact) matches.add({ term: exact, matchType: 'exact', quality: EXACT });
    const isLong = text.length >= MIN_SPOKEN_LETTERS || span.isArabic || hasSynonyms(text);
    if (!isLong) return matches.list();
    if (sound.length >= MIN_SOUND) sameSound(span).forEach((match) => matches.add(match));
    similarConsonants(span).forEach((match) => matches.add(match));
    return matches.list();
  };
}
