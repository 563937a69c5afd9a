import type { Archive } from '../archive/archive.ts';
import type { Entity, Event, Group, Person, Place } from '../schema/records.ts';
import type { Words } from '../words/en.ts';
import { dateView, type DateView } from './date.ts';
import { firstOf } from './parts/first-of.ts';
import { linkTo, type Entry } from './link.ts';
import { rolesAt } from './roles.ts';
import { firstNames } from './subject/named-lists.ts';

/** A list of names beside a text, under what they are. */
export interface TaggedSection {
  label: string;
  /** Whether the names follow one another in one line. */
  inline?: true;
  entries: (Entry & { date?: DateView })[];
}

/**
 * What an article names, kind by kind.
 * @param roles who each person was then; others are described by their descriptions
 */
export const taggedSections = (
  named: { events: readonly Event[]; people: readonly Person[]; groups: readonly Group[]; places: readonly Place[] },
  roles: ReadonlyMap<Person, string>,
  words: Words,
): TaggedSection[] =>
  [
    {
      label: words.subject.namedEvents,
      entries: named.events.map((event) => ({
        ...linkTo(event),
        ...(event.data.date && { date: dateView(event.data.date, words) }),
      })),
    },
    { label: words.subject.people, entries: peopleWith(roles, named.people) },
    { label: words.subject.groups, entries: named.groups.map(linkTo) },
    { label: words.subject.places, inline: true as const, entries: named.places.map(linkTo) },
  ].filter(({ entries }) => entries.length);

const peopleWith = (roles: ReadonlyMap<Person, string>, people: readonly Person[]): Entry[] =>
  people.map((person) => ({ ...linkTo(person), note: roles.get(person) ?? person.data.description }));

/** Who was in an event, as its record says. */
export function involvedIn({ data }: Event, archive: Archive, words: Words): Record<'people' | 'groups', Entry[]> {
  const people = data.people.map(archive.person);
  return {
    people: peopleWith(rolesAt(people, data.date ? [data.date] : [], archive, words), people),
    groups: data.groups.map((id) => linkTo(archive.group(id))),
  };
}

/** The same on the page of the event: of many people or groups the first, and the way to all. */
export const eventSections = (event: Event, archive: Archive, words: Words): TaggedSection[] =>
  Object.entries(involvedIn(event, archive, words))
    .map(([list, entries]) => ({
      label: words.subject[list as 'people' | 'groups'],
      entries: firstNames(list, event, entries, words),
    }))
    .filter(({ entries }) => entries.length);

/** An entity that is named together with another, and in how many paragraphs. */
export interface Neighbour extends Entry {
  paragraphs: number;
}

/** The entities most often named together with one. */
export interface Neighbours {
  shown: readonly Neighbour[];
  /** Those that follow, folded away. */
  folded: Neighbour[];
  /** How many more there are. */
  others: number;
}

const MOST_SHOWN = 10;
const MOST_FOLDED = 50;

export function mentionedWith(entity: Entity, archive: Archive): Neighbours {
  const all = archive.mentionedWith(entity).map(({ entity: other, paragraphs }) => ({ ...linkTo(other), paragraphs }));
  const shown = firstOf(all, MOST_SHOWN);
  const rest = all.slice(shown.length);
  return {
    shown,
    folded: rest.slice(0, MOST_FOLDED),
    others: Math.max(0, rest.length - MOST_FOLDED),
  };
}
