import type { Piece } from './text-reader.ts';

/** The words of a text under which Pagefind does not find it: what follows a dash or an elision, other letters, parted thousands. */
export function missedWords(pieces: readonly Pick<Piece, 'missed' | 'indexed'>[]): string[] {
  const missed = new Set<string>();
  for (const piece of pieces) for (const word of piece.missed) missed.add(word);
  if (missed.size) for (const { indexed } of pieces) for (const word of indexed) missed.delete(word);
  return [...missed];
}
