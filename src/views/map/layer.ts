import type { MultiPolygon, Position } from 'geojson';
import type { Place } from '../../schema/records.ts';
import { placeCountries, ringsOf, type CountryLabel } from './country-labels.ts';
import { countryName, countryOf } from './country-names.ts';
import { markBox, placeLabels, type Label } from './labels.ts';
import type { Country } from './natural-earth.ts';
import type { Projected } from './projection.ts';

/** A place to show on a map. */
export interface MapEntry {
  /** One with coordinates. */
  place: Place;
  /** What may be written beside its mark, from what is best to what is shortest. */
  texts: readonly [best: string, ...shorter: string[]];
  /** What it is, in full, for a pointer that rests on it. */
  title: string;
  /** The same for screen readers, with its number in the list. */
  label: string;
  url: string;
  /** What makes its mark the larger: how many articles name it. */
  weight: number;
}

/** Something on a map that leads to a page: where it is, in hundredths of the map. */
interface Linked {
  entry: MapEntry;
  x: number;
  y: number;
}

export interface MapMark extends Linked {
  /** In CSS pixels, as what is in a label. */
  radius: number;
  isArea: boolean;
  label: Label | undefined;
}

/** What is over the shapes of a map, whose lettering has one size at all widths from `least` on. */
export interface MapLayer {
  marks: MapMark[];
  /** The names of countries that have pages. */
  linked: (Linked & { name: string })[];
  /** Those of the others. */
  countries: CountryLabel[];
}

/** Where an entry is, in degrees. */
export const positionOf = ({ place: { data } }: Pick<MapEntry, 'place'>): Position => [
  data.coordinates!.longitude,
  data.coordinates!.latitude,
];

const isArea = ({ place }: MapEntry): boolean => place.data.coordinates!.approximate;

/** From so many marks on, all are smaller. */
const CROWD = 50;

/** Areas are drawn larger than points, and both the larger, the more articles name them, up to `most`. */
const radiusOf = (entry: MapEntry, most: number, crowd: number): number =>
  round(((isArea(entry) ? 5 : 2.5) + 4 * Math.sqrt(entry.weight / most)) * Math.min(1, Math.sqrt(CROWD / crowd)));

/**
 * Puts marks and names on a map that is drawn at a width of `least` CSS pixels or more. The name of a country that has a page is
 * its mark, where there is room for it.
 */
export function drawLayer(
  entries: readonly MapEntry[],
  countries: readonly Country[],
  { projection, width, height }: Projected,
  least: number,
  language: string,
): MapLayer {
  const factor = least / width;
  const map = { width: least, height: height * factor };
  const most = Math.max(1, ...entries.map(({ weight }) => weight));
  const spots = entries.map((entry) => {
    const [x, y] = projection(positionOf(entry) as [number, number])!;
    return { entry, x: x * factor, y: y * factor, radius: radiusOf(entry, most, entries.length), texts: entry.texts };
  });
  const grounds = countries.map((country) => ({
    ...country,
    rings: onMap(country.shape),
  }));
  function onMap(shape: MultiPolygon) {
    return ringsOf(shape, projection).map((ring) => ring.map(([x, y]) => [x * factor, y * factor] as [number, number]));
  }
  const owned = spots.flatMap((spot) => {
    const country = countryOf(spot.entry.place, language);
    const ground = country && grounds.find(({ name }) => name === country.name);
    return ground ? [{ spot, name: capitals(spot.entry.place.data.name), rings: ground.rings }] : [];
  });
  const towns = spots.filter((spot) => !owned.some((other) => other.spot === spot));
  const linked = placeCountries(owned, grounds, map, towns.map(markBox));
  const marks = spots
    .filter((spot) => !linked.some(({ country }) => country.spot === spot))
    .sort((a, b) => b.entry.weight - a.entry.weight || Number(isArea(a.entry)) - Number(isArea(b.entry)));
  const labels = placeLabels(
    marks,
    map,
    linked.map(({ box }) => box),
  );
  const others = grounds
    .filter(({ rings }) => !owned.some((other) => other.rings === rings))
    .map((ground) => ({ ...ground, name: capitals(countryName(ground, language)) }));
  const taken = [
    ...marks.map(markBox),
    ...linked.map(({ box }) => box),
    ...labels.flatMap((label) => label?.box ?? []),
  ];
  const share = ({ x, y }: { x: number; y: number }) => ({
    x: round((x * 100) / map.width),
    y: round((y * 100) / map.height),
  });
  return {
    marks: marks
      .map(({ entry, radius, ...at }, i) => ({ entry, radius, isArea: isArea(entry), label: labels[i], ...share(at) }))
      .sort((a, b) => b.radius - a.radius),
    linked: linked.map(({ country, label }) => ({ entry: country.spot.entry, name: label.name, ...share(label) })),
    countries: placeCountries(others, grounds, map, taken).map(({ label }) => ({ name: label.name, ...share(label) })),
  };

  function capitals(text: string): string {
    return text.toLocaleUpperCase(language);
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
