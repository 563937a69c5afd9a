import type { Position } from 'geojson';
import { tenths } from '../../format.ts';
import type { Place } from '../../schema/records.ts';
import type { Canvas } from './canvas.ts';
import { groundOf, placeCountries } from './country-labels.ts';
import { countryName, countryOf } from './country-names.ts';
import { markBox, placeLabels, type Label, type Spot } from './labels.ts';
import type { Country } from './natural-earth.ts';

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
  countries: { name: string; x: number; y: number }[];
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
  tenths(((isArea(entry) ? 5 : 2.5) + 4 * Math.sqrt(entry.weight / most)) * Math.min(1, Math.sqrt(CROWD / crowd)));

/** A place on the canvas, before it is known whether it is a mark or the name of a country. */
interface PlacedEntry extends Spot {
  entry: MapEntry;
}

/**
 * Puts marks and names on a map. The name of a country that has a page is its mark, where there is room for it.
 * @param canvas the map at its least width
 */
export function drawLayer(
  entries: readonly MapEntry[],
  countries: readonly Country[],
  canvas: Canvas,
  language: string,
): MapLayer {
  const { share } = canvas;
  const capitals = (text: string) => text.toLocaleUpperCase(language);
  const all = countries.map((country) => ({ ...country, ground: groundOf(canvas.rings(country.shape)) }));
  const placed = placedEntries(entries, canvas);
  const owned = placed.flatMap((spot) => {
    const country = countryOf(spot.entry.place, language);
    const ground = country && all.find(({ name }) => name === country.name)?.ground;
    return ground ? [{ spot, name: capitals(spot.entry.place.data.name), ground }] : [];
  });
  const towns = placed.filter((spot) => !owned.some((other) => other.spot === spot));
  const linked = placeCountries(owned, all, canvas, towns.map(markBox));
  const names = linked.map(({ box }) => box);
  const marks = placed
    .filter((spot) => !linked.some(({ country }) => country.spot === spot))
    .sort((a, b) => b.entry.weight - a.entry.weight || Number(isArea(a.entry)) - Number(isArea(b.entry)));
  const labels = placeLabels(marks, canvas, names);
  const others = all
    .filter(({ ground }) => !owned.some((other) => other.ground === ground))
    .map((country) => ({ ground: country.ground, name: capitals(countryName(country, language)) }));
  const taken = [...marks.map(markBox), ...names, ...labels.flatMap((label) => label?.box ?? [])];
  return {
    marks: marks
      .map(({ entry, radius, ...at }, i) => ({ entry, radius, isArea: isArea(entry), label: labels[i], ...share(at) }))
      .sort((a, b) => b.radius - a.radius),
    linked: linked.map(({ country, box }) => ({ entry: country.spot.entry, name: country.name, ...share(box) })),
    countries: placeCountries(others, all, canvas, taken).map(({ country, box }) => ({
      name: country.name,
      ...share(box),
    })),
  };
}

function placedEntries(entries: readonly MapEntry[], canvas: Canvas): PlacedEntry[] {
  const most = Math.max(1, ...entries.map(({ weight }) => weight));
  return entries.map((entry) => ({
    entry,
    ...canvas.at(positionOf(entry)),
    radius: radiusOf(entry, most, entries.length),
    texts: entry.texts,
  }));
}
