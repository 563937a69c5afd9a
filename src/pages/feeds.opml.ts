import type { APIRoute } from 'astro';
import { content } from '../content.ts';
import { feedList } from '../exports/feeds/feed-list.ts';

export const GET: APIRoute = () =>
  new Response(feedList(content), { headers: { 'content-type': 'text/x-opml; charset=utf-8' } });
