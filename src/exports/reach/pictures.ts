import sharp from 'sharp';
import { CARD } from './open-graph.ts';

/** The colours of the site’s mark, as `styles/tokens.css` and the owner have them. */
const PAPER = '#f7f4ed';
const INK = '#8b2f14';

/** The site’s mark, three lines of text, in the owner’s colour. @param ink the engine’s own where the owner has none */
export const mark = (ink = INK): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${PAPER}"/><path d="M7 9h18M7 16h18M7 23h11" stroke="${ink}" stroke-width="3"/></svg>`;

/** The mark as PNG, so many pixels wide and high. */
export const pngMark = (ink: string | undefined, size: number): Promise<Uint8Array<ArrayBuffer>> =>
  drawn(mark(ink), size, size);

/**
 * The picture that goes with links to the site: an open page of two columns. It has no letters, for those would be of whatever
 * typeface the machine has that builds the site, and no two builds would be alike.
 */
export function card(ink = INK): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = CARD;
  const column = (x: number, lines: readonly number[]) =>
    lines.map((length, i) => `M${x} ${200 + i * 52}h${length}`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${PAPER}"/><path d="M120 118h960" stroke="${ink}" stroke-width="10"/><path d="${column(120, [420, 420, 380, 420, 420, 260])}${column(660, [420, 400, 420, 420, 420, 420])}" stroke="${ink}" stroke-width="14" stroke-opacity=".8"/><path d="M600 180v310" stroke="${ink}" stroke-width="2"/></svg>`;
  return drawn(svg, width, height);
}

const drawn = async (svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await sharp(Buffer.from(svg)).resize(width, height).png({ compressionLevel: 9, palette: true }).toBuffer(),
  );
