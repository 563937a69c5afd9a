import type { Archive } from '../../archive/archive.ts';
import { multimap } from '../../archive/multimap.ts';
import type { Event } from '../../schema/records.ts';
import type { Words } from '../../words/en.ts';
import { urlOf } from '../link.ts';
import type { MapEntry } from './layer.ts';
import { isOnMaps } from './place-maps.ts';

/** More numbers than these are not written beside a mark. */
const MANY = 3;

/** The places of events with the numbers that these have in their list; of a place with one event the mark leads to that. */
export function eventEntries(
  events: readonly { event: Event; number: number }[],
  archive: Archive,
  words: Words,
): MapEntry[] {
  const isShown = isOnMaps(archive);
  const byPlace = multimap(
    events.flatMap((numbered) => {
      const places = numbered.event.data.places.map(archive.place).filter(isShown);
      return places.map((place) => [place, numbered] as const);
    }),
  );
  return [...byPlace].map(([place, here]) => {
    const { name } = place.data;
    const numbers = here.map(({ number }) => number).join(', ');
    const few = here.length > MANY ? `${here[0]!.number} …` : numbers;
    const names = here.map(({ event }) => event.data.name);
    const title = words.maps.events(name, numbers, names);
    return {
      place,
      texts: [`${name} ${few}`, name, few],
      title,
      label: title,
      url: urlOf(here.length === 1 ? here[0]!.event : place),
      weight: here.length,
    };
  });
}
