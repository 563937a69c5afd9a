import type { Archive } from '../../archive/archive.ts';
import type { Dispute, Disputes } from '../../archive/disputes/disputes.ts';
import { multimap } from '../../archive/multimap.ts';
import type { Side } from '../../archive/disputes/sides.ts';
import { comparePassageNumbers, type PassageNumber } from '../../citation-syntax.ts';
import { onceForEachObject } from '../../once.ts';
import type { Article } from '../../schema/records.ts';
import type { Words } from '../../words/en.ts';
import type { Part } from '../../words/sentence.ts';
import { claimView, hedgeOf, valueView, type AnswerView } from '../claim.ts';
import { firstOf } from '../parts/first-of.ts';
import { linkTo, type Link } from '../link.ts';
import { disputePage } from '../subject/claim-addresses.ts';
import { scaleOf, type Scale } from './scale.ts';
import { silenceOn } from './silence.ts';

export interface SideView extends AnswerView {
  /** Whether it is said only to be denied. */
  denied: boolean;
  /** How sure the surest of its speakers is, where that is not quite and it is not denied. */
  hedge: string | undefined;
  /** How many sources and articles say it, where these are several. */
  support: string | undefined;
  /** How many more say it, and the way to them, where a list of disputes has not all. */
  rest?: Link | undefined;
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
  /** How many sides more there are, and the way to them, where these are not all. */
  rest: Link | undefined;
  /** The axis on which its figures are drawn. */
  scale: Scale | undefined;
  /** Which articles about the subject do not answer the question. */
  silence: Part[] | undefined;
}

/** Some disputes about a subject in words: the first, with how many more there are and the way to them. */
export interface DisputeList {
  disputes: DisputeView[];
  rest: Link | undefined;
}

/** @param all the disputes of the archive */
export function disputeList(disputes: readonly Dispute[], all: Disputes, archive: Archive, words: Words): DisputeList {
  const shown = leadingDisputes(disputes);
  const next = disputes[shown.length];
  return {
    disputes: shown.map((dispute) => disputeView(dispute, all, archive, words)),
    rest: next && restLink(disputes.length - shown.length, disputeLink(next, all, archive, words), words),
  };
}

/** A dispute in words. @param all the disputes of the archive */
export function disputeView(dispute: Dispute, all: Disputes, archive: Archive, words: Words): DisputeView {
  const link = disputeLink(dispute, all, archive, words);
  const sides = leadingSides(dispute);
  const others = dispute.sides.length - sides.length;
  return {
    id: disputeId(dispute, all),
    subject: linkTo(dispute.subject),
    question: words.disputes.question(dispute.property.question),
    link,
    verdict: verdictOn(dispute, words),
    sides: sides.map((side, i) => {
      const more = dispute.sides[i]!.claims.length - side.claims.length;
      return { ...sideView(side, archive, words), rest: more ? restLink(more, link, words) : undefined };
    }),
    rest: others ? restLink(others, link, words) : undefined,
    scale: scaleOf(sides, words),
    silence: silenceOn(dispute, archive, words),
  };
}

/** `Ferry fire: how many died?`, which leads to the dispute on the page of its subject, or of the claims about it. */
export const disputeLink = (dispute: Dispute, all: Disputes, archive: Archive, words: Words): Link => ({
  ...linkTo(dispute.subject),
  text: words.disputes.ofSubject(dispute.property.question, dispute.subject.data.name),
  url: `${disputePage(dispute, archive, words)}#${disputeId(dispute, all)}`,
});

/** The id by which a link finds a dispute. */
export const disputeId = (dispute: Dispute, all: Disputes): string =>
  disputeIds(all.about(dispute.subject.id)).get(dispute)!;

/** The ids of all disputes about a subject, made of subject, property and type; a number is added where that is not unique. */
export const disputeIds = onceForEachObject((disputes: readonly Dispute[]): Map<Dispute, string> => {
  const counts = new Map<string, number>();
  return new Map(
    disputes.map((dispute) => {
      const name = `${dispute.subject.id}-${dispute.property.name}-${dispute.type.replaceAll(' ', '-')}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [dispute, count > 1 ? `${name}-${count}` : name];
    }),
  );
});

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

const restLink = (count: number, { url }: Link, words: Words): Link => ({ text: words.claims.more(count), url });

/** So many disputes about a subject, so many sides of each, and so many who take one, are shown beyond the page of the subject. */
const MOST_DISPUTES = 10;
const MOST_SIDES = 20;
const MOST_SAYERS = 10;

/** The first of some disputes about a subject. */
export const leadingDisputes = (disputes: readonly Dispute[]): readonly Dispute[] => firstOf(disputes, MOST_DISPUTES);

/** The first sides of a dispute, each with the first who take it. */
export const leadingSides = ({ sides }: Dispute): Side[] =>
  firstOf(sides, MOST_SIDES).map((side) => ({ ...side, claims: [...firstOf(side.claims, MOST_SAYERS)] }));

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

/** A dispute in which an article takes a side: the paragraphs that do, and the dispute on the page of its subject. */
export interface ArticleDispute {
  paragraphs: PassageNumber[];
  dispute: Link;
}

/** The disputes in which an article takes a side. */
export function disputesIn(article: Article, disputes: Disputes, archive: Archive, words: Words): ArticleDispute[] {
  const subjects = new Set(article.data.claims.map(({ subject }) => subject));
  return [...subjects].flatMap((id) => {
    const taken = sidesByArticle(disputes.about(id)).get(article) ?? [];
    return taken.map(({ dispute, claims }) => ({
      paragraphs: [...new Set(claims.map(({ claim }) => claim.paragraph))].sort(comparePassageNumbers),
      dispute: disputeLink(dispute, disputes, archive, words),
    }));
  });
}

/** The disputes about a subject in which each article takes a side, with its claims that do. Every article with claims about it asks. */
const sidesByArticle = onceForEachObject((disputes: readonly Dispute[]) =>
  multimap(
    disputes.flatMap((dispute) => {
      const claims = dispute.sides.flatMap((side) => side.claims);
      const byArticle = Map.groupBy(claims, ({ article }) => article);
      return [...byArticle].map(([article, own]) => [article, { dispute, claims: own }] as const);
    }),
  ),
);
