/**
 * How many typing mistakes separate two words: letters left out, added, replaced, or swapped with the next (optimal string
 * alignment distance).
 * @param most beyond this many the answer is `most + 1`
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  let [beforeLast, last, row] = rowsOf(width);
  for (let j = 0; j < width; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, replaced);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) edits = Math.min(edits, beforeLast[j - 2]! + 1);
      row[j] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[b.length]!, most + 1);
}

type Rows = readonly [Uint16Array, Uint16Array, Uint16Array];

let kept: Rows | undefined;

/** Three rows of the table of edits, as long at least. Millions of words are compared: they are the same ones each time. */
function rowsOf(width: number): Rows {
  if (!kept || kept[0].length < width) kept = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  return kept;
}

/**
 * How many typing mistakes are forgiven in a word: none in a short one, one in four and five letters, two in longer ones. Arabic
 * script writes a word in fewer letters: one is forgiven in three.
 */
export function editsAllowed(letters: number, isArabic: boolean): number {
  if (letters < (isArabic ? 3 : 4)) return 0;
  return letters < 6 ? 1 : 2;
}

/** The letters that a word has, one bit for each; letters may share a bit. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits;
}

/**
 * Whether two words can be so few edits apart, by their letters: an edit changes two of them at most, and one where it makes the word
 * longer or shorter. Much faster than counting.
 * @param longer by how many letters one is longer than the other
 */
export function canBeWithin(edits: number, longer: number, a: number, b: number): boolean {
  let bits = a ^ b;
  for (let left = 2 * edits - longer; left > 0 && bits; left--) bits &= bits - 1;
  return bits === 0;
}
