import { compareEdtf, type EdtfDate } from '../edtf.ts';
import type { Article, Entity, Event, Person } from '../schema/records.ts';
import { withCurlyApostrophes } from '../text.ts';
import { guessSortName } from './sort-name.ts';

/** The name under which an index lists an entity. */
export const sortName = (entity: Entity): string =>
  entity.kind === 'person' ? (entity.data.sortName ?? guessOnce(entity)) : entity.data.name;

const guesses = new WeakMap<Person, string>();

/** A guess is asked for at each comparison of a sort. */
function guessOnce(person: Person): string {
  const guess = guesses.get(person) ?? guessSortName(person.data.name).sortName;
  guesses.set(person, guess);
  return guess;
}

/** Oldest first, undated ones last. */
export const byPublication = (a: Article, b: Article): number => byPublished(a, b, 1);

/** Newest first, undated ones last. */
export const newestFirst = (a: Article, b: Article): number => byPublished(a, b, -1);

const byPublished = (a: Article, b: Article, direction: 1 | -1): number =>
  compareDates(a.data.published, b.data.published, direction) || compareIds(a.id, b.id);

function compareDates(a: EdtfDate | undefined, b: EdtfDate | undefined, direction: 1 | -1): number {
  if (a && b) return direction * compareEdtf(a, b);
  return a ? -1 : b ? 1 : 0;
}

/** Oldest first, undated ones last. */
export const byDate = (a: Event, b: Event): number =>
  compareDates(a.data.date, b.data.date, 1) || compareIds(a.id, b.id);

const compareIds = new Intl.Collator('en', { numeric: true }).compare;

/** What an index orders a name by: the signs for Arabic letters, and whatever else looks like an apostrophe, do not count. */
export const sortedText = (name: string): string => withCurlyApostrophes(name).replaceAll('’', '');

/** Orders names as an index in a language does: letters before accents and case, numbers by value. */
export function nameOrder(language: string): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => compare(sortedText(a), sortedText(b)) || compare(a, b);
}
