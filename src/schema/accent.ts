import { z } from 'zod';
import { rule } from './fields.ts';

/** A colour for what stands out, such as links: on the light ground and on the dark one. */
export interface Accent {
  light: string;
  dark: string;
}

type Rgb = [number, number, number];

/** The grounds of `styles/tokens.css` that text in this colour lies on. */
const PAPER = { light: '#f7f4ed', dark: '#171511' };

/** The least contrast of text with its ground, WCAG 2.2, success criterion 1.4.3. */
const LEAST_CONTRAST = 4.5;

const COLOUR = /^#[0-9a-f]{6}$/i;

/** The owner’s colour, of which the one for the dark ground is made by making it lighter. */
export const accent = z
  .string()
  .check(
    rule(
      (text) => COLOUR.test(text),
      (text) => `"${text}" is not a colour`,
      'Write it as "#8b2f14", in quotation marks: two hexadecimal digits each for red, green and blue.',
    ),
  )
  .superRefine((text, context) => {
    if (!COLOUR.test(text) || isReadable(text, PAPER.light)) return;
    context.addIssue({
      code: 'custom',
      message: `"${text}" is too light for text: its contrast with the paper is ${contrast(text, PAPER.light).toFixed(1)} to 1; ${LEAST_CONTRAST} to 1 is needed`,
      params: { remedy: `Write a darker one, such as "${readable(text, PAPER.light)}".` },
    });
  })
  .transform((light): Accent => ({ light: light.toLowerCase(), dark: readable(light, PAPER.dark) }))
  .describe('The colour of links, such as `"#8b2f14"`. The engine makes a lighter one of it for dark screens.');

const isReadable = (colour: string, ground: string): boolean => contrast(colour, ground) >= LEAST_CONTRAST;

/** The first colour on the way to white, on a dark ground, or to black that can be read on the ground. */
function readable(colour: string, ground: string): string {
  const end = ground === PAPER.dark ? 255 : 0;
  for (let step = 0; ; step++) {
    const mixed = hexOf(rgbOf(colour).map((part) => Math.round(part + ((end - part) * step) / 20)) as Rgb);
    if (isReadable(mixed, ground)) return mixed;
  }
}

/** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const rgbOf = (colour: string): Rgb => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as Rgb;

const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
