import type { Language } from '../../languages/language.ts';
import { isGivenName } from '../evidence.ts';
import type { Token } from '../tokens.ts';

/**
 * Whether it is the title of a work, or a nickname: all that is between two quotation marks, unless a word before or in it says that it
 * is a group, as in `the paper “Norba”`.
 */
export function isQuoted(
  tokens: readonly Token[],
  first: number,
  to: number,
  text: string,
  { groupNouns, groupWords }: Language,
): boolean {
  const { start: at } = tokens[first]!;
  const opening = Math.max(...Array.from('“«"', (mark) => text.lastIndexOf(mark, at)));
  const quoted = opening < 0 ? undefined : /^[“«"]([^“”«»"]{1,60})[”»"]/u.exec(text.slice(opening))?.[1];
  if (/^\p{Lu}{2,}$/u.test(quoted ?? '')) return false;
  if (!quoted || opening + quoted.length < tokens[to - 1]!.end - 1 || isGivenName(tokens[first]!.text)) return false;
  const beside = [...tokens.slice(Math.max(0, first - BEFORE), first), tokens[to - 1]!];
  if (beside.some(({ key }) => groupNouns.has(key) || groupWords.has(key))) return false;
  return quoted.split(' ').every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
}

/** So many words before a quotation may say what it names. */
const BEFORE = 3;
