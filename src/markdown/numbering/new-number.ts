import { comparePassageNumbers, type PassageNumber } from '../../citation-syntax.ts';

/**
 * A number after that of a passage and before the next that the text has, which no passage has or had. What comes after all of them
 * gets the next whole number.
 */
export function newNumber(
  last: PassageNumber,
  present: readonly PassageNumber[],
  used: readonly PassageNumber[],
): PassageNumber {
  const [next] = present.filter((number) => comparePassageNumbers(number, last) > 0).sort(comparePassageNumbers);
  if (!next) return String(Math.max(0, ...used.map((number) => Number.parseInt(number))) + 1);
  const between = used.filter(
    (number) => comparePassageNumbers(number, last) > 0 && comparePassageNumbers(number, next) < 0,
  );
  return numberBetween(between.sort(comparePassageNumbers).at(-1) ?? last, next);
}

/** Without letters that are read as figures, and without `x`, since YAML takes `0xa` for a number. */
const LETTERS = 'abcdefghjkmnpqrstuvwy';

/** The shortest number between two others: `3a` after 3, `3b` between 3a and 4, `3aa` between 3a and 3b, `3za` between 3 and 3a. */
export function numberBetween(lower: PassageNumber, upper: PassageNumber): PassageNumber {
  const [, whole = '', letters = ''] = /^(\d+)(.*)$/.exec(lower)!;
  const candidates = [String(Number(whole) + 1)];
  for (let i = 0; i <= letters.length; i++) {
    const letter = letterAfter(letters[i]);
    if (letter) candidates.push(whole + letters.slice(0, i) + letter);
  }
  const isBetween = (number: PassageNumber) => comparePassageNumbers(number, upper) < 0;
  return candidates.find(isBetween) ?? numberBefore(upper, lower);
}

/** The letter that follows another, or the first; none after the last. */
const letterAfter = (letter: string | undefined): string | undefined =>
  LETTERS.split('').find((other) => letter === undefined || letter === 'z' || other > letter);

/** The number between two of which the later is the earlier with letters behind it, at most `a` in their order. */
function numberBefore(upper: PassageNumber, lower: PassageNumber): PassageNumber {
  const zeros = /^z*/.exec(upper.slice(lower.length))![0];
  return `${lower}${zeros}za`;
}
