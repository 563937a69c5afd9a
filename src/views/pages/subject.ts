import { searchedNamesOf } from '../../archive/names.ts';
import { capitalised, formatCount, formatDate } from '../../format.ts';
import { KINDS } from '../../kinds.ts';
import { firstSentence } from '../../markdown/first-sentence.ts';
import type { Event, Place, Subject } from '../../schema/records.ts';
import { cardOf } from '../card.ts';
import { answersByProperty } from '../claim.ts';
import { comparisonOf } from '../comparison.ts';
import { disputeViews, historyViews } from '../dispute.ts';
import { urlOf } from '../link.ts';
import { rowsOf } from '../lists.ts';
import { drawLocator } from '../map/map.ts';
import { aliasGroups } from '../names.ts';
import { rolesAt } from '../roles.ts';
import { mentionedWith, taggedSections } from '../tagged.ts';
import type { Content } from './content.ts';

/** What the page of a person, group, place or event shows. */
export type SubjectPage = ReturnType<typeof subjectPage>;

export function subjectPage(subject: Subject, { archive, disputes, historiesOf, htmlOf }: Content) {
  const { kind, id } = subject;
  const { name, description } = subject.data;
  const articles = archive.articlesAbout(subject);
  const date = kind === 'event' ? subject.data.date : undefined;
  const label = capitalised(
    (kind === 'group' || kind === 'place' ? subject.data.kind?.name : undefined) ?? KINDS[kind].one,
  );
  const place = mappedPlace(subject, archive.place);
  return {
    kind,
    name,
    label,
    description,
    path: urlOf(subject),
    pageDescription: [
      `${label}: ${name}${date ? `, ${formatDate(date)}` : ''}`,
      (description ?? firstSentence(subject.body))?.replace(/\.$/, ''),
      `${formatCount(articles.length, 'article')} in the archive.`,
    ]
      .filter(Boolean)
      .join('. '),
    html: htmlOf(subject),
    search: { kind, date, names: searchedNamesOf(subject).map((each) => each.name) },
    aliases: aliasGroups(subject),
    card: cardOf(subject, archive),
    map: place && { name: place.data.name, place, ...drawLocator(place) },
    disputes: disputeViews(disputes.involving(id), archive),
    histories: historyViews(historiesOf(id), archive),
    comparison: kind === 'event' ? comparisonOf(subject, archive) : undefined,
    claims: answersByProperty(archive.claimsAbout(id), archive),
    events: kind === 'event' ? [] : rowsOf(archive.eventsAbout(subject), archive),
    articles: rowsOf(articles, archive),
    written: kind === 'person' ? rowsOf(archive.articlesBy(subject), archive) : [],
    published: kind === 'group' ? rowsOf(archive.articlesPublishedBy(subject), archive) : [],
    tagged: kind === 'event' ? namedIn(subject, archive) : undefined,
    neighbours: kind === 'event' ? undefined : mentionedWith(subject, archive),
  };
}

/** The place that a page shows on a map: the place itself, or the first of an event that has coordinates. */
function mappedPlace(subject: Subject, placeOf: Content['archive']['place']): Place | undefined {
  const places =
    subject.kind === 'place' ? [subject] : subject.kind === 'event' ? subject.data.places.map(placeOf) : [];
  return places.find(({ data }) => data.coordinates);
}

function namedIn({ data }: Event, archive: Content['archive']) {
  const people = data.people.map(archive.person);
  return taggedSections(
    { people, groups: data.groups.map(archive.group) },
    rolesAt(people, data.date ? [data.date] : [], archive),
  );
}
