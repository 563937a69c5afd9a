import { sortedText } from '../archive/order.ts';
import { onceForEach } from '../once.ts';

const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const LETTER = /^\p{L}/u;

const comparisons = onceForEach((language: string) => new Intl.Collator(language, { sensitivity: 'base' }).compare);
const segmenters = onceForEach((language: string) => new Intl.Segmenter(language));

/** The signs of a text, as readers of a language count them. */
export const signsIn = (text: string, language: string): Iterable<Intl.SegmentData> =>
  segmenters(language).segment(text);

/** Of two plain letters the first is a sign by itself, whatever the language. */
function firstSign(text: string, language: string): string {
  if (/^[a-z]{2}/i.test(text)) return text[0]!;
  const [first] = signsIn(text, language);
  return first?.segment ?? '';
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
    const sign = firstSign(sortedText(name), language);
    const heading = known.get(sign) ?? headingOf(sign);
    known.set(sign, heading);
    return heading;
  };
}
