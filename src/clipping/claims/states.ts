import type { Property } from '../../schema/vocabulary/vocabulary.ts';
import type { Language } from '../languages/language.ts';

/** A person in a sentence. */
export interface PersonAt {
  id: string;
  start: number;
  end: number;
}

/** How far a person may be from what is said of them, in characters. */
const NEAR = 90;

/** What a sentence says of how things are with people: a value of `status` for each, as far as the vocabulary has it. */
export function statesIn(
  sentence: string,
  people: readonly PersonAt[],
  { states }: Language,
  status: Property | undefined,
): { id: string; value: string }[] {
  const allowed = status?.values;
  if (!allowed || !people.length) return [];
  const found = new Map<string, string>();
  for (const [pattern, values] of states) {
    const match = pattern.exec(sentence);
    const value = values.find((each) => allowed.includes(each));
    if (!match || !value) continue;
    for (const { id } of meantBy(match.index, match[0].length, sentence, people))
      if (!found.has(id)) found.set(id, value);
  }
  return [...found].map(([id, value]) => ({ id, value }));
}

/** Of whom it is said: all that a list has after it, otherwise who is next to it. */
function meantBy(start: number, length: number, sentence: string, people: readonly PersonAt[]): readonly PersonAt[] {
  const end = start + length;
  if (/^(?::|\s(?:are|were)\s)/.test(sentence.slice(end))) return people.filter((person) => person.start >= end);
  const distance = (person: PersonAt) => (person.start >= end ? person.start - end : start - person.end);
  const [nearest] = people
    .filter((person) => distance(person) >= 0 && distance(person) <= NEAR)
    .sort((a, b) => distance(a) - distance(b));
  return nearest ? [nearest] : [];
}
