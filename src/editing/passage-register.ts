import type { PassageNumber } from '../citation-syntax.ts';
import { citingPlaces } from '../checks/citing-places.ts';
import type { Context } from '../checks/context.ts';
import { isNumbered } from '../checks/passages.ts';
import {
  PASSAGES_FILE,
  registerFile,
  type PassageRegister,
  type RegisteredPassage,
} from '../loader/registers/passage-register.ts';
import { isReworded, numberPassages, type NumberedPassage } from '../markdown/numbering/numbering.ts';
import { fingerprintOf } from '../markdown/numbering/passage-words.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { changeFile } from './rewrite-file.ts';

/** What becomes of the passages of one text. */
export interface Renewal {
  id: string;
  /** Those that get a number. */
  numbered: NumberedPassage[];
  /** Those whose words are taken over. */
  accepted: NumberedPassage[];
  /** The numbers under which there is no passage any more. */
  takenOut: PassageNumber[];
  /** Those that are cited and whose words changed, or that are not there any more: they stay as they are. */
  kept: PassageNumber[];
}

/**
 * The register as it is to be: each new passage with its number, each passage that nobody cites with its words of today. What is cited
 * stays as it was cited, unless somebody has read again what cites it.
 * @param isReread whether that has been done for a text
 */
export function renewedRegister(
  context: Context,
  isReread: (id: string) => boolean,
): { register: PassageRegister; renewals: Renewal[] } {
  const register = new Map<string, readonly RegisteredPassage[]>();
  for (const [id, passages] of context.passages)
    register.set(id, isPublished(id, context) ? passages : passages.map(withoutWords));
  const cited = citingPlaces(context);
  // What cannot be read may cite anything.
  const isAllRead =
    !context.partial.length && context.texts.every(({ record, text }) => record !== undefined || text.kind === 'about');
  const renewals = context.texts.flatMap((each): Renewal[] => {
    const { id, body } = each.text;
    const isNewDraft = context.drafts.has(id) && !context.passages.has(id);
    if (!isNumbered(each) || isNewDraft) return [];
    const numbers = new Set(cited.get(id)?.map(({ paragraph }) => paragraph));
    const isKept = (number: PassageNumber): boolean => !isReread(id) && (!isAllRead || numbers.has(number));
    const { passages, takenOut } = numberPassages(parseMarkdown(body), context.passages.get(id));
    const present = passages.map((passage) => {
      const { registered, number, text } = passage;
      return registered && isReworded(passage) && isKept(number)
        ? registered
        : { number, text, fingerprint: fingerprintOf(text) };
    });
    const lost = takenOut.map((passage) => (isKept(passage.number) ? passage : withoutWords(passage)));
    if (present.length || lost.length) register.set(id, [...present, ...lost]);
    const reworded = passages.filter(isReworded);
    return [
      {
        id,
        numbered: passages.filter(({ registered }) => !registered),
        accepted: reworded.filter(({ number }) => !isKept(number)),
        takenOut: takenOut.filter(({ number, text }) => text && !isKept(number)).map(({ number }) => number),
        kept: [...reworded, ...takenOut.filter(({ text }) => text)].map(({ number }) => number).filter(isKept),
      },
    ];
  });
  return { register, renewals };
}

/** Writes a register into a content folder, whole or not at all. */
export function writeRegister(folder: string, register: PassageRegister): void {
  changeFile(folder, PASSAGES_FILE, () => registerFile(register));
}

/** Whether a record is there, and its text is not removed. */
const isPublished = (id: string, { ids, numberingOf, texts }: Context): boolean =>
  ids.has(id) && (numberingOf(id) === undefined || texts.some(({ text }) => text.id === id));

const withoutWords = (passage: RegisteredPassage): RegisteredPassage => ({ ...passage, text: '' });
