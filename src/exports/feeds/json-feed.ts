import { generateJsonFeed } from 'feedsmith';
import { absolute, homeUrl, jsonFeedUrl } from '../../urls.ts';
import { midnight, type Feed, type Publisher } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ title, description, page, entries }: Feed, publisher: Publisher): string {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: absolute(page),
    feed_url: absolute(jsonFeedUrl(page)),
    language: publisher.language,
    authors: [{ name: publisher.name, url: absolute(homeUrl()) }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      date_modified: midnight(entry.updated),
      ...(entry.published && { date_published: midnight(entry.published) }),
      ...(entry.language && { language: entry.language }),
    })),
  });
  // It leaves out an empty list, which JSON Feed 1.1 asks for.
  return JSON.stringify({ items: [], ...(feed as object) });
}
