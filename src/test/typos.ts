/** Every way to leave a letter of a word out, to replace it, to add one, and to swap two. */
export function typosOf(word: string): string[] {
  const letters = /\p{Script=Arabic}/u.test(word) ? 'ابتجدرسعفقكلمنهوي' : 'abcdefghijklmnopqrstuvwxyz';
  const typos = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    for (const letter of letters) {
      typos.add(before + letter + after);
      if (after) typos.add(before + letter + after.slice(1));
    }
    typos.add(before + after.slice(1));
    if (after.length > 1) typos.add(before + after[1] + after[0] + after.slice(2));
  }
  typos.delete(word);
  return [...typos];
}
