import type { Archive } from '../../archive/archive.ts';
import type { Place } from '../../schema/records.ts';
import { deferred, type Deferred } from '../deferred.ts';
import { urlOf } from '../link.ts';
import type { Words } from '../../words/en.ts';
import { frameAround, holds, mainFrame } from './frames.ts';
import { positionOf, type MapEntry } from './layer.ts';
import { drawMap, type DrawnMap } from './map.ts';

/** The least widths of the main map, in CSS pixels: on the narrowest page, and on a wide one beside another map. */
const [NARROW, WIDE] = [280, 560];

/** The maps of a list: the main one, and one of the places that lie outside it. */
export interface PlaceMapViews {
  main: DrawnMap;
  far: DrawnMap | undefined;
}

/** Those of some entries, if there are any. */
export const placeMaps = (
  entries: readonly MapEntry[],
  language: string,
  isWide: boolean,
): Deferred<PlaceMapViews> | undefined =>
  entries.length ? deferred(drawPlaceMaps, entries, language, isWide) : undefined;

/**
 * @param entries at least one
 * @param isWide whether the main map is wide on a wide page, and not a column of it
 */
export function drawPlaceMaps(entries: readonly MapEntry[], language: string, isWide: boolean): PlaceMapViews {
  const points = entries.map(positionOf);
  const frame = mainFrame(points);
  const far = entries.filter((entry) => !holds(frame, positionOf(entry)));
  const widths = isWide ? ([NARROW, WIDE] as const) : ([NARROW] as const);
  return {
    main: drawMap(entries, { frame, detail: 'fine', language, widths }),
    far: far.length
      ? drawMap(far, { frame: frameAround(points), detail: 'coarse', language, widths: [NARROW], other: frame })
      : undefined,
  };
}

/**
 * Whether a map has a mark for a place: it has coordinates, and is not a continent or other area that countries lie in, which is any area
 * outside all countries where the archive has countries.
 */
export function isOnMaps({ ancestorsOf, places }: Archive): (place: Place) => boolean {
  const isCountry = ({ data }: Place) => data.kind?.heads ?? false;
  const hasCountries = places.some(isCountry);
  const isBeyond = (place: Place) =>
    hasCountries && place.data.kind?.span !== undefined && ![place, ...ancestorsOf(place)].some(isCountry);
  return (place) => place.data.coordinates !== undefined && !(place.data.coordinates.approximate && isBeyond(place));
}

/** The places of a list with their numbers in it. */
export const placeEntries = (
  numbered: readonly { place: Place; number: number }[],
  { articlesAbout }: Archive,
  words: Words,
): MapEntry[] =>
  numbered.map(({ place, number }) => {
    const { name } = place.data;
    const articles = articlesAbout(place).length;
    const title = words.maps.place(name, articles);
    return {
      place,
      texts: [name, String(number)],
      title,
      label: `${number} ${title}`,
      url: urlOf(place),
      weight: articles,
    };
  });
