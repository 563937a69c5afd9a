import { comparePassageNumbers, isPassageNumber, type PassageNumber } from '../../citation-syntax.ts';
import { ID_FORM } from '../../kinds.ts';
import type { Problem } from '../problem.ts';
import { registerLines } from './register-lines.ts';

/**
 * Where a content folder keeps the passages that have a number: on a line the id of the record, the number, a fingerprint of the
 * words, and the words, with tabs between them. A passage that is not in the text any more has no words, and keeps its number.
 */
export const PASSAGES_FILE = 'register/passages.tsv';

/** A passage as it was when its number, or its words, were last written down. */
export interface RegisteredPassage {
  number: PassageNumber;
  fingerprint: string;
  /** What it said; empty where it is kept for its number alone. */
  text: string;
}

/** The passages that have a number, by the id of their record, in the order of the numbers. */
export type PassageRegister = ReadonlyMap<string, readonly RegisteredPassage[]>;

const FINGERPRINT_FORM = /^[0-9a-f]{16}$/;

/** The passages of a content folder that have a number. */
export function readPassages(folder: string, problems: Problem[]): PassageRegister {
  const register = new Map<string, RegisteredPassage[]>();
  const seen = new Set<string>();
  for (const { text: line, report } of registerLines(folder, PASSAGES_FILE, problems)) {
    const [id = '', number = '', fingerprint = '', text = '', ...others] = line.split('\t').map((part) => part.trim());
    const isWellFormed =
      ID_FORM.test(id) && isPassageNumber(number) && FINGERPRINT_FORM.test(fingerprint) && !others.length;
    if (!isWellFormed)
      report(
        'this line is not an id, the number of a passage, its fingerprint and its words, with tabs between them.',
        'Delete the line, then run npm run passages: the passage gets the number that is free at its place.',
      );
    else if (seen.has(`${id} ${number}`))
      report(
        `"${id}" has passage ${number} already.`,
        'Delete the line of one, then run npm run passages: that one gets another number.',
      );
    else {
      seen.add(`${id} ${number}`);
      const passage = { number, fingerprint, text };
      if (!register.get(id)?.push(passage)) register.set(id, [passage]);
    }
  }
  for (const passages of register.values()) passages.sort((a, b) => comparePassageNumbers(a.number, b.number));
  return register;
}

/** The file of a register: its lines in the order of ids and numbers. */
export const registerFile = (register: PassageRegister): string =>
  [...register]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, passages]) =>
      passages
        .toSorted((a, b) => comparePassageNumbers(a.number, b.number))
        .map(({ number, fingerprint, text }) => `${[id, number, fingerprint, text].join('\t').trimEnd()}\n`),
    )
    .join('');
