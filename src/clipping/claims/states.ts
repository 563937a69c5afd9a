import type { Property } from '../../schema/vocabulary/vocabulary.ts';
import type { Language } from '../languages/language.ts';

/** A person in a sentence. */
export interface PersonAt {
  id: string;
  start: number;
  end: number;
}

/** How things are with a person, with the words that say it. */
export interface State {
  id: string;
  value: string;
  start: number;
  end: number;
}

/** A figure is right before what is said of it, in characters. */
const BESIDE = 12;

/** How far a person may be from what is said of them, in characters. */
const NEAR = 90;

/** What a sentence says of how things are with people: a value of `status` for each, as far as the vocabulary has it. */
export function statesIn(
  sentence: string,
  people: readonly PersonAt[],
  figures: readonly { start: number; end: number }[],
  { states }: Language,
  status: Property | undefined,
): State[] {
  const allowed = status?.values;
  if (!allowed || !people.length) return [];
  const found = new Map<string, State>();
  for (const [pattern, values] of states) {
    const match = pattern.exec(sentence);
    const value = values.find((each) => allowed.includes(each));
    if (!match || !value) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    // `12 people died` says it of those who are counted.
    if (figures.some((figure) => figure.end <= start && start - figure.end <= BESIDE)) continue;
    for (const { id } of meantBy(start, end, sentence, people))
      if (!found.has(id)) found.set(id, { id, value, start, end });
  }
  return [...found.values()];
}

/** Of whom it is said: all that a list has after it, otherwise who is next to it. */
function meantBy(start: number, end: number, sentence: string, people: readonly PersonAt[]): readonly PersonAt[] {
  if (/^(?::|\s(?:are|were)\s)/.test(sentence.slice(end))) return people.filter((person) => person.start >= end);
  const distance = (person: PersonAt) => (person.start >= end ? person.start - end : start - person.end);
  const [nearest] = people
    .filter((person) => distance(person) >= 0 && distance(person) <= NEAR)
    .sort((a, b) => distance(a) - distance(b));
  return nearest ? [nearest] : [];
}
