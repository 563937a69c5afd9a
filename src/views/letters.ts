import { sortedText } from '../archive/order.ts';
import { onceForEach } from '../once.ts';

const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const LETTER = /^\p{L}/u;

const comparisons = onceForEach((language: string) => new Intl.Collator(language, { sensitivity: 'base' }).compare);
const segmenters = onceForEach((language: string) => new Intl.Segmenter(language));

/** The first so many signs of a text, as readers of a language count them. */
export function firstSigns(text: string, count: number, language: string): string[] {
  const letters = text.slice(0, count + 1);
  // Each of some signs of ASCII is one by itself, whatever the language, but for the last, which may have more to it.
  if (letters.length > count && /^[ -~]+$/.test(letters)) return Array.from(letters.slice(0, count));
  const signs: string[] = [];
  for (const { segment } of segmenters(language).segment(text)) {
    if (signs.length === count) break;
    signs.push(segment);
  }
  return signs;
}

/**
 * Makes the function that finds the letter under which an index in a language has a name: one for all that it sorts together, as
 * É with E, ß with S and, where they are no letters of their own, Æ with A and Ø with O.
 * @param otherSigns the heading over names that begin with no letter
 */
export function letters(language: string, otherSigns: string): (name: string) => string {
  const compare = comparisons(language);
  const known = new Map<string, string>();
  /** The letters that head the list so far, of scripts other than Latin too. */
  const headings = [...LATIN];

  function headingOf(sign: string): string {
    if (!LETTER.test(sign)) return otherSigns;
    const capital = String.fromCodePoint(sign.toLocaleUpperCase(language).normalize('NFC').codePointAt(0)!);
    const heading =
      headings.find((letter) => compare(letter, capital) === 0) ??
      LATIN.find((letter) => LATIN.some((next) => compare(letter + next, capital) === 0)) ??
      capital;
    if (!headings.includes(heading)) headings.push(heading);
    return heading;
  }

  return (name) => {
    const [sign = ''] = firstSigns(sortedText(name), 1, language);
    const heading = known.get(sign) ?? headingOf(sign);
    known.set(sign, heading);
    return heading;
  };
}
