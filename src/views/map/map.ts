import { onceForEach, onceForEachObject } from '../../once.ts';
import type { Place } from '../../schema/records.ts';
import { canvasOf } from './canvas.ts';
import { countryOf } from './country-names.ts';
import { frameAround, holds } from './frames.ts';
import { drawLayer, positionOf, type MapEntry, type MapLayer } from './layer.ts';
import { shapesWithin, type Detail, type Frame } from './natural-earth.ts';
import { edgeOf, project, scaleBarOf, type ScaleBar } from './projection.ts';
import { outline } from './svg-path.ts';

/** A map as what its SVG says: shapes in units of the drawing, and layers of marks and names over them. */
export interface DrawnMap {
  width: number;
  height: number;
  land: string;
  borders: string;
  /** The outline of another map’s frame. */
  frame: string | undefined;
  /** The shape of the country that the map is of. */
  country: string | undefined;
  scale: ScaleBar | undefined;
  /** For narrow pages, and for wide ones where they differ. */
  narrow: MapLayer;
  wide: MapLayer | undefined;
}

/** What a map is drawn from, besides its places. */
export interface MapOptions {
  frame: Frame;
  detail: Detail;
  /** That of the names of countries, a BCP 47 code. */
  language: string;
  /** The least widths, in CSS pixels, of the map on narrow pages and on wide ones; the shapes are drawn for the wider. */
  widths: readonly [narrow: number, wide?: number];
  /** The frame of another map, outlined on this one. */
  other?: Frame | undefined;
  /** The country that the map is of, by its name in English. */
  country?: string | undefined;
}

/** Shapes are drawn for no smaller a map, in CSS pixels. */
const COARSEST = 280;

/** Draws those of the places that lie in a frame. */
export function drawMap(entries: readonly MapEntry[], options: MapOptions): DrawnMap {
  const { frame, detail, language, other, country } = options;
  const [narrow, wide] = options.widths;
  const projected = project(frame, Math.max(wide ?? narrow, COARSEST));
  const { projection, width, height } = projected;
  const { land, borders, countries } = shapesWithin(frame, detail);
  const own = countries.find(({ name }) => name === country);
  const shown = entries.filter((entry) => holds(frame, positionOf(entry)));
  const layer = (least: number) => drawLayer(shown, countries, canvasOf(projected, least), language);
  return {
    width,
    height,
    land: outline(land, projection),
    borders: outline(borders, projection),
    frame: other && outline(edgeOf(other), projection),
    country: own && outline(own.shape, projection),
    scale: scaleBarOf(projected),
    narrow: layer(narrow),
    wide: wide === undefined ? undefined : layer(wide),
  };
}

/** How many degrees a locator shows around a place, each way together, where its kind says nothing else. */
const SPAN = 30;

/** The least width of a locator, in CSS pixels: in the margin of a page. */
const LOCATOR = 150;

/**
 * A small map with one place, which has coordinates, in its middle; drawn once for all pages that show it.
 * @param language that of the names of countries, which is that of the site
 */
export const drawLocator = (place: Place, language: string): DrawnMap => locators(place)(language);

const locators = onceForEachObject((place: Place) => onceForEach((language: string) => locatorOf(place, language)));

function locatorOf(place: Place, language: string): DrawnMap {
  const { name, kind } = place.data;
  const entry: MapEntry = { place, texts: [name], title: name, label: name, url: '', weight: 1 };
  const frame = frameAround([positionOf(entry)], kind?.span ?? SPAN);
  const country = countryOf(place, language)?.name;
  return drawMap([entry], { frame, detail: 'coarse', language, widths: [LOCATOR], country });
}
