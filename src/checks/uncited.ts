import type { Mention } from '../archive/mentions.ts';
import { MARK } from '../citation-syntax.ts';
import { beginsSentence, isCutShort } from './abbreviations.ts';

const STOPS = String.raw`[\p{Sentence_Terminal}…]`;
/** Quotation marks and brackets that close; French sets a space before its own. */
const CLOSING = String.raw`(?:[\p{Pe}\p{Pf}\p{Pi}"']|\s»)`;
const MARKS = `(?:${MARK.source})`;

/** What may be the end of a sentence, with the citations right after it, well formed or not. */
const END = new RegExp(`(${STOPS}+)(${CLOSING}*)(${MARKS}*)`, 'gu');
/** What ends a sentence of Chinese or Japanese, with no space after it. */
const FULL_WIDTH = /[。！？｡]$/;
const CITED = new RegExp(`${MARKS}(?:${STOPS}|${CLOSING})*$`, 'u');

/** The word before a stop, with the stops and hyphens within it: `Lt.-Gen`. No abbreviation is longer. */
const LAST_WORD = /(?<![\p{L}\p{M}.’'-])\p{L}[\p{L}\p{M}.’'-]*$/u;
const LONGEST_WORD = 30;
const NUMBER_ALONE = /^\(?\p{Nd}{1,3}$/u;
/** `al-Qarn`, `iPhone`, `l’Express`, `de Able`. */
const SMALL_NAME =
  /^(?:\p{Ll}+[-’']?\p{Lu}|(?:al|el|de|del|di|da|du|la|le|van|von|der|den|ten|ter|bin|ibn|bint|abu|ould) \p{Lu})/u;

/**
 * The sentences of a text that no citation follows, each with its offset. A stop inside a known name (“U.N.C. Army”), after an
 * abbreviation, or before what goes on in small letters ends no sentence.
 */
export function uncitedSentences(text: string, mentions: readonly Mention[]): { sentence: string; offset: number }[] {
  const uncited: { sentence: string; offset: number }[] = [];
  let start = 0;
  for (const { 0: end, 1: stops, 2: closing, 3: citations, index } of text.matchAll(END)) {
    const after = index + end.length;
    if (/\S/.test(text[after] ?? '') && !FULL_WIDTH.test(stops!)) continue;
    if (!citations && goesOn(text, { start, index, after, stops: stops!, closing: closing! }, mentions)) continue;
    add(start, after);
    start = after;
  }
  add(start, text.length);
  return uncited;

  function add(from: number, to: number) {
    const sentence = text.slice(from, to).trim();
    if (sentence && !CITED.test(sentence)) uncited.push({ sentence, offset: text.indexOf(sentence, from) });
  }
}

/** What may be the end of a sentence. */
interface Stop {
  /** Where the sentence begins, where the stop is, and where the text goes on. */
  start: number;
  index: number;
  after: number;
  stops: string;
  closing: string;
}

function goesOn(text: string, stop: Stop, mentions: readonly Mention[]): boolean {
  const sentence = text.slice(stop.start, stop.index);
  const rest = text.slice(stop.after).trimStart();
  if (!rest) return false;
  return (
    isWithinName(stop, rest, mentions) ||
    (stop.stops === '.' && isCutShort(LAST_WORD.exec(sentence.slice(-LONGEST_WORD))?.[0] ?? '', rest)) ||
    (stop.stops === '.' && NUMBER_ALONE.test(sentence.trim())) ||
    isOmission(stop, sentence) ||
    isQuotedQuestion(stop, rest) ||
    (/^\p{Ll}/u.test(rest) && !beginsWithName(rest, text.length - rest.length, mentions))
  );
}

function isWithinName({ index }: Stop, rest: string, mentions: readonly Mention[]): boolean {
  const name = mentions.find(({ start, end }) => start <= index && index < end);
  return name !== undefined && (index < name.end - 1 || !beginsSentence(rest));
}

/** Words left out: “a war … Norland … and peace”. */
const isOmission = ({ stops }: Stop, sentence: string): boolean => /^(?:…|\.{3,})$/.test(stops) && /\s$/.test(sentence);

/** A question or cry before who it came from: “Who?” Flanagan asked. */
const isQuotedQuestion = ({ stops, closing }: Stop, rest: string): boolean =>
  /[!?！？؟…]$/.test(stops) &&
  /[\p{Pf}\p{Pi}"'」』]/u.test(closing) &&
  /^[\p{Lu}\p{Lo}]/u.test(rest) &&
  !beginsSentence(rest);

const beginsWithName = (rest: string, at: number, mentions: readonly Mention[]): boolean =>
  SMALL_NAME.test(rest) || mentions.some(({ start }) => start === at);
