import { z } from 'zod';
import type { Archive } from '../../../archive/archive.ts';
import type { Article } from '../../../schema/records.ts';
import { boolean, date, dateFields, list, required, text, type Cell } from './column.ts';
import { described } from './described.ts';
import { identity } from './identity.ts';
import { table, type Table } from './table.ts';

const author = z.strictObject({ name: z.string(), person: z.string().optional() });
const correction = z.looseObject({ date: z.string(), text: z.string() });

/** The articles, without their texts: these are the passages. */
export function articlesTable(archive: Archive): Table {
  const meaning = (field: string) => described('article', field);
  const own = (
    field:
      | 'headline'
      | 'text'
      | 'alternativeHeadline'
      | 'publisher'
      | 'publisherNote'
      | 'publishedNote'
      | 'dateline'
      | 'archivedUrl'
      | 'page'
      | 'section'
      | 'series'
      | 'rights'
      | 'summary'
      | 'translationOf',
  ) => text<Article>(field, meaning(field), ({ data }) => data[field]);
  return table<Article>(
    'articles',
    [
      ...identity<Article>(),
      required(own('headline')),
      text(
        'language',
        'The language of the headline and the text, a BCP 47 code.',
        ({ data }) => data.language ?? archive.language,
      ),
      own('alternativeHeadline'),
      own('publisher'),
      own('publisherNote'),
      list(
        'byline',
        meaning('byline'),
        ({ data }) => data.byline.map(({ name, person }) => ({ name, ...(person && { person }) })),
        author,
      ),
      ...date<Article>('published', meaning('published'), ({ data }) => data.published),
      own('publishedNote'),
      own('dateline'),
      text('originalUrl', meaning('url'), ({ data }) => data.url),
      own('archivedUrl'),
      own('page'),
      own('section'),
      own('series'),
      text('clipping', meaning('clipping'), ({ data }) => data.clipping?.file),
      text(
        'clippingSha256',
        'The SHA-256 of the clipping, by which anyone who has it can check it.',
        ({ data }) => data.clipping?.sha256,
      ),
      boolean(
        'clippingComplete',
        'Whether the clipping has the whole original.',
        ({ data }) => data.clipping?.complete,
      ),
      required(own('text')),
      own('rights'),
      own('summary'),
      ...(['people', 'groups', 'places'] as const).map((field) =>
        list<Article>(field, meaning(field), ({ data }) => data[field].map(({ id }) => id)),
      ),
      list('events', 'The events that the article makes claims about: ids.', (article) =>
        archive.eventsIn(article).map(({ id }) => id),
      ),
      list('about', meaning('about'), ({ data }) => data.about),
      required(boolean('claimsComplete', meaning('claimsComplete'), ({ data }) => data.claimsComplete)),
      list('sharesTextWith', meaning('sharesTextWith'), ({ data }) => data.sharesTextWith),
      own('translationOf'),
      ...date<Article>('added', meaning('added'), ({ data }) => data.added),
      ...date<Article>('revised', meaning('revised'), ({ data }) => data.revised),
      list(
        'corrections',
        meaning('corrections'),
        ({ data }) => data.corrections.map((each): Cell => ({ ...dateFields('date', each.date), text: each.text })),
        correction,
      ),
    ],
    archive.articles,
  );
}
