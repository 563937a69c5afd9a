import { capitalised } from '../../words/grammar.ts';
import { happens, type Random } from '../random.ts';
import { mention, type MadeEntity } from './entity.ts';
import type { MadeEvent } from './events.ts';
import { phrase } from './sentences.ts';

/** A claim without its passage, and the sentence that makes it. */
export interface MadeClaim {
  fields: Record<string, unknown>;
  sentence: string;
}

interface Tagged {
  people: readonly MadeEntity[];
  groups: readonly MadeEntity[];
  places: readonly MadeEntity[];
}

const SHARES = { second: 0.5, differs: 0.25, quoted: 0.5, place: 0.55, participant: 0.35, whereabouts: 0.4, date: 0.3 };
const LEAD_WORDS = 9;

/** What an article claims of its event and of a person: about three statements. */
export function makeClaims(random: Random, event: MadeEvent, tagged: Tagged, published: string): MadeClaim[] {
  const [first, second] = event.figures;
  const lead = () => capitalised(phrase(random, LEAD_WORDS, event.topics).join(' '));
  const claims = [figureClaim(random, event, first!, tagged, lead())];
  if (happens(random, SHARES.second)) claims.push(figureClaim(random, event, second!, tagged, lead()));
  if (happens(random, SHARES.place))
    claims.push({
      fields: { subject: event.id, property: 'place', value: event.places[0]!.id },
      sentence: `${lead()} in ${mention(event.places[0]!)}.`,
    });
  const [group] = tagged.groups;
  if (group && happens(random, SHARES.participant))
    claims.push({
      fields: { subject: event.id, property: 'participant', value: group.id },
      sentence: `${lead()} by ${mention(group)}.`,
    });
  const [person, place] = [tagged.people.at(-1), tagged.places.at(-1)];
  if (person && place && happens(random, SHARES.whereabouts))
    claims.push({
      fields: { subject: person.id, property: 'whereabouts', value: place.id, asOf: published.slice(0, 4) },
      sentence: `${mention(person)} was then in ${mention(place)}.`,
    });
  if (event.date && happens(random, SHARES.date))
    claims.push({
      fields: { subject: event.id, property: 'date', value: event.date },
      sentence: `${lead()} at the time of the ${event.type}.`,
    });
  return claims;
}

function figureClaim(
  random: Random,
  event: MadeEvent,
  { counted, figure }: MadeEvent['figures'][number],
  { people }: Tagged,
  lead: string,
): MadeClaim {
  const [property, unit, , words] = counted;
  const reported = happens(random, SHARES.differs) ? figure + 1 + random(3 + Math.floor(figure / 5)) : figure;
  const [value, inWords] = asReported(random, reported);
  const speaker = happens(random, SHARES.quoted) ? people[0] : undefined;
  const said = speaker ? `${mention(speaker)} said that ${lead.toLowerCase()}` : lead;
  return {
    fields: {
      subject: event.id,
      property,
      value,
      unit,
      ...(speaker && { attributedTo: speaker.name, source: speaker.id }),
      ...(happens(random, 0.1) && { certainty: 'estimated' }),
    },
    sentence: `${said}, with ${inWords} ${unit} ${words}.`,
  };
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numbers = new Intl.NumberFormat('en-GB');
const inText = (figure: number): string => SMALL[figure] ?? numbers.format(figure);

/** A figure as papers have it: as a number, about a number, more than one, or between two. */
function asReported(random: Random, figure: number): [value: unknown, words: string] {
  switch (random(10)) {
    case 0:
      return [{ about: figure }, `about ${inText(figure)}`];
    case 1:
      return [{ moreThan: figure }, `more than ${inText(figure)}`];
    case 2:
      return [{ low: figure, high: figure * 2 }, `between ${inText(figure)} and ${inText(figure * 2)}`];
    default:
      return [figure, inText(figure)];
  }
}
