import type { Root } from 'mdast';
import type { Archive } from '../../archive/archive.ts';
import type { PassageNumber } from '../../citation-syntax.ts';
import type { RegisteredPassage } from '../../loader/registers/passage-register.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import { withoutUnwanted } from '../../schema/unwanted-characters.ts';
import { withSingleSpaces } from '../../text.ts';
import { parseMarkdown } from '../parse.ts';
import { passagesOf, passageText, type Passage } from '../passages.ts';
import { knownPassages } from './known-passages.ts';
import { newNumber } from './new-number.ts';
import { fingerprintOf } from './passage-words.ts';

/** A passage of a text with its number. */
export interface NumberedPassage {
  number: PassageNumber;
  passage: Passage;
  /** What it says, in one line, without the marks of citations. */
  text: string;
  /** What it was when it was registered, under the same number; `undefined` for one that has no number of its own yet. */
  registered: RegisteredPassage | undefined;
}

/** The passages of a text, in its order, and the registered ones that it has no more. */
export interface Numbering {
  passages: readonly NumberedPassage[];
  takenOut: readonly RegisteredPassage[];
}

/**
 * Numbers the passages of a text: those that are known again keep their numbers. The others count by position, and take no number that
 * exists; `npm run passages` registers these numbers.
 */
export function numberPassages(tree: Root, registered: readonly RegisteredPassage[] = []): Numbering {
  const passages = passagesOf(tree);
  const present = passages.map((passage) => {
    const text = withSingleSpaces(withoutUnwanted(passageText(passage))).trim();
    return { passage, text, fingerprint: registered.length ? fingerprintOf(text) : '' };
  });
  const known = knownPassages(registered, present);
  const numbers = numbersFor(known, registered);
  const found = new Set(known);
  return {
    passages: present.map(({ passage, text }, i) => ({ number: numbers[i]!, passage, text, registered: known[i] })),
    takenOut: registered.filter((passage) => !found.has(passage)),
  };
}

/** The passages of a record with their numbers, in the order of its text: whatever names a passage outside the page gets its number here. */
export const passagesIn = (
  { id, body }: Pick<ArchiveRecord, 'id' | 'body'>,
  archive: Archive,
): readonly NumberedPassage[] => numberPassages(parseMarkdown(body), archive.registeredPassages(id)).passages;

/** Whether the words of a passage are others than those that are registered under its number. */
export const isReworded = ({ text, registered }: NumberedPassage): boolean =>
  registered !== undefined && registered.fingerprint !== fingerprintOf(text);

/** The numbers of passages, with new ones where a passage is new. */
function numbersFor(
  known: readonly (RegisteredPassage | undefined)[],
  registered: readonly RegisteredPassage[],
): PassageNumber[] {
  if (!registered.length) return known.map((_, i) => String(i + 1));
  const used = registered.map(({ number }) => number);
  const present = known.flatMap((passage) => passage?.number ?? []);
  let last = '0';
  return known.map((passage) => {
    const number = passage?.number ?? newNumber(last, present, used);
    if (!passage) {
      present.push(number);
      used.push(number);
    }
    last = number;
    return number;
  });
}
