import type { Archive } from '../../archive/archive.ts';
import { tagsOf, type Article, type Entity, type Event, type Place, type Subject } from '../../schema/records.ts';
import type { Words } from '../../words/en.ts';
import { rowsOf, type Row } from '../lists.ts';
import type { Content } from '../pages/content.ts';
import type { PartNavigation } from '../parts/part-navigation.ts';
import { isLong, newestOf, yearJumps } from './long-lists.ts';

type Needed = Pick<Content, 'archive' | 'site' | 'words'>;

/** A list of articles or events on the page of a person, group, place or event. */
export interface SubjectList {
  id: string;
  heading: string;
  rows: Row[];
  /** Said below it, where it does not have all. */
  rest?: string;
  /** The ways to the pages of all, where these are only the newest. */
  navigation?: PartNavigation | undefined;
}

/** Of what a place has only in its parts, whose own pages have it, no more is listed. */
const MOST_IN_PARTS = 30;

/** The lists that have pages of their own where they are long. */
export const DATED_LISTS = ['events', 'published', 'written', 'articles'] as const;
export type DatedList = (typeof DATED_LISTS)[number];

/** The articles or events of a subject in one of its lists: none is in two of them. */
export function recordsIn(list: DatedList, subject: Subject, archive: Archive): readonly (Article | Event)[] {
  switch (list) {
    case 'events':
      return subject.kind === 'event' ? [] : archive.eventsAbout(subject);
    case 'published':
      return subject.kind === 'group' ? archive.articlesPublishedBy(subject) : [];
    case 'written':
      return subject.kind === 'person' ? archive.articlesBy(subject) : [];
    case 'articles': {
      const own = new Set([...recordsIn('published', subject, archive), ...recordsIn('written', subject, archive)]);
      const about = archive.articlesAbout(subject);
      return own.size ? about.filter((article) => !own.has(article)) : about;
    }
  }
}

/** The lists of the page of a subject: each with its true number and, of a long one, the newest and the ways to all. */
export function subjectLists(subject: Subject, content: Needed): SubjectList[] {
  const { archive, words } = content;
  const said = words.subject;
  const { name } = subject.data;
  const dated = (id: DatedList, headingOf: (n: number) => string): SubjectList => {
    const records = recordsIn(id, subject, archive);
    const { length } = records;
    const heading = headingOf(length);
    if (!isLong(records)) return { id, heading, rows: rowsOf(records, archive, words) };
    const shown = newestOf(records);
    return {
      ...{ id, heading },
      rows: rowsOf(shown, archive, words),
      navigation: yearJumps(subject, id, records, content),
      rest: said.newestOf(shown.length, length),
    };
  };
  const isAuthor = (['published', 'written'] as const).some((list) => recordsIn(list, subject, archive).length > 0);
  const lists = [
    dated('events', said.events),
    ...(subject.kind === 'place' ? [eventsInParts(subject, archive, words)] : []),
    dated('published', () => said.publishedBy(name)),
    dated('written', () => said.articlesBy(name)),
    dated('articles', isAuthor ? said.inOtherArticles : said.inArticles),
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
    ...withRest(rowsOf(events.slice(-MOST_IN_PARTS), archive, words), events.length, words),
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
    ...withRest(rows, articles.length, words),
  };
}

/** Some rows of a list, and how many more it has. */
const withRest = (rows: Row[], total: number, { subject }: Words): Pick<SubjectList, 'rows' | 'rest'> => ({
  rows,
  ...(total > rows.length && { rest: subject.restInParts(total - rows.length) }),
});
