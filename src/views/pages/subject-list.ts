import type { ClaimRecord } from '../../archive/claims.ts';
import type { Article, Event, Subject } from '../../schema/records.ts';
import { subjectListUrl } from '../../urls.ts';
import { linkTo, type Entry } from '../link.ts';
import { ownMarks } from '../language.ts';
import { membersOf } from '../card.ts';
import { answersByProperty, type ClaimGroup } from '../claim.ts';
import { comparisonOfArticles, type Comparison } from '../disputes/comparison.ts';
import { byYear, yearSections } from '../lists.ts';
import { partNavigation } from '../parts/part-navigation.ts';
import { allParts, partName, type ListPart } from '../parts/paging.ts';
import { areApart, claimParts } from '../subject/claim-parts.ts';
import { disputesElsewhere } from '../subject/elsewhere.ts';
import { DATED_LISTS, recordsIn, type DatedList } from '../subject/lists.ts';
import { datedParts, isLong } from '../subject/long-lists.ts';
import { namedParts } from '../subject/named-lists.ts';
import { questionView, type QuestionView } from '../subject/question.ts';
import { hasReports, reportParts } from '../subject/reports.ts';
import { involvedIn } from '../tagged.ts';
import type { Content } from './content.ts';

/** A page of a list that is too long for the page of its subject. */
export type SubjectListPage = { subject: Subject } & (
  | { list: DatedList; part: ListPart<Article | Event> }
  | { list: 'claims'; part: ListPart<ClaimRecord> }
  | { list: 'reports'; part: ListPart<Article> }
  | { list: NamedList; part: ListPart<Entry> }
);

type NamedList = 'elsewhere' | 'parts' | 'people' | 'groups';

type Needed = Pick<Content, 'archive' | 'disputes' | 'site' | 'words'>;

/** Every page of the lists that are too long for the pages of their subjects. */
export const subjectListPages = (content: Needed): SubjectListPage[] =>
  content.archive.subjects.flatMap((subject) => pagesAbout(subject, content));

function pagesAbout(subject: Subject, content: Needed): SubjectListPage[] {
  const { archive, site, words } = content;
  const claims = claimParts(subject, archive, words);
  const isApart = areApart(claims);
  return [
    ...DATED_LISTS.flatMap((list) => {
      const records = recordsIn(list, subject, archive);
      if (!isLong(records)) return [];
      return allParts(datedParts(records, content)).map((part) => ({ subject, list, part }));
    }),
    ...(isApart ? allParts(claims) : []).map((part) => ({ subject, list: 'claims' as const, part })),
    ...(isApart && hasReports(subject, archive)
      ? allParts(reportParts(subject, site.pageSize, archive, words))
      : []
    ).map((part) => ({ subject, list: 'reports' as const, part })),
    ...Object.entries(namesAbout(subject, content)).flatMap(([list, entries]) => {
      const whole = namedParts(entries, site.pageSize, archive, words);
      return whole ? allParts(whole).map((part) => ({ subject, list: list as NamedList, part })) : [];
    }),
  ];
}

/** The names that the page of a subject lists. */
function namesAbout(subject: Subject, content: Needed): Partial<Record<NamedList, Entry[]>> {
  const { archive, words } = content;
  return {
    elsewhere: disputesElsewhere(subject, content),
    ...(subject.kind === 'place' && { parts: archive.partsOf(subject).map(linkTo) }),
    ...(subject.kind === 'group' && {
      parts: archive.subgroupsOf(subject).map(linkTo),
      people: membersOf(subject, archive, words),
    }),
    ...(subject.kind === 'event' && involvedIn(subject, archive, words)),
  };
}

/** What such a page shows. */
export function subjectListPage(page: SubjectListPage, content: Content) {
  const { archive, site, words } = content;
  const { subject, list, part } = page;
  const { name } = subject.data;
  const said = words.subject.longLists;
  const ownName = list === 'claims' ? claimsName(part) : partName(part);
  const title = said.title(name, said.names[list]);
  return {
    subject: linkTo(subject),
    summary: said.entries(part.entries.length),
    marks: ownMarks(name, archive, words),
    title: said.names[list],
    partName: ownName,
    pageTitle: words.lists.pageTitle(title, ownName),
    pageDescription: words.lists.pageDescription(
      said.description(name, said.names[list], part.entries.length, site.name),
      ownName,
    ),
    path: subjectListUrl(subject.kind, subject.id, list, part.path),
    navigation: partNavigation(part as ListPart<unknown>, (path) =>
      subjectListUrl(subject.kind, subject.id, list, path),
    ),
    ...shownOn(page, content),
  };
}

const claimsName = (part: ListPart<ClaimRecord>): string => {
  const { label } = part.entries[0]!.claim.property;
  return part.path.includes('/') ? `${label}, ${partName(part)}` : partName(part);
};

/** What a page has, according to its list; all else is empty. */
interface Shown {
  years: ReturnType<typeof yearSections>;
  questions: QuestionView[];
  claims: ClaimGroup[];
  /** Those claims as they are. */
  records: ReadonlySet<ClaimRecord>;
  comparison?: Comparison;
  names: readonly Entry[];
}

const NOTHING: Shown = { years: [], questions: [], claims: [], records: new Set(), names: [] };

function shownOn(page: SubjectListPage, content: Content): Shown {
  const { archive, words } = content;
  switch (page.list) {
    case 'claims':
      return { ...NOTHING, ...claimsOn(page.subject, page.part.shown, content) };
    case 'reports':
      return { ...NOTHING, comparison: comparisonOfArticles(page.part.shown, page.subject, archive, words) };
    case 'elsewhere':
    case 'parts':
    case 'people':
    case 'groups':
      return { ...NOTHING, names: page.part.shown };
    default:
      return { ...NOTHING, years: yearSections(byYear(page.part.shown, words), archive, words) };
  }
}

/** Some claims about a subject: as the answers to their questions in order of time, and all as a table. */
function claimsOn(subject: Subject, shown: readonly ClaimRecord[], { archive, disputes, questionsOn, words }: Content) {
  const records = new Set(shown);
  const questions = questionsOn(subject.id).flatMap(({ property, answers }) => {
    const here = answers.filter(({ claims }) => claims.some((record) => records.has(record)));
    const about = disputes.about(subject.id);
    return here.length ? [questionView(subject.id, { property, answers: here }, about, archive, words)] : [];
  });
  return { questions, claims: answersByProperty(shown, archive, words), records };
}
