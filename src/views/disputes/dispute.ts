import type { Archive } from '../../archive/archive.ts';
import type { Dispute, Disputes } from '../../archive/disputes/disputes.ts';
import type { Side } from '../../archive/disputes/sides.ts';
import { comparePassageNumbers, type PassageNumber } from '../../citation-syntax.ts';
import type { Article, Subject } from '../../schema/records.ts';
import type { Words } from '../../words/en.ts';
import type { Part } from '../../words/sentence.ts';
import { claimView, hedgeOf, valueView, type AnswerView } from '../claim.ts';
import { linkTo, urlOf, type Link } from '../link.ts';
import { scaleOf, type Scale } from './scale.ts';
import { silenceOn } from './silence.ts';

export interface SideView extends AnswerView {
  /** Whether it is said only to be denied. */
  denied: boolean;
  /** How sure the surest of its speakers is, where that is not quite and it is not denied. */
  hedge: string | undefined;
  /** How many sources and articles say it, where these are several. */
  support: string | undefined;
}

/** A dispute in words. */
export interface DisputeView {
  /** Unique on the page of its subject. */
  id: string;
  subject: Link;
  /** A sentence about “it”, whose name is that of the subject. */
  question: string;
  /** The question and the subject in one line, and the way to the dispute on the page of its subject. */
  link: Link;
  /** In which way the sides differ. */
  verdict: string;
  sides: SideView[];
  /** The axis on which its figures are drawn. */
  scale: Scale | undefined;
  /** Which articles about the subject do not answer the question. */
  silence: Part[] | undefined;
}

/** Disputes in words, each with an id by which a link finds it. */
export function disputeViews(disputes: readonly Dispute[], archive: Archive, words: Words): DisputeView[] {
  const ids = disputeIds(disputes);
  return disputes.map((dispute) => {
    const id = ids.get(dispute)!;
    return {
      id,
      subject: linkTo(dispute.subject),
      question: words.disputes.question(dispute.property.question),
      link: disputeLink(dispute, id, words),
      verdict: verdictOn(dispute, words),
      sides: dispute.sides.map((side) => sideView(side, archive, words)),
      scale: scaleOf(dispute.sides, words),
      silence: silenceOn(dispute, archive, words),
    };
  });
}

/** `Ferry fire: how many died?`, which leads to the dispute on the page of its subject. */
const disputeLink = ({ subject, property }: Dispute, id: string, words: Words): Link => ({
  ...linkTo(subject),
  text: words.disputes.ofSubject(property.question, subject.data.name),
  url: `${urlOf(subject)}#${id}`,
});

/** Ids made of subject, property and type; a number is added where that is not unique. */
export function disputeIds(disputes: readonly Dispute[]): Map<Dispute, string> {
  const counts = new Map<string, number>();
  return new Map(
    disputes.map((dispute) => {
      const name = `${dispute.subject.id}-${dispute.property.name}-${dispute.type.replaceAll(' ', '-')}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [dispute, count > 1 ? `${name}-${count}` : name];
    }),
  );
}

export const sideView = (side: Side, archive: Archive, words: Words): SideView => ({
  value: valueView(side.claims[0]!, archive, words),
  denied: side.certainty === 'denied',
  hedge: side.certainty === 'denied' ? undefined : hedgeOf(side.certainty, words),
  claims: side.claims.map((record) => claimView(record, archive, words)),
  support:
    side.sources > 1 || side.articles > 1
      ? words.disputes.support(side.sources, side.articles, side.sharesText)
      : undefined,
});

/** In which way the sides of a dispute differ, in a sentence. */
export function verdictOn({ type, sides }: Dispute, { disputes }: Words): string {
  switch (type) {
    case 'contradiction':
      return disputes.contradiction;
    case 'counted differently':
      return disputes.countedDifferently([
        ...new Set(sides.flatMap(({ claims }) => claims[0]!.claim.unit?.label.many ?? [])),
      ]);
    case 'disagreement':
      return articlesOf(sides).size > 1 ? disputes.disagreement : disputes.disagreementWithin;
  }
}

/** The articles that take a side. */
export const articlesOf = (sides: readonly Side[]): Set<Article> =>
  new Set(sides.flatMap(({ claims }) => claims.map(({ article }) => article)));

/** The subjects that have disputes, in the order of the archive. */
export const disputedSubjects = (
  archive: Archive,
  disputes: Disputes,
): { subject: Subject; disputes: readonly Dispute[] }[] =>
  archive.subjects
    .map((subject) => ({ subject, disputes: disputes.about(subject.id) }))
    .filter(({ disputes }) => disputes.length);

/** Some disputes as links to where they are on the pages of their subjects. */
export const disputeLinks = (some: readonly Dispute[], all: Disputes, words: Words): Link[] =>
  some.map((dispute) => disputeLink(dispute, disputeIds(all.about(dispute.subject.id)).get(dispute)!, words));

/** A dispute in which an article takes a side: the paragraphs that do, and the dispute on the page of its subject. */
export interface ArticleDispute {
  paragraphs: PassageNumber[];
  dispute: Link;
}

/** The disputes in which an article takes a side. */
export function disputesIn(article: Article, disputes: Disputes, words: Words): ArticleDispute[] {
  const subjects = new Set(article.data.claims.map(({ subject }) => subject));
  return [...subjects].flatMap((id) => {
    const about = disputes.about(id);
    const ids = disputeIds(about);
    return about.flatMap((dispute) => {
      const claims = dispute.sides.flatMap((side) => side.claims).filter((record) => record.article === article);
      if (!claims.length) return [];
      return [
        {
          paragraphs: [...new Set(claims.map(({ claim }) => claim.paragraph))].sort(comparePassageNumbers),
          dispute: disputeLink(dispute, ids.get(dispute)!, words),
        },
      ];
    });
  });
}
