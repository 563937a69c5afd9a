import { homeUrl, pngIconUrl } from '../../urls.ts';

/** The widths of the site’s mark, in pixels, that a device chooses from. */
export const ICON_SIZES = [192, 512];

/** The width of the one that Apple’s devices ask for. */
export const TOUCH_ICON_SIZE = 180;

/** What a device shows of a site that a reader keeps on its start screen. */
export const webManifest = (name: string, language: string) => ({
  name,
  lang: language,
  start_url: homeUrl(),
  scope: homeUrl(),
  display: 'browser',
  icons: ICON_SIZES.map((size) => ({ src: pngIconUrl(size), sizes: `${size}x${size}`, type: 'image/png' })),
});
