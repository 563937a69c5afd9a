import { bitsOf, isFull, type Candidate } from './candidates.ts';
import type { SubjectKind } from './table-format.ts';
import type { Terms } from './term-index.ts';
import { isNumber, isSmall, type Word } from './tokenize.ts';

/** How sure it is that a candidate is meant: `alone`, if no other subject has all the words that were typed. */
export type Verdict = 'pinned' | 'alone' | 'suggested' | undefined;

/** From this quality on a name that was typed as a whole is certain. */
const SURE = 0.8;

/**
 * Makes the function that judges the candidates of one query.
 * @param telling the words of the query that tell what it is about, as bits
 * @param isOrdinary whether a word of the query is one of everyday language
 */
export function judge(
  words: readonly Word[],
  telling: number,
  terms: Terms,
  isOrdinary: (word: Word) => boolean,
  kindOf: (candidate: Candidate) => SubjectKind,
): (candidate: Candidate) => Verdict {
  const numbers = words.map(({ text }) => text).filter(isNumber);
  return (candidate) => {
    const { name, used, cover, how, quality, whole } = candidate;
    if (quality < 0.45 || !(used & telling) || numbers.some((number) => isDenied(number, name.words))) return undefined;
    const places = bitsOf(used);
    const [first, last] = [places[0]!, places.at(-1)!].map((place) => words[place]!.text);
    const letters = places.reduce((sum, i) => sum + words[i]!.text.length, 0);
    const single = places.length === 1;
    const entire = (used & telling) === telling;
    if (places.every((i) => isOrdinary(words[i]!) || (!whole && isSmall(words[i]!.text)))) {
      // A name that is an ordinary word is meant where it is all that was asked, or where it is several words in their order.
      if (how === 'same' && isFull(candidate) && whole && (places.length === words.length || !single)) return 'pinned';
      if (entire && how === 'sound' && isFull(candidate) && words[places[0]!]!.capitals) return 'suggested';
      if (single) return undefined;
      if (entire && (whole || bitsOf(used & telling).length > 2)) return 'alone';
      return entire || cover > 0.6 ? 'suggested' : undefined;
    }
    if (how === 'slip') {
      const near = quality > 0.54;
      return (whole ? entire || near : near && (entire || cover > 0.3)) ? 'suggested' : undefined;
    }
    if (how === 'sound' && letters < 3) return entire ? 'suggested' : undefined;
    if (isFull(candidate)) return quality >= SURE ? 'pinned' : 'suggested';
    if (whole) {
      const finished = terms.knows(last!) && (!entire || terms.spread(last!) > 1);
      if (!finished && letters > 3 && quality > 0.75 && (entire || letters > 4)) return 'pinned';
      return entire ? 'suggested' : undefined;
    }
    const rare = single && terms.spread(first!) === 1;
    if (!entire) {
      if (cover > 0.9 && quality > 0.9) return 'pinned';
      return cover > 0.6 || (rare && letters > 3) ? 'suggested' : undefined;
    }
    if (!single) return quality >= SURE && cover > 0.35 ? (cover > 0.6 ? 'pinned' : 'alone') : 'suggested';
    if (
      letters > 3 &&
      kindOf(candidate) !== 'event' &&
      (name.own || !/[a-z]/.test(last!)) &&
      (how === 'same' ? rare : (how === 'prefix' && quality > 0.75) || quality >= 0.88)
    )
      return 'pinned';
    return 'suggested';
  };
}

/** Whether a name has another number where the query has this one: another day, or another year. */
const isDenied = (number: string, name: readonly string[]): boolean =>
  !name.includes(number) && name.some((word) => isNumber(word) && word.length === number.length);
