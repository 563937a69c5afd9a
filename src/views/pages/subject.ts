import { firstSentence } from '../../markdown/first-sentence.ts';
import type { Place, Subject } from '../../schema/records.ts';
import { subjectListUrl } from '../../urls.ts';
import { formatDate } from '../../words/dates.ts';
import { capitalised } from '../../words/grammar.ts';
import { answerRows, type AnswerRow } from '../subject/answer.ts';
import { cardOf } from '../card.ts';
import { answersByProperty } from '../claim.ts';
import { comparisonOf } from '../disputes/comparison.ts';
import { embedsOf } from '../disputes/embed.ts';
import { recordedRows } from '../subject/event-record.ts';
import { ownMarks } from '../language.ts';
import { lastEvent } from '../subject/last-event.ts';
import { linkTo, urlOf } from '../link.ts';
import { deferred } from '../deferred.ts';
import { drawLocator } from '../map/map.ts';
import { otherNames } from '../names.ts';
import { questionViews, type QuestionView } from '../subject/question.ts';
import { subjectContents } from '../subject/contents.ts';
import { claimJumps } from '../subject/claim-addresses.ts';
import { areApart, claimParts } from '../subject/claim-parts.ts';
import { disputesElsewhere } from '../subject/elsewhere.ts';
import { subjectLists } from '../subject/lists.ts';
import { firstNames } from '../subject/named-lists.ts';
import { hasReports } from '../subject/reports.ts';
import { eventSections, mentionedWith } from '../tagged.ts';
import type { Content } from './content.ts';

/** What the page of a person, group, place or event shows. */
export type SubjectPage = ReturnType<typeof subjectPage>;

export function subjectPage(subject: Subject, content: Content) {
  const { archive, disputes, questionsOn, words } = content;
  const { kind, id } = subject;
  const { name, description } = subject.data;
  const date = kind === 'event' ? subject.data.date : undefined;
  const label = capitalised(
    (kind === 'group' || kind === 'place' ? subject.data.kind?.label : undefined) ?? words.kinds[kind].one,
  );
  const place = mappedPlace(subject, archive.place);
  const records = archive.claimsAbout(id);
  const asked = questionViews(id, questionsOn(id), disputes.about(id), archive, words);
  const answers = leadingRows(subject, asked, content);
  const questions = asked.filter((question) => !answers.some((row) => row.hasAll && row.question === question));
  const list = claimParts(subject, archive, words);
  const isApart = areApart(list);
  const comparison = kind === 'event' && !isApart ? comparisonOf(subject, archive, words) : undefined;
  const lists = subjectLists(subject, content);
  const elsewhere = firstNames('elsewhere', subject, disputesElsewhere(subject, content), words);
  const claims = {
    groups: isApart ? [] : answersByProperty(records, archive, words),
    count: records.length,
    heading: words.subject.claims(records.length),
    summary: words.subject.allClaims(records.length),
    /** The ways to the pages of claims that are too many for this one, and to the page that compares the articles. */
    navigation: isApart ? claimJumps(subject, archive, words) : undefined,
    reports: isApart && hasReports(subject, archive) ? subjectListUrl(kind, id, 'reports') : undefined,
  };
  return {
    kind,
    name,
    label: subject.data.draft ? label + words.draft : label,
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
      words.subject.inTheArchive(archive.articlesAbout(subject).length),
    ]
      .filter(Boolean)
      .join('. '),
    answers,
    otherNames: otherNames(subject, words),
    card: cardOf(subject, archive, words),
    map: place && { place, drawn: deferred(drawLocator, place, words.language) },
    contents: subjectContents(subject, { questions, comparison, claims, lists, elsewhere }, words),
    questions,
    embeds: embedsOf(disputes.about(id), words),
    elsewhere,
    comparison,
    claims,
    lists,
    hasLongLists: isApart || lists.some(({ navigation }) => navigation),
    tagged: kind === 'event' ? eventSections(subject, archive, words) : undefined,
    neighbours: kind === 'event' ? undefined : mentionedWith(subject, archive),
  };
}

/** What comes first: where a place is, when and where an event was, what was last reported of a person or group, and the last event. */
function leadingRows(
  subject: Subject,
  questions: readonly QuestionView[],
  { archive, disputes, words }: Content,
): AnswerRow[] {
  const rows = answerRows(subject, questions, { disputes: disputes.about(subject.id), archive, words });
  switch (subject.kind) {
    case 'event':
      return [...recordedRows(subject, archive, words), ...rows];
    case 'person':
      return rows.length ? rows : lastEvent(subject, archive.eventsAbout(subject), archive, words);
    case 'group':
      return [...rows, ...lastEvent(subject, archive.eventsAbout(subject), archive, words)];
    case 'place': {
      const within = archive.ancestorsOf(subject).map(linkTo);
      const events = [...archive.eventsAbout(subject), ...archive.eventsInParts(subject)];
      return [
        ...(within.length ? [{ label: words.subject.where, answers: [], within }] : []),
        ...rows,
        ...lastEvent(subject, events, archive, words),
      ];
    }
  }
}

/** The place that a page shows on a map: the place itself, or the first of an event that has coordinates. */
function mappedPlace(subject: Subject, placeOf: Content['archive']['place']): Place | undefined {
  const places =
    subject.kind === 'place' ? [subject] : subject.kind === 'event' ? subject.data.places.map(placeOf) : [];
  return places.find(({ data }) => data.coordinates);
}
