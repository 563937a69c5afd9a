import { answers } from './matching.ts';
import { wordsOf } from './query.ts';

/** A run of a text; the marked ones are what was searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

/**
 * Reads Pagefind’s excerpts: text in which `<` and `>` are `&lt;` and `&gt;`, and words that match are in `<mark>`. The marks
 * keep to the words, without the punctuation that Pagefind takes with them.
 */
export function parseExcerpt(excerpt: string): Run[] {
  const runs: Run[] = [];
  const add = (text: string, marked: boolean) => {
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text) runs.push({ text, marked });
  };
  for (const piece of excerpt.split(/(<mark>.*?<\/mark>)/su)) {
    const inside = /^<mark>(.*)<\/mark>$/su.exec(piece)?.[1];
    if (inside === undefined) {
      add(decode(piece), false);
      continue;
    }
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(
      decode(inside),
    )!;
    add(before, false);
    add(word, true);
    add(after, false);
  }
  return runs;
}

/** Marks the words of a query in a text that Pagefind does not mark. */
export function markWords(text: string, query: string): Run[] {
  const asked = wordsOf(query);
  const isAsked = (piece: string) => wordsOf(piece).some((word) => asked.some((each) => answers(word, each)));
  return text
    .split(/([\p{L}\p{M}\p{N}'’ʿʾ]+)/u)
    .flatMap((piece) => (piece ? [{ text: piece, marked: isAsked(piece) }] : []));
}

const decode = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
