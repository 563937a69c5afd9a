import { frameAround, holds, mainFrame } from './frames.ts';
import { drawMap, positionOf, type DrawnMap, type MapEntry } from './map.ts';

const [NARROW, WIDE] = [328, 720];

/** The maps of a list of places: the main one, for narrow and wide screens, and one of the places that lie outside it. */
export interface PlaceMapViews {
  narrow: DrawnMap;
  wide: DrawnMap;
  far: DrawnMap | undefined;
}

export function drawPlaceMaps(entries: readonly MapEntry[]): PlaceMapViews {
  const points = entries.map(positionOf);
  const main = mainFrame(points);
  const far = entries.filter((entry) => !holds(main, positionOf(entry)));
  return {
    narrow: drawMap(entries, main, NARROW, 'fine'),
    wide: drawMap(entries, main, WIDE, 'fine'),
    far: far.length ? drawMap(far, frameAround(points), NARROW, 'coarse', main) : undefined,
  };
}
