import { idLike } from '../../kinds.ts';
import { happens, pick, type Random } from '../random.ts';
import { zipf } from '../zipf.ts';
import type { MadeEntity } from './entity.ts';
import { dayAfter, monthInWords } from './dates.ts';
import { regionsAmong } from './places.ts';
import { topicWords } from './sentences.ts';

/** What is counted of a kind of event: a property, a unit, how many at most, and the words for it. */
export type Counted = readonly [property: string, unit: string, most: number, words: string];

/** Kinds of events. */
const TYPES: readonly (readonly [name: string, ...counted: Counted[]])[] = [
  ['Flood', ['killed', 'people', 300, 'dead'], ['damage', 'dollars', 900_000, 'of damage']],
  ['Strike', ['participants', 'workers', 20_000, 'taking part'], ['duration', 'days', 90, 'in all']],
  ['Fire', ['killed', 'people', 60, 'dead'], ['wounded', 'people', 200, 'hurt']],
  ['Trial', ['sentence', 'years', 25, 'of prison'], ['participants', 'people', 90, 'present']],
  ['March', ['participants', 'people', 90_000, 'walking'], ['arrested', 'people', 150, 'under arrest']],
  ['Election', ['votes', 'votes', 800_000, 'counted'], ['votes-for', 'votes', 400_000, 'in favour']],
  ['Festival', ['attendance', 'visitors', 60_000, 'watching'], ['cost', 'euros', 700_000, 'spent']],
  ['Train crash', ['killed', 'passengers', 90, 'dead'], ['missing', 'passengers', 40, 'missing']],
  ['Opening', ['cost', 'dollars', 9_000_000, 'spent'], ['attendance', 'visitors', 5_000, 'watching']],
];

export interface MadeEvent {
  id: string;
  name: string;
  type: string;
  /** Its first day, `YYYY-MM-DD`, however much of it is known. */
  day: string;
  /** As far as it is known, an EDTF date. */
  date: string | undefined;
  /** The figures that most articles agree on. */
  figures: readonly { counted: Counted; figure: number }[];
  places: readonly MadeEntity[];
  people: readonly MadeEntity[];
  groups: readonly MadeEntity[];
  topics: readonly string[];
}

interface Entities {
  people: readonly MadeEntity[];
  groups: readonly MadeEntity[];
  places: readonly MadeEntity[];
}

const FIRST_YEAR = 1995;
const YEARS = 29;

/** Events in the smaller places, of people and groups of which some are in the news more than others. */
export function makeEvents(random: Random, count: number, { people, groups, places }: Entities): MadeEvent[] {
  const regions = regionsAmong(places.length);
  const [person, group, place] = [zipf(people.length, 5), zipf(groups.length, 4), zipf(places.length - regions, 4)];
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, i): MadeEvent => {
    const [type, ...counted] = TYPES[random(TYPES.length)]!;
    const where = places[regions + place(random)]!;
    const day = dayAfter(`${FIRST_YEAR}-01-01`, random(YEARS * 365));
    const plain = `${type} at ${where.name} in ${monthInWords(day)}`;
    const name = taken.has(plain) ? `${plain}, the ${i + 1}th of the archive` : plain;
    taken.add(name);
    return {
      id: idLike(name),
      name,
      type: type.toLowerCase(),
      day,
      date: knownPart(random, day),
      figures: counted.map((each) => ({ counted: each, figure: 2 + random(2 + random(each[2])) })),
      places: [where],
      people: distinct(Array.from({ length: 1 + random(3) }, () => people[person(random)]!)),
      groups: distinct(Array.from({ length: 1 + random(2) }, () => groups[group(random)]!)),
      topics: topicWords(random),
    };
  });
}

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Mostly the day; else a month, a year, an interval, or what is inferred. */
function knownPart(random: Random, day: string): string | undefined {
  if (happens(random, 0.6)) return day;
  const month = day.slice(0, 7);
  return pick(random, [
    month,
    `${month}?`,
    day.slice(0, 4),
    `${day}~`,
    `${day}/${dayAfter(day, 1 + random(9))}`,
    undefined,
  ]);
}
