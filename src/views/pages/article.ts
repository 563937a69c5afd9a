import type { Archive } from '../../archive/archive.ts';
import { firstSentence } from '../../markdown/first-sentence.ts';
import type { Article } from '../../schema/records.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/en.ts';
import { withFullStop } from '../../words/grammar.ts';
import { imprint, publisherName } from '../citation.ts';
import { dateView } from '../date.ts';
import { disputesIn } from '../disputes/dispute.ts';
import { articleMarks } from '../language.ts';
import { linkTo, urlOf } from '../link.ts';
import { rowsOf } from '../lists.ts';
import { rolesIn } from '../roles.ts';
import { taggedSections } from '../tagged.ts';
import { articleCard, whoseText } from './article-card.ts';
import type { Content } from './content.ts';

/** In fewer articles, those that are related are nearly all the others. */
const ENOUGH_TO_CHOOSE_FROM = 10;

/** What the page of an article shows. */
export type ArticlePage = ReturnType<typeof articlePage>;

export function articlePage(article: Article, { archive, disputes, site, media, words }: Content) {
  const { headline, alternativeHeadline, summary, published, publishedNote, corrections } = article.data;
  const path = urlOf(article);
  const recurs = archive.articlesHeaded(headline).some(({ id }) => id !== article.id);
  const marksOf = (text: string | undefined) => articleMarks(text, article, archive, words);
  const publisher = article.data.publisher && archive.group(article.data.publisher);
  const tagged = archive.taggedIn(article);
  const events = archive.eventsIn(article);
  const withdrawal = withdrawalOf(article, words);
  return {
    title: `${headline} (${(recurs ? imprint : publisherName)(article, archive, words)})`,
    pageDescription: [
      withdrawal?.text ?? summary ?? firstSentence(article.body),
      `${imprint(article, archive, words)}.`,
    ]
      .filter(Boolean)
      .join(' '),
    withdrawal,
    path,
    whoseText: whoseText(article, publisher, words),
    headline,
    alternativeHeadline,
    summary,
    marks: {
      headline: marksOf(headline),
      alternativeHeadline: marksOf(alternativeHeadline),
      summary: marksOf(summary),
      text: marksOf(article.body),
    },
    imprint: {
      published: dateView(published, words),
      publishedNote,
      publisherNote: article.data.publisherNote,
      publisher: publisher ? linkTo(publisher) : undefined,
    },
    card: articleCard(article, archive, site, media, words),
    tagged: taggedSections({ ...tagged, events }, rolesIn(article, archive, words), words),
    disputes: disputesIn(article, disputes, archive, words),
    corrections: corrections.map(({ date, text }) => ({ date: dateView(date, words), text })),
    related: archive.articles.length < ENOUGH_TO_CHOOSE_FROM ? [] : rowsOf(archive.relatedTo(article), archive, words),
    neighbours: neighbours(archive.neighboursOf(article), archive, words),
  };
}

/** That an article is withdrawn, since when and why. */
function withdrawalOf({ data: { withdrawn } }: Article, { article, dates }: Words) {
  if (!withdrawn) return undefined;
  const { date, reason, removed } = withdrawn;
  return {
    text: article.withdrawn(formatDate(date, dates), withFullStop(reason)),
    consequence: removed ? article.textRemoved : article.leftOut,
    removed,
  };
}

const neighbours = ({ older, newer }: { older?: Article; newer?: Article }, archive: Archive, words: Words) =>
  [
    { label: words.article.earlier, article: older, rel: 'prev' },
    { label: words.article.later, article: newer, rel: 'next' },
  ].flatMap(({ article, ...rest }) =>
    article
      ? [
          {
            ...rest,
            text: article.data.headline,
            marks: articleMarks(article.data.headline, article, archive, words),
            url: urlOf(article),
            date: dateView(article.data.published, words),
          },
        ]
      : [],
  );
