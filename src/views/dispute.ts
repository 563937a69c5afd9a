import type { Archive } from '../archive/archive.ts';
import type { Dispute, Disputes, Side } from '../archive/disputes/disputes.ts';
import { compareEdtf, type EdtfDate } from '../edtf.ts';
import { capitalised, formatList, inWords } from '../format.ts';
import { PROPERTIES } from '../schema/properties.ts';
import type { Article, Subject } from '../schema/records.ts';
import { claimView, type ClaimView } from './claim.ts';
import { linkTo, urlOf, type Entry, type Link } from './link.ts';
import { scaleOf, type Bar } from './scale.ts';

export interface SideView {
  value: Entry;
  /** Whether it is said only to be denied. */
  denied: boolean;
  /** When it held, where the answers are of different times. */
  asOf: string | undefined;
  bar: Bar | undefined;
  claims: (ClaimView & { /** The property, where it is not that of the dispute. */ property: string | undefined })[];
  /** How many sources and articles say it, where these are several. */
  support: string | undefined;
}

/** A dispute in words. */
export interface DisputeView {
  /** Unique on the page of its subject. */
  id: string;
  subject: Link;
  question: string;
  isSeries: boolean;
  /** What its type means. */
  verdict: string;
  sides: SideView[];
}

/** Disputes in words, each with an id by which a link finds it. */
export function disputeViews(disputes: readonly Dispute[], archive: Archive): DisputeView[] {
  const ids = disputeIds(disputes);
  return disputes.map((dispute) => {
    const isSeries = dispute.type === 'series';
    const barOf = scaleOf(dispute);
    const sides = isSeries ? dispute.sides.toSorted(byTime) : dispute.sides;
    return {
      id: ids.get(dispute)!,
      subject: linkTo(dispute.subject),
      question: PROPERTIES[dispute.property].question,
      isSeries,
      verdict: verdictOn(dispute),
      sides: sides.map((side) => sideView(side, dispute, barOf(side), archive)),
    };
  });
}

/** Ids made of subject, property and type; a number is added where that is not unique. */
function disputeIds(disputes: readonly Dispute[]): Map<Dispute, string> {
  const counts = new Map<string, number>();
  return new Map(
    disputes.map((dispute) => {
      const name = `${dispute.subject.id}-${dispute.property}-${dispute.type.replaceAll(' ', '-')}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [dispute, count > 1 ? `${name}-${count}` : name];
    }),
  );
}

const timeOf = ({ claims }: Side): EdtfDate | undefined => claims.find(({ claim }) => claim.asOf)?.claim.asOf;

function byTime(a: Side, b: Side): number {
  const [x, y] = [timeOf(a), timeOf(b)];
  return x && y ? compareEdtf(x, y) : x ? -1 : y ? 1 : 0;
}

function sideView(side: Side, { property, type }: Dispute, bar: Bar | undefined, archive: Archive): SideView {
  const claims = side.claims.map((record) => ({
    ...claimView(record, archive),
    property: record.claim.property === property ? undefined : PROPERTIES[record.claim.property].label,
  }));
  return {
    value: claims[0]!.value,
    denied: side.certainty === 'denied',
    asOf: type === 'series' ? claims.find(({ asOf }) => asOf)?.asOf : undefined,
    bar,
    claims,
    support: side.sources > 1 || side.articles > 1 ? supportLabel(side) : undefined,
  };
}

/** `Two sources, three articles`. */
export const supportLabel = ({ sources, articles }: Pick<Side, 'sources' | 'articles'>): string =>
  capitalised(
    `${inWords(sources)} ${sources === 1 ? 'source' : 'sources'}, ${inWords(articles)} ${articles === 1 ? 'article' : 'articles'}`,
  );

function verdictOn({ type, sides }: Dispute): string {
  switch (type) {
    case 'contradiction':
      return 'A contradiction: one report denies what another says.';
    case 'counted differently':
      return `Counted differently: ${formatList([...new Set(sides.flatMap(({ claims }) => claims[0]!.claim.unit ?? []))])}.`;
    case 'series':
      return 'A series: different times, told in their order.';
    case 'disagreement':
      return 'A disagreement: different answers to one question.';
  }
}

/** The subjects that have disputes, in the order of the archive. */
export const disputedSubjects = (
  archive: Archive,
  disputes: Disputes,
): { subject: Subject; disputes: readonly Dispute[] }[] =>
  archive.subjects
    .map((subject) => ({ subject, disputes: disputes.about(subject.id) }))
    .filter(({ disputes }) => disputes.length);

/** A dispute in which an article takes a side: the paragraphs that do, and the dispute on the page of its subject. */
export interface ArticleDispute {
  paragraphs: number[];
  dispute: Link;
}

/** The disputes in which an article takes a side; a series is not one. */
export function disputesIn(article: Article, archive: Archive, disputes: Disputes): ArticleDispute[] {
  const subjects = new Set(article.data.claims.map(({ subject }) => subject));
  return [...subjects].flatMap((id) => {
    const about = disputes.about(id);
    const ids = disputeIds(about);
    return about.flatMap((dispute) => {
      const claims = dispute.sides.flatMap((side) => side.claims).filter((record) => record.article === article);
      if (dispute.type === 'series' || !claims.length) return [];
      const subject = archive.subject(id);
      return [
        {
          paragraphs: [...new Set(claims.map(({ claim }) => claim.paragraph))].sort((a, b) => a - b),
          dispute: {
            text: `${PROPERTIES[dispute.property].question}: ${subject.data.name}`,
            url: `${urlOf(subject)}#${ids.get(dispute)!}`,
          },
        },
      ];
    });
  });
}
