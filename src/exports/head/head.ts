import type { Thing } from 'schema-dts';

/** What a page tells machines about itself, in its head. */
export interface Head {
  /** Of the page of an article: its headline alone. */
  headline?: string;
  /** Each `name`, and of Open Graph each `property`, with its content. */
  meta: ({ name: string; content: string } | { property: string; content: string })[];
  links: { rel: string; href: string; type?: string; title?: string }[];
  /** JSON-LD: the nodes of its graph. Left out where there is nothing to say. */
  linkedData: Thing[];
}

/** The nodes as one script of JSON-LD, in which no text can end the script. */
export const jsonLd = (nodes: Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
