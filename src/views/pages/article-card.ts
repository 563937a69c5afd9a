import type { Archive } from '../../archive/archive.ts';
import type { Media } from '../../loader/media.ts';
import type { Article, Group } from '../../schema/records.ts';
import type { Site } from '../../schema/site.ts';
import { mediaUrl, recordUrl } from '../../urls.ts';
import { directionOf } from '../../words/direction.ts';
import type { Words } from '../../words/en.ts';
import { listed, type Part } from '../../words/sentence.ts';
import { provenanceOf, type CardField } from '../card.ts';
import { dateView, type DateView } from '../date.ts';
import { inset } from '../language.ts';
import { linkTo, type Link } from '../link.ts';

/** The catalogue card of an article. */
export interface ArticleCard {
  byline: Part[];
  dateline: Link | undefined;
  provenance: CardField[];
  original: Link | undefined;
  archivedCopy: string | undefined;
  /** Whether no address of the original is known, of what was not printed on a page. */
  hasNoLink: boolean;
  /** What the text of the article is, and what is to be known of it. */
  text: { text: string; notes: string[] };
  /** Who holds the rights, or why there are none, in the author’s words. */
  rights: string | undefined;
  /** The file that the article was made from, where the archive publishes it. */
  sourceFile: Link | undefined;
  /** By what anyone who has that file can tell that it is the same. */
  clipping: { name: string; sha256: string | undefined } | undefined;
  revised: DateView | undefined;
}

export function articleCard(article: Article, archive: Archive, site: Site, media: Media, words: Words): ArticleCard {
  const { url, archivedUrl, page, dateline, rights, revised, clipping } = article.data;
  const file = clipping && media.get(clipping.file);
  const name = clipping?.file.split('/').at(-1);
  return {
    byline: bylineOf(article, words),
    dateline: dateline && linkTo(archive.place(dateline)),
    provenance: provenanceOf(article, archive, words),
    original: url ? { text: new URL(url).hostname, url } : undefined,
    archivedCopy: archivedUrl,
    hasNoLink: !url && !archivedUrl && !page,
    text: textOf(article, site.licences.accounts, words),
    rights,
    sourceFile: file && {
      text: `${name} (${file.type}, ${words.size(file.bytes)})`,
      url: mediaUrl(clipping.file),
    },
    clipping: clipping && { name: name!, sha256: clipping.sha256 },
    revised: revised && dateView(revised, words),
  };
}

/** Whose text it is that the page of an article shows, to be read before its headline. */
export function whoseText({ data }: Article, publisher: Group | undefined, { article, draft }: Words): Part[] {
  const { whoseText, by, byUnknown } = article;
  const text = whoseText[data.withdrawn?.removed ? 'removed' : data.text];
  const mark = data.draft ? [draft] : [];
  if (!publisher) return [text + byUnknown, ...mark];
  const name = publisher.data.acronym ?? publisher.data.name;
  const [before, ...rest] = by(inset(name, { dir: directionOf(name) }));
  return [`${text}${before as string}`, ...rest, ...mark];
}

function textOf({ data, body }: Article, licence: string | undefined, { article }: Words): ArticleCard['text'] {
  const breaksOff = data.clipping && !data.clipping.complete ? [article.breaksOff] : [];
  switch (data.text) {
    case 'account':
      return { text: article.account, notes: [...breaksOff, ...(licence ? [`${licence}.`] : [])] };
    case 'full':
      return { text: article.fullText, notes: breaksOff };
    case 'scan':
      return {
        text: article.scan,
        notes: [body.trim() ? article.partlyTranscribed : article.notTranscribed, ...breaksOff],
      };
  }
}

/** The authors, each with a link to their page where they have one. */
const bylineOf = ({ data: { byline } }: Article, words: Words): Part[] =>
  byline.length
    ? listed(
        byline.map(({ name, person }) => (person ? { text: name, url: recordUrl('person', person) } : name)),
        words.beforeLast,
      )
    : [words.article.noByline];
