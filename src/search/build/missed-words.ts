import type { ReadText } from './text-reader.ts';

/** The words of texts under which Pagefind does not find them: what follows a dash or an elision, other letters, parted thousands. */
export function missedWords(texts: readonly ReadText[]): string[] {
  const missed = new Set(texts.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.missed)));
  if (!missed.size) return [];
  for (const { pieces, plainWords } of texts)
    for (const word of [...pieces.flatMap(({ indexed }) => indexed), ...plainWords()]) missed.delete(word);
  return [...missed];
}
