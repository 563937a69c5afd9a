import { generateOpml } from 'feedsmith';
import { KINDS, kinds } from '../../kinds.ts';
import { absolute, atomUrl, disputedUrl, homeUrl } from '../../urls.ts';
import { urlOf } from '../../views/link.ts';
import { capitalised } from '../../words/grammar.ts';
import type { FeedContent } from './feeds.ts';
import { asWritten, marked } from './feedsmith-xml.ts';

/** All feeds as OPML 2.0, which feed readers import: the archive, the disputes, then each kind of subject under its name. */
export function feedList({ site, archive, words }: FeedContent): string {
  const outline = (text: string, page: string) => ({
    type: 'rss',
    text: marked(text),
    title: marked(text),
    xmlUrl: absolute(atomUrl(page)),
    htmlUrl: absolute(page),
  });
  const ofSubjects = kinds.flatMap((kind) => {
    const subjects = kind === 'article' ? [] : archive[KINDS[kind].folder];
    const outlines = subjects.map((subject) => outline(subject.data.name, urlOf(subject)));
    return outlines.length ? [{ text: capitalised(words.kinds[kind].many), outlines }] : [];
  });
  const opml = generateOpml({
    head: { title: marked(site.name) },
    body: {
      outlines: [outline(site.name, homeUrl()), outline(words.disputes.heading, disputedUrl()), ...ofSubjects],
    },
  });
  return `${asWritten(opml)}\n`;
}
