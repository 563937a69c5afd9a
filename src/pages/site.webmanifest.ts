import type { APIRoute } from 'astro';
import { content } from '../content.ts';
import { webManifest } from '../exports/reach/web-manifest.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(content.frame.name, content.frame.language)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
