import { idLike } from '../../kinds.ts';
import { happens, pick, type Random } from '../random.ts';
import { aliasFields, respelt, strongNames, type MadeAlias, type MadeEntity, type NameSource } from './entity.ts';

const SMALL = ['city', 'town', 'town', 'village', 'village', 'district', 'island'];
const SHARES = { country: 0.04, county: 0.16, respelt: 0.4, arabic: 0.5, coordinates: 0.95 };
/** How many degrees a place is at most from the one that it is part of. */
const SPREAD = { county: 6, small: 1.5 };

interface Point {
  longitude: number;
  latitude: number;
}

/** How many of so many places are countries and counties. They come first, and the first of all is the busiest place. */
export const regionsAmong = (places: number): number =>
  Math.ceil(places * SHARES.country) + Math.ceil(places * SHARES.county);

/** Places that lie in one another: villages, towns and cities in counties, these in countries. */
export function makePlaces(random: Random, count: number, { coin, accept }: NameSource): MadeEntity[] {
  const [countries, regions] = [Math.ceil(count * SHARES.country), regionsAmong(count)];
  const drafts = Array.from({ length: count }, () => {
    const word = coin();
    return { name: word.latin, arabic: word.arabic, id: idLike(word.latin) };
  });
  for (const { name, id } of drafts) accept(name, id);
  const points: Point[] = [];
  return drafts.map(({ name, arabic, id }, i): MadeEntity => {
    const parent =
      i < countries ? undefined : i < regions ? random(countries) : countries + random(regions - countries);
    const point =
      parent === undefined
        ? anywhere(random)
        : near(random, points[parent]!, i < regions ? SPREAD.county : SPREAD.small);
    points.push(point);
    const offered: MadeAlias[] = [
      ...(happens(random, SHARES.respelt) ? [{ name: respelt(name) }] : []),
      ...(happens(random, SHARES.arabic) ? [{ name: arabic, lang: 'ar', kind: 'transliteration' as const }] : []),
    ];
    const aliases = offered.filter((alias) => alias.name !== name && accept(alias.name, id));
    const kind = i < countries ? 'country' : i < regions ? 'county' : pick(random, SMALL);
    return {
      kind: 'place',
      id,
      name,
      spellings: [name, ...strongNames(aliases)],
      short: name,
      fields: {
        name,
        ...aliasFields(aliases),
        kind,
        ...(parent !== undefined && { partOf: drafts[parent]!.id }),
        ...(happens(random, SHARES.coordinates) && {
          coordinates: { ...point, ...(i < regions && { approximate: true }) },
        }),
        description: `A ${kind} where things happen`,
      },
    };
  });
}

const anywhere = (random: Random): Point => ({ longitude: random(300) - 150, latitude: random(110) - 45 });

const near = (random: Random, { longitude, latitude }: Point, spread: number): Point => ({
  longitude: offset(random, longitude, spread),
  latitude: offset(random, latitude, spread),
});

const offset = (random: Random, degrees: number, spread: number): number =>
  Number((degrees + (random(2001) / 1000 - 1) * spread).toFixed(3));
