import { firstSentence } from '../../markdown/first-sentence.ts';
import type { Event, Place, Subject } from '../../schema/records.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/en.ts';
import { capitalised } from '../../words/grammar.ts';
import { cardOf } from '../card.ts';
import { answersByProperty } from '../claim.ts';
import { comparisonOf } from '../comparison.ts';
import { disputeViews, historyViews } from '../dispute.ts';
import { ownMarks } from '../language.ts';
import { urlOf } from '../link.ts';
import { rowsOf } from '../lists.ts';
import { drawLocator } from '../map/map.ts';
import { aliasGroups } from '../names.ts';
import { rolesAt } from '../roles.ts';
import { subjectSearchFields } from '../search-fields.ts';
import { mentionedWith, taggedSections } from '../tagged.ts';
import type { Content } from './content.ts';

/** What the page of a person, group, place or event shows. */
export type SubjectPage = ReturnType<typeof subjectPage>;

export function subjectPage(subject: Subject, { archive, disputes, historiesOf, htmlOf, words }: Content) {
  const { kind, id } = subject;
  const { name, description } = subject.data;
  const articles = archive.articlesAbout(subject);
  const date = kind === 'event' ? subject.data.date : undefined;
  const label = capitalised(
    (kind === 'group' || kind === 'place' ? subject.data.kind?.label : undefined) ?? words.kinds[kind].one,
  );
  const place = mappedPlace(subject, archive.place);
  return {
    kind,
    name,
    label,
    description,
    marks: {
      name: ownMarks(name, archive, words),
      description: ownMarks(description, archive, words),
      text: ownMarks(subject.body, archive, words),
    },
    path: urlOf(subject),
    pageDescription: [
      words.subject.pageDescription(label, name, date && formatDate(date, words.dates)),
      (description ?? firstSentence(subject.body))?.replace(/\.$/, ''),
      words.subject.inTheArchive(articles.length),
    ]
      .filter(Boolean)
      .join('. '),
    html: htmlOf(subject),
    search: subjectSearchFields(subject, archive, words),
    aliases: aliasGroups(subject, words),
    card: cardOf(subject, archive, words),
    map: place && { name: place.data.name, place, ...drawLocator(place) },
    disputes: disputeViews(disputes.involving(id), archive, words),
    histories: historyViews(historiesOf(id), archive, words),
    comparison: kind === 'event' ? comparisonOf(subject, archive, words) : undefined,
    claims: answersByProperty(archive.claimsAbout(id), archive, words),
    events: kind === 'event' ? [] : rowsOf(archive.eventsAbout(subject), archive, words),
    articles: rowsOf(articles, archive, words),
    written: kind === 'person' ? rowsOf(archive.articlesBy(subject), archive, words) : [],
    published: kind === 'group' ? rowsOf(archive.articlesPublishedBy(subject), archive, words) : [],
    tagged: kind === 'event' ? namedIn(subject, archive, words) : undefined,
    neighbours: kind === 'event' ? undefined : mentionedWith(subject, archive),
  };
}

/** The place that a page shows on a map: the place itself, or the first of an event that has coordinates. */
function mappedPlace(subject: Subject, placeOf: Content['archive']['place']): Place | undefined {
  const places =
    subject.kind === 'place' ? [subject] : subject.kind === 'event' ? subject.data.places.map(placeOf) : [];
  return places.find(({ data }) => data.coordinates);
}

function namedIn({ data }: Event, archive: Content['archive'], words: Words) {
  const people = data.people.map(archive.person);
  const roles = rolesAt(people, data.date ? [data.date] : [], archive, words);
  return taggedSections({ people, groups: data.groups.map(archive.group) }, roles, words);
}
