import { isCutShort } from '../../checks/abbreviations.ts';

/** A sentence of a text, with where it begins there. */
export interface Sentence {
  text: string;
  start: number;
}

const END = /(\p{L}[\p{L}.]*)?[.!?…]["”’»)\]]*\s+(?=[\p{Lu}\p{N}“"«‘(])/gu;

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: found, 1: word, index } of text.matchAll(END)) {
    const end = index + found.length;
    const isAbbreviation = found.slice(word?.length ?? 0).startsWith('.') && word && isCutShort(word, text.slice(end));
    if (isAbbreviation) continue;
    sentences.push({ text: text.slice(start, end).trimEnd(), start });
    start = end;
  }
  return start < text.length ? [...sentences, { text: text.slice(start), start }] : sentences;
}

/** What parts a sentence into clauses, each of which may say something of its own. */
const BOUNDARY =
  /[;:—–“”«»]|,?\s(?:and|but|while|whereas|when|et|mais|tandis|quand|und|aber|während)(?=\s)|,\s(?:which|who|whom|qui|dont|der|die|das)(?=\s)/giu;

/** The clause of a sentence that has the words between two places: from the last boundary before them to the first one after them. */
export function clauseAround(sentence: string, start: number, end: number): { from: number; to: number } {
  const boundaries = [...sentence.matchAll(BOUNDARY)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  return {
    from: boundaries.findLast((boundary) => boundary.end <= start)?.end ?? 0,
    to: boundaries.find((boundary) => boundary.start >= end)?.start ?? sentence.length,
  };
}
