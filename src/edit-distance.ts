/**
 * How many slips of the finger part two words: letters left out, added, changed or swapped with the next (optimal string alignment).
 * @param most beyond this many the answer is `most + 1`
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above] = [above, row];
  }
  return Math.min(above[b.length]!, most + 1);
}

/**
 * How many slips a word of so many letters may have: none in short ones, one in four and five letters, two in longer ones. Arabic
 * script writes a word in fewer.
 */
export const editsAllowed = (letters: number, arabic: boolean): number => {
  const least = arabic ? 3 : 4;
  return letters < least ? 0 : letters < least + 2 ? 1 : 2;
};

/** The letters that a word has, as bits: two words `n` slips apart differ in at most `2n` of them. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits;
}

export function bitsApart(a: number, b: number): number {
  let bits = 0;
  for (let rest = a ^ b; rest; rest &= rest - 1) bits++;
  return bits;
}
