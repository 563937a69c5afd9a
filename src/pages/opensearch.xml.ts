import type { APIRoute } from 'astro';
import { content } from '../content.ts';
import { openSearch } from '../exports/reach/open-search.ts';
import { searchForm } from '../search/build/search-form.ts';

const { name, language } = content.frame;
const { size } = searchForm(content.archive, content.words);

export const GET: APIRoute = () =>
  new Response(openSearch(name, content.words.searchPage.description(size, name), language), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
