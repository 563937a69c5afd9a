import type { Archive } from '../../archive/archive.ts';
import { tagsOf, type Article, type Entity, type Place, type Subject } from '../../schema/records.ts';
import type { Words } from '../../words/en.ts';
import { rowsOf, type Row } from '../lists.ts';

/** A list of articles or events on the page of a person, group, place or event. */
export interface SubjectList {
  id: string;
  heading: string;
  rows: Row[];
  /** Said below it, where it does not have all. */
  rest?: string;
}

/** Of what a place has only in its parts, whose own pages have it, no more is listed. */
const MOST_IN_PARTS = 30;

/** The events and articles of a subject: none is in two of its lists. */
export function subjectLists(subject: Subject, archive: Archive, words: Words): SubjectList[] {
  const said = words.subject;
  const about = archive.articlesAbout(subject);
  const written = subject.kind === 'person' ? archive.articlesBy(subject) : [];
  const published = subject.kind === 'group' ? archive.articlesPublishedBy(subject) : [];
  const own = new Set([...written, ...published]);
  const naming = about.filter((article) => !own.has(article));
  const events = subject.kind === 'event' ? [] : archive.eventsAbout(subject);
  const { name } = subject.data;
  const lists = [
    { id: 'events', heading: said.events(events.length), rows: rowsOf(events, archive, words) },
    ...(subject.kind === 'place' ? [eventsInParts(subject, archive, words)] : []),
    { id: 'published', heading: said.publishedBy(name), rows: rowsOf(published, archive, words) },
    { id: 'written', heading: said.articlesBy(name), rows: rowsOf(written, archive, words) },
    {
      id: 'articles',
      heading: own.size ? said.inOtherArticles(naming.length) : said.inArticles(naming.length),
      rows: rowsOf(naming, archive, words),
    },
    ...(subject.kind === 'place' ? [articlesInParts(subject, archive, words)] : []),
  ];
  const isEmpty = lists.every(({ rows }) => !rows.length);
  return lists.filter(({ id, rows }) => rows.length || (isEmpty && id === 'articles'));
}

function eventsInParts(place: Place, archive: Archive, words: Words): SubjectList {
  const events = archive.eventsInParts(place);
  return {
    id: 'events-in-parts',
    heading: words.subject.eventsInParts(events.length),
    ...firstOf(rowsOf(events.slice(-MOST_IN_PARTS), archive, words), events.length, words),
  };
}

/** The articles that name a place by its parts alone, each with those that it names. */
function articlesInParts(place: Place, archive: Archive, words: Words): SubjectList {
  const articles = archive.articlesInParts(place);
  const parts = archive.allPartsOf(place);
  const named = (article: Article) => {
    const tags = new Set(tagsOf(article));
    return words.and(parts.filter(({ id }: Entity) => tags.has(id)).map(({ data }) => data.name));
  };
  const shown = articles.slice(0, MOST_IN_PARTS);
  const rows = rowsOf(shown, archive, words).map((row, i) => ({
    ...row,
    note: words.subject.namesParts(row.note, named(shown[i]!)),
  }));
  return {
    id: 'articles-in-parts',
    heading: words.subject.articlesInParts(articles.length),
    ...firstOf(rows, articles.length, words),
  };
}

const firstOf = (rows: Row[], total: number, { subject }: Words): Pick<SubjectList, 'rows' | 'rest'> => ({
  rows,
  ...(total > rows.length && { rest: subject.restInParts(total - rows.length) }),
});
