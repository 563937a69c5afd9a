import type { APIRoute } from 'astro';
import { content } from '../content.ts';
import { card } from '../exports/reach/pictures.ts';

export const GET: APIRoute = async () => new Response(await card(content.site.accent?.light));
