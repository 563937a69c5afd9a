import type { APIRoute } from 'astro';
import { archive } from '../content.ts';
import { nameTable } from '../search/build/name-table.ts';

export const GET: APIRoute = () => Response.json(nameTable(archive));
