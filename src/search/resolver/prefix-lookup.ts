import { PREFIX, PREFIX_PENALTY, SOUND_PREFIX } from './quality.ts';
import type { Span } from './span.ts';
import { BestMatches, type Term, type TermMatch } from './term.ts';
import { MIN_ARABIC_PREFIX, MIN_PREFIX, MIN_PREFIX_SOUND } from './thresholds.ts';

/** Longer than the words of any name. */
const MAX_LETTERS = 40;
/** More names with one beginning help nobody. */
const MAX_MATCHES = 60;

/** Finds the terms that begin with a span, as it is written or as it sounds. */
export function createPrefixLookup(terms: readonly Term[]): (span: Span) => TermMatch[] {
  const sorted = { text: sortedBy(terms, 'text'), sound: sortedBy(terms, 'sound') };

  return (span) => {
    const { text, sound } = span;
    if (text.length < (span.isArabic ? MIN_ARABIC_PREFIX : MIN_PREFIX) || text.length > MAX_LETTERS) return [];
    const matches = new BestMatches();
    const addAll = (key: 'text' | 'sound', start: string, best: number) => {
      for (const term of startingWith(sorted[key], key, start)) {
        if (matches.size >= MAX_MATCHES) return;
        const whole = term[key];
        if (whole === start || (key === 'sound' && term.isArabic !== span.isArabic)) continue;
        matches.add({
          term,
          matchType: 'prefix',
          quality: best - PREFIX_PENALTY * (1 - start.length / whole.length),
        });
      }
    };
    addAll('text', text, PREFIX);
    if (sound.length >= MIN_PREFIX_SOUND) addAll('sound', sound, SOUND_PREFIX);
    return matches.list();
  };
}

const sortedBy = (terms: readonly Term[], key: 'text' | 'sound'): Term[] =>
  terms.toSorted((a, b) => (a[key] < b[key] ? -1 : 1));

/** Of a sorted list the terms that begin so. */
function* startingWith(list: readonly Term[], key: 'text' | 'sound', start: string): Generator<Term> {
  for (let i = firstIndex(list, key, start); list[i]?.[key].startsWith(start); i++) yield list[i]!;
}

/** Where in a sorted list a text is or would be. */
function firstIndex(list: readonly Term[], key: 'text' | 'sound', text: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (list[middle]![key] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
