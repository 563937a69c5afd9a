import type { Candidate } from './candidate.ts';
import type { TermIndex } from './lookup/term-index.ts';
import { skeletonOf, soundOf } from './phonetics.ts';
import type { Query } from './query.ts';
import { tokenTexts, type Token } from './tokenize.ts';

/** What may stand between a given name and a family name: “Albert of Monaco”. */
const PARTICLE = /^(?:of|d[eu]s?|[ae]l|l[ae])$/;

/**
 * Whether a query that has the family name of a person means another one. It certainly does with another initial or another common
 * given name, as “M. Roe” and “Mary Roe” are not Jane Roe; perhaps with another word in capitals before it, as “Zoltana Roe”.
 */
export function namesOtherPerson(candidate: Candidate, query: Query, index: TermIndex): 'certainly' | 'perhaps' | 'no' {
  const { name, words } = candidate;
  const { tokens, contentWords, ordinaryWords, titles, givenNames } = query;
  const taken = words.positions.map((i) => tokens[i]!.text);
  const ownWords = tokenTexts(name.subject.names.join(' ')).filter((word) => !taken.includes(word));
  const isOther = ({ text }: Token, i: number): boolean =>
    !ownWords.some((own) =>
      givenNames.has(i)
        ? beginningOf(own) === beginningOf(text)
        : own[0] === text[0] || soundOf(own)[0] === soundOf(text)[0],
    );

  const before = tokens.findLastIndex(({ text }, i) => i < words.first && !PARTICLE.test(text));
  const after = words.last + 1;
  const isAtEnd = after === tokens.length - 1;
  const isBeside = ({ text }: Token, i: number): boolean =>
    i === before || (isAtEnd && i === after) || (i > words.first && i < words.last && text.length === 1);
  const others = tokens.flatMap((token, i) => (!words.has(i) && isBeside(token, i) && isOther(token, i) ? [i] : []));
  const isGivenName = (i: number): boolean => {
    const { text, isCapitalized } = tokens[i]!;
    return text.length > 1 ? givenNames.has(i) : isCapitalized || (i === 0 && contentWords.has(i));
  };
  if (others.some(isGivenName)) return 'certainly';

  if (!others.includes(before)) return 'no';
  const { text, isCapitalized } = tokens[before]!;
  const isWord = !contentWords.has(before) || ordinaryWords.has(before) || titles.has(before) || index.has(text);
  const startsSentence = before === 0 && after < tokens.length;
  return isCapitalized && !isWord && !startsSentence ? 'perhaps' : 'no';
}

/** What two spellings of a given name, or a name and its short form, have in common: “James” and “Jim”; not “Michael” and “Miriam”. */
function beginningOf(name: string): string {
  const sound = soundOf(name);
  return sound[0]! + skeletonOf(sound).slice(0, 2);
}
