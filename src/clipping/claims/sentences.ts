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
