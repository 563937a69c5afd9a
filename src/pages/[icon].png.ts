import type { APIRoute } from 'astro';
import { content } from '../content.ts';
import { pngMark } from '../exports/reach/pictures.ts';
import { ICON_SIZES, TOUCH_ICON_SIZE } from '../exports/reach/web-manifest.ts';

export const getStaticPaths = () => [
  { params: { icon: 'apple-touch-icon' }, props: { size: TOUCH_ICON_SIZE } },
  ...ICON_SIZES.map((size) => ({ params: { icon: `icon-${size}` }, props: { size } })),
];

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) =>
  new Response(await pngMark(content.site.accent?.light, size));
