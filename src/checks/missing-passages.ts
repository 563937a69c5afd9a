import { comparePassageNumbers, type PassageNumber } from '../citation-syntax.ts';
import { formatCount, formatList, quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import type { RegisteredPassage } from '../loader/registers/passage-register.ts';

/** Which passages a text has, and which it had. */
export interface PassageNumbers {
  passages: readonly { number: PassageNumber }[];
  takenOut: readonly RegisteredPassage[];
}

/**
 * What is wrong with a number under which a text has no passage.
 * @param of what the text is called where the number is named; left out within the text itself
 */
export function missingPassage(
  number: PassageNumber,
  { passages, takenOut }: PassageNumbers,
  of?: string,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (passages.some((passage) => passage.number === number)) return undefined;
  const lost = takenOut.find((passage) => passage.number === number);
  if (lost)
    return {
      message: `passage ${number}${of ? ` of ${quoted(of)}` : ''} was taken out${lost.text ? `: “${lost.text}”` : '.'}`,
      remedy: 'Name the passage that says it now, or remove what cites it.',
    };
  return {
    message: of ? `${quoted(of)} has no passage ${number}.` : `there is no passage ${number}.`,
    remedy: `${of ? 'It' : 'The text'} has ${passagesInWords(passages.map((passage) => passage.number))}.`,
  };
}

/** `8 passages`, or where these are not numbered through, `the passages 1, 2 and 2a`. */
const passagesInWords = (numbers: readonly PassageNumber[]): string =>
  numbers.toSorted(comparePassageNumbers).every((number, i) => number === String(i + 1))
    ? formatCount(numbers.length, 'passage')
    : `the passages ${numbersInWords(numbers)}`;

/** `1 to 3, 3a and 5`. */
export function numbersInWords(numbers: readonly PassageNumber[]): string {
  const runs: PassageNumber[][] = [];
  for (const number of numbers.toSorted(comparePassageNumbers)) {
    const run = runs.at(-1);
    if (run && String(Number(run.at(-1)) + 1) === number) run.push(number);
    else runs.push([number]);
  }
  return formatList(runs.flatMap((run) => (run.length > 2 ? `${run[0]!} to ${run.at(-1)!}` : run)));
}
