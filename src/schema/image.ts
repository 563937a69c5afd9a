import { z } from 'zod';
import { line, rule } from './fields.ts';

/** The path of a file from `media/` on. */
export const mediaFile = (description: string) =>
  line(description, 200).check(
    rule(
      (path) => !/^(?:\.*\/|media\/)/.test(path),
      (path) => `"${path}" is not a path within media/`,
      'Write it from media/ on: 1951/front-page.jpg.',
    ),
  );

/** An image with what is said of it. */
export const image = z.strictObject({
  file: mediaFile('Its path within media/, such as `1951/front-page.jpg`.'),
  alt: line('What it shows, for those who cannot see it.', 600),
  caption: line('The line under it.', 600).optional(),
  credit: line('Who made it or holds it, as it is to be printed.', 200).optional(),
});

/** An image of an article. The site says itself whose scan it is a page of. */
export const articleImage = image.extend({
  alt: image.shape.alt
    .optional()
    .describe('What it shows, for those who cannot see it. Needed, but for the pages of a scan.'),
});

export type Image = z.output<typeof articleImage>;
