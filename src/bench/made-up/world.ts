import { randomFor, type Random } from '../random.ts';
import { zipf } from '../zipf.ts';
import { coinage } from './coined-words.ts';
import { nameRegister, type MadeEntity } from './entity.ts';
import { makeEvents, type MadeEvent } from './events.ts';
import { makeGroups, publishersAmong } from './groups.ts';
import { makePeople } from './people.ts';
import { makePlaces } from './places.ts';

/** Everything that articles write about. */
export interface MadeWorld {
  people: readonly MadeEntity[];
  /** Without those that publish. */
  groups: readonly MadeEntity[];
  publishers: readonly MadeEntity[];
  /** The first is the busiest. */
  places: readonly MadeEntity[];
  events: readonly MadeEvent[];
  /** Authors, as a byline has them: some of them have a page. */
  reporters: readonly (string | { name: string; person: string })[];
  /** Draws positions among people, groups, and places but the busiest: some are in the news more than others. */
  draw: Record<'person' | 'group' | 'place', (random: Random) => number>;
  /** Draws the position of an event that an article is about. */
  drawEvent: (random: Random) => number;
}

/** For 10,000 articles 1,000 entities: as in real archives, their number grows with the square root. */
const ENTITIES_BY_ROOT = 10;
const SHARES = { people: 0.45, groups: 0.25, places: 0.3 };
const ARTICLES_OF_EVENT = 10;
const WITH_PAGE = 8;

export function makeWorld(articles: number, seed: number): MadeWorld {
  const random = randomFor(seed, 'world');
  const names = { coin: coinage(random), accept: nameRegister() };
  const count = Math.max(40, Math.round(Math.sqrt(articles) * ENTITIES_BY_ROOT));
  const places = makePlaces(random, Math.round(count * SHARES.places), names);
  const people = makePeople(random, Math.round(count * SHARES.people), names);
  const all = makeGroups(random, Math.round(count * SHARES.groups), names);
  const papersFrom = all.length - publishersAmong(all.length);
  const [groups, publishers] = [all.slice(0, papersFrom), all.slice(papersFrom)];
  const events = makeEvents(random, Math.max(4, Math.round(articles / ARTICLES_OF_EVENT)), { people, groups, places });
  const unknown = Array.from(
    { length: 10 + Math.round(count / 20) },
    () => `${names.coin().latin} ${names.coin().latin}`,
  );
  const known = people.slice(-WITH_PAGE).map(({ name, id }) => ({ name, person: id }));
  return {
    people,
    groups,
    publishers,
    places,
    events,
    reporters: [...unknown, ...known],
    draw: { person: zipf(people.length, 5), group: zipf(groups.length, 4), place: zipf(places.length - 1, 6) },
    drawEvent: zipf(events.length, 30),
  };
}
