import type { APIRoute } from 'astro';
import { robots } from '../exports/reach/robots.ts';

export const GET: APIRoute = () => new Response(robots());
