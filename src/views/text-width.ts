/** How wide letters are at most in the fonts that readers have, in units of the size of type; the first that matches counts. */
const WIDTHS: [RegExp, number][] = [
  [/\p{M}/u, 0],
  [/[ijl.,:;'’|! ]/u, 0.36],
  [/[Iftr()\-–]/u, 0.46],
  [/[mwMW@%—…]/u, 1],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Extended_Pictographic}/u, 1.3],
  [/\p{Lu}/u, 0.78],
];

const OTHER = 0.65;

/** How wide a text is at most, in the unit of `size`, for drawings made where no browser measures it. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  return width * size;
}
