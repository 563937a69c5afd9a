import { idLike } from '../../kinds.ts';
import { capitalised } from '../../words/grammar.ts';
import { happens, pick, type Random } from '../random.ts';
import { composeText } from './article-text.ts';
import { makeClaims } from './claims.ts';
import { dayAfter } from './dates.ts';
import type { MadeEntity } from './entity.ts';
import { distinct, type MadeEvent } from './events.ts';
import { phrase, sentence } from './sentences.ts';
import type { MadeWorld } from './world.ts';

export interface MadeArticle {
  id: string;
  fields: Record<string, unknown>;
  /** In Markdown with marked names. */
  blocks: string[];
  passages: string[];
}

const SECTIONS = ['World', 'Politics', 'Business', 'Local', 'Science', 'Culture', 'Sport', 'Health'];
const SERIES = [
  'The long week',
  'Letters from the coast',
  'After the water',
  'Ten years on',
  'Who decides',
  'Night shift',
];
/** The share of articles with a thing, and of the busiest place: a third of all name it. */
const SHARES = {
  busiest: 1 / 3, unknownPublisher: 0.04, series: 0.1, section: 0.85, url: 0.7, dateline: 0.2, correction: 0.015, complete: 0.02,
  anniversary: 0.08, second: 0.3, sharedText: 0.02,
}; // prettier-ignore
const LAST_DAY = '2024-12-31';

/** The article of a number, about an event. `earlier` are articles about the same event. */
export function makeArticle(
  random: Random,
  world: MadeWorld,
  event: MadeEvent,
  earlier: readonly MadeArticle[],
): MadeArticle {
  const day = publishedOn(random, event);
  const tagged = taggedWith(random, world, event);
  const publisher = happens(random, SHARES.unknownPublisher) ? undefined : pick(random, world.publishers);
  const published = knownPart(random, day);
  const place = event.places[0]!;
  const headline = `${capitalised(event.type)} in ${place.name}: ${capitalised(phrase(random, 5, event.topics).join(' '))}`;
  const id = idLike(`${published.replace(/\D$/, '')} ${publisher?.id ?? ''} ${headline}`);
  const claims = makeClaims(random, event, tagged, published);
  const entities = [...tagged.places, ...tagged.people, ...tagged.groups];
  const { blocks, passages } = composeText(random, entities, event.topics, claims);
  const [original] = earlier;
  const fields = {
    headline,
    ...(publisher ? { publisher: publisher.id } : {}),
    byline: bylineOf(random, world),
    published,
    ...(published.endsWith('?') && { publishedNote: 'No date is printed; the text names the day of the week' }),
    ...(happens(random, SHARES.dateline) && { dateline: place.id }),
    ...(happens(random, SHARES.url) ? { url: `https://example.org/${id}` } : { page: `A${1 + random(40)}` }),
    ...(happens(random, SHARES.section) && { section: pick(random, SECTIONS) }),
    ...(happens(random, SHARES.series) && { series: pick(random, SERIES) }),
    text: 'account',
    summary: sentence(random, 14, event.topics, []),
    people: idsOf(tagged.people),
    groups: idsOf(tagged.groups),
    places: idsOf(tagged.places),
    about: [place.id, ...idsOf(tagged.people).slice(0, 1)],
    ...(original && happens(random, SHARES.sharedText) && { sharesTextWith: [original.id] }),
    ...(happens(random, SHARES.complete) && { claimsComplete: true }),
    added: dayAfter('2024-01-01', random(365)),
    ...(happens(random, SHARES.correction) && {
      corrections: [{ date: LAST_DAY, text: sentence(random, 12, event.topics, []) }],
    }),
    claims: claims.map((claim, i) => ({ ...claim.fields, paragraph: i + 1 })),
  };
  return { id, fields, blocks, passages };
}

const idsOf = (entities: readonly MadeEntity[]): string[] => entities.map(({ id }) => id);

/** Some days after the event, or some years. */
function publishedOn(random: Random, { day }: MadeEvent): string {
  const days = happens(random, SHARES.anniversary) ? 365 * (1 + random(5)) : random(1 + random(20));
  const later = dayAfter(day, days);
  return later > LAST_DAY ? LAST_DAY : later;
}

/** Mostly the day; else the month, the year, or a day that is inferred or not exact. */
function knownPart(random: Random, day: string): string {
  if (happens(random, 0.9)) return day;
  return pick(random, [day.slice(0, 7), day.slice(0, 4), `${day}?`, `${day}?`, `${day}~`]);
}

/** The entities of the event, and some that are often in the news. */
function taggedWith(random: Random, { places, people, groups, draw }: MadeWorld, event: MadeEvent) {
  const isBusiest = happens(random, SHARES.busiest);
  const otherPlaces = places.slice(1);
  return {
    places: distinct([...event.places, ...(isBusiest ? [places[0]!] : []), otherPlaces[draw.place(random)]!]),
    people: distinct([...event.people, ...some(random, 3, () => people[draw.person(random)]!)]),
    groups: distinct([...event.groups, ...some(random, 2, () => groups[draw.group(random)]!)]),
  };
}

const some = <T>(random: Random, most: number, make: () => T): T[] => Array.from({ length: random(most + 1) }, make);

const bylineOf = (random: Random, { reporters }: MadeWorld): unknown[] =>
  distinct(
    Array.from({ length: happens(random, SHARES.second) ? 2 : random(8) ? 1 : 0 }, () => pick(random, reporters)),
  );
