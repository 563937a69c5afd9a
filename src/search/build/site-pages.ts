import type { Archive } from '../../archive/archive.ts';
import type { Frame } from '../../views/frame.ts';
import type { Words } from '../../words/en.ts';
import { KINDS, kinds } from '../../kinds.ts';
import { aboutUrl, changesUrl, dataUrl, disputedUrl, listUrl } from '../../urls.ts';
import { SITE_PAGE_NAMES } from '../query/site-page-names.ts';
import { contentWords } from '../stop-words.ts';
import type { SitePage } from '../results/result.ts';

const namesOf = (page: keyof typeof SITE_PAGE_NAMES): string[] =>
  SITE_PAGE_NAMES[page].split(', ').map((name) => contentWords(name).join(' '));

/** The pages of a site that are not records, which search finds by their names. */
export function sitePages({ name, menu }: Frame, archive: Archive, words: Words): SitePage[] {
  const titles = new Map([
    ...menu.map(({ text, url }) => [url, text] as const),
    [changesUrl(), words.changes.title],
    [dataUrl(), words.data.title],
  ]);
  const page = (url: string, names: string[], description: string): SitePage[] => {
    const title = titles.get(url);
    return title ? [{ url, title, description, names: [...new Set([...names, contentWords(title).join(' ')])] }] : [];
  };
  return [
    ...page(disputedUrl(), namesOf('disputed'), words.disputes.heading),
    ...kinds.flatMap((kind) =>
      page(
        listUrl(kind),
        namesOf(kind),
        words.lists.summary(kind, archive[KINDS[kind].folder].length, words.lists.orders[kind]),
      ),
    ),
    ...page(changesUrl(), namesOf('changes'), words.changes.intro),
    ...page(aboutUrl(), namesOf('about'), ''),
    ...page(dataUrl(), namesOf('data'), words.data.description(name)),
  ];
}
