/** What nobody sees: soft hyphens, marks of direction, spaces without a width, control characters. */
const UNSEEN = /(?!\s)[\p{Cc}\p{Cf}]/gu;

/** Spaces that French puts before some signs: they stay, for a line may not end there. */
const UNBREAKABLE = /^[\u00a0\u202f]$/;

/** A text in one line, with single spaces, and without characters that nobody sees. */
export const inOneLine = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(/\s+/g, (spaces) => (UNBREAKABLE.test(spaces) ? spaces : ' '))
    .trim();

/** How many words a text has. What writes no spaces between words counts two characters for one. */
export const wordCount = (text: string): number => {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0) + Math.floor(unspaced / 2);
};

/** Whether a text ends as a sentence does, with what closes quotations and brackets after it. */
export const endsSentence = (text: string): boolean => /[.!?…。！？؟۔।][\p{Pe}\p{Pf}\p{Pi}"'”’\s]*$/u.test(text);
