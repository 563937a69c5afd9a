/** The address of the server that answers in the place of Pagefind, or the empty string: Astro’s configuration puts it there. */
declare const SEARCH_SERVER: string;
