import { generateAtomFeed } from 'feedsmith';
import { onceForEachObject } from '../../once.ts';
import { absolute, atomUrl, homeUrl } from '../../urls.ts';
import { asWritten, marked } from './feedsmith-xml.ts';
import { midnight, type Feed, type FeedEntry, type Publisher } from './feed.ts';

type AtomFeed = Parameters<typeof generateAtomFeed>[0];

/** A feed in Atom (RFC 4287). */
export function atomFeed({ title, description, page, entries, updated }: Feed, publisher: Publisher): string {
  const [home, self] = [absolute(page), absolute(atomUrl(page))];
  const xml = written({
    id: home,
    title: { value: marked(title) },
    subtitle: { value: marked(description) },
    updated: midnight(updated),
    authors: [{ name: marked(publisher.name), uri: absolute(homeUrl()) }],
    links: [
      { rel: 'self', href: self, type: 'application/atom+xml' },
      { rel: 'alternate', href: home, type: 'text/html' },
    ],
    xml: { lang: publisher.language },
    entries: [],
  });
  return xml.replace(/<\/feed>\s*$/, () => `${entries.map(entryXml).join('')}</feed>\n`);
}

/** Each entry is in a dozen feeds. */
const entryXml = onceForEachObject((entry: FeedEntry): string => {
  const feed = written({ id: '', title: { value: '' }, updated: midnight(entry.updated), entries: [entryOf(entry)] });
  return `  ${feed.slice(feed.indexOf('<entry'), feed.lastIndexOf('</entry>'))}</entry>\n`;
});

const entryOf = ({ id, url, title, text, language, published, updated }: FeedEntry) => ({
  id,
  title: { value: marked(title) },
  summary: { value: marked(text) },
  links: [{ rel: 'alternate', href: url, type: 'text/html' }],
  updated: midnight(updated),
  ...(published && { published: midnight(published) }),
  ...(language && { xml: { lang: language } }),
});

const written = (feed: AtomFeed): string => asWritten(generateAtomFeed(feed));
