import type { APIRoute } from 'astro';
import { content } from '../content.ts';
import { mark } from '../exports/reach/pictures.ts';

export const GET: APIRoute = () =>
  new Response(`${mark(content.site.accent?.light)}\n`, { headers: { 'content-type': 'image/svg+xml' } });
