import type { Mention } from '../archive/mentions.ts';

/** An end of a sentence, with the citations that stand right after it, well formed or not. */
const END = /[.!?…]+[”"’')]*((?:\[\^(?:[^[\]]*\]|\S*))*)(?=\s|$)/gu;
const CITED = /\[\^(?:[^[\]]*\]|\S*)[.!?…”"’')]*$/u;
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|St|No|vs|cf|etc)\.$/u;

/**
 * The sentences of a text that no citation follows, each with its offset. A full stop inside a known name (“U.N.C. Army”) or after an
 * abbreviation ends no sentence where a small letter, or the rest of the name, comes next.
 */
export function uncitedSentences(text: string, mentions: readonly Mention[]): { sentence: string; offset: number }[] {
  const uncited: { sentence: string; offset: number }[] = [];
  let start = 0;
  for (const { 0: end, 1: citations, index } of text.matchAll(END)) {
    const after = index + end.length;
    const inName = mentions.some((mention) => mention.start <= index && index < mention.end);
    const goesOn =
      !citations &&
      after < text.length &&
      (inName || ABBREVIATION.test(text.slice(start, index + 1)) || /^\s+\p{Ll}/u.test(text.slice(after)));
    if (goesOn) continue;
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
