import type { APIRoute } from 'astro';
import { content } from '../content.ts';
import { nameTable } from '../search/build/name-table.ts';

export const GET: APIRoute = () => Response.json(nameTable(content.archive));
