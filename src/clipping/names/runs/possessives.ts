import type { Language } from '../../languages/language.ts';
import { isCommon } from '../evidence.ts';
import { isCountry } from '../place-names.ts';
import type { Token } from '../tokens.ts';

/** Whether a possessive is within a name: `St. Luke’s Hospital`, `Dock Workers’ Union`; not in `Norland’s Parliament`. */
export function isPossessiveInName(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  const { groupWords, placeWords } = language;
  const rest = tokens.slice(to, to + MOST_AFTER_PATRON);
  const end = rest.findIndex(({ isCapitalised, gap }, i) => !isCapitalised || (i > 0 && gap !== ' '));
  const length = end < 0 ? rest.length : end;
  const head = rest[length - 1];
  const isHead = (word: Token | undefined) =>
    word !== undefined && (groupWords.has(word.key) || placeWords.has(word.key));
  if (!head || !(isHead(head) || isHead(rest[0]))) return false;
  const owner = tokens[to - 1]!;
  const small = tokens.slice(from, to).findLastIndex(({ isCapitalised }) => !isCapitalised);
  const first = from + small + 1;
  const isHouse = length === 1 && (placeWords.has(head.key) || HOUSES.test(groupWords.get(head.key) ?? ''));
  return isCommon(owner) || PATRON.test(tokens[first]!.key) || (isHouse && to - first === 1 && !isCountry(owner.text));
}

/** Whose names hospitals and colleges have. */
export const PATRON = /^(?:st|saint|king|queen)$/;
/** What is called by the name of a family or a saint: `Feddersen’s Hotel`, `Guy’s Hospital`. */
const HOUSES = /^(?:hospital|school|religious body)$/;
/** A name has so many words at most after a possessive. */
const MOST_AFTER_PATRON = 3;
