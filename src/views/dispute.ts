import { scaleLinear } from 'd3-scale';
import { compareEdtf } from '../edtf.ts';
import { capitalised, formatList } from '../format.ts';
import { isFigure } from '../schema/claim.ts';
import type { ArticleId } from '../schema/fields.ts';
import type { Article, Subject } from '../schema/records.ts';
import { PROPERTIES, type Property } from '../schema/properties.ts';
import type { Archive } from '../archive/archive.ts';
import { boundsOf } from '../archive/claims.ts';
import type { Dispute, Side } from '../archive/disputes/disputes.ts';
import { claimView, supportLabel, type ClaimView } from './claim.ts';

/** A figure on the scale of its dispute, in hundredths of it. */
export interface Bar {
  from: number;
  to: number;
  /** Whether the figure has no upper end. */
  open: boolean;
  /** The end of the scale, which begins at 0. */
  scale: number;
}

export interface SideView {
  value: string;
  /** Said only to be denied. */
  denied: boolean;
  url: string | undefined;
  /** When it held, where the answers are of different times. */
  asOf: string | undefined;
  bar: Bar | undefined;
  claims: (ClaimView & { /** What it answers, where that is another question. */ of: string | undefined })[];
  /** How many sources and articles say it, where these are several. */
  weight: string | undefined;
}

/** A dispute in words. */
export interface DisputeView {
  /** Unique on the page of its subject. */
  id: string;
  subject: Subject;
  question: string;
  kind: Dispute['kind'];
  /** What its kind means. */
  verdict: string;
  sides: SideView[];
}

const QUESTIONS: Record<Property, string> = {
  date: 'When',
  place: 'Where',
  killed: 'How many died',
  wounded: 'How many were wounded',
  'captured-number': 'How many were captured',
  hostages: 'How many hostages',
  strength: 'How strong',
  deployed: 'How many were deployed',
  explosions: 'How many explosions',
  'duration-days': 'How long',
  perpetrator: 'Who carried it out',
  'claimed-by': 'Who claimed it',
  'killed-by': 'Killed by whom',
  target: 'What the target was',
  participant: 'Who took part',
  supporter: 'Supported by whom',
  'captured-person': 'Who was captured',
  leader: 'Led by whom',
  founder: 'Founded by whom',
  status: 'Dead or alive',
  whereabouts: 'Where to be found',
  outcome: 'With what outcome',
};

/** Each dispute in words, with an id by which a link finds it. */
export function disputeViews(disputes: readonly Dispute[], archive: Archive): DisputeView[] {
  const ids = new Map<string, number>();
  return disputes.map((dispute) => {
    const { subject, property, kind } = dispute;
    const name = `${subject.id}-${property}-${kind.replaceAll(' ', '-')}`;
    const times = (ids.get(name) ?? 0) + 1;
    ids.set(name, times);
    const sides = kind === 'series' ? dispute.sides.toSorted(byTime) : dispute.sides;
    const barOf = scaleOf(dispute);
    return {
      id: times > 1 ? `${name}-${times}` : name,
      subject,
      question: QUESTIONS[property],
      kind,
      verdict: verdictOn(dispute),
      sides: sides.map((side) => sideView(side, dispute, barOf, archive)),
    };
  });
}

const timeOf = ({ claims }: Side) => claims.map(({ claim }) => claim.asOf).find(Boolean);

function byTime(a: Side, b: Side): number {
  const [x, y] = [timeOf(a), timeOf(b)];
  return x && y ? compareEdtf(x, y) : x ? -1 : y ? 1 : 0;
}

function sideView(side: Side, { property, kind }: Dispute, barOf: (side: Side) => Bar | undefined, archive: Archive) {
  const claims = side.claims.map((record) => ({
    ...claimView(record, archive),
    of: record.claim.property === property ? undefined : PROPERTIES[record.claim.property].label,
  }));
  return {
    value: side.label,
    denied: side.certainty === 'denied',
    url: claims[0]!.url,
    asOf: kind === 'series' ? claims.map(({ asOf }) => asOf).find(Boolean) : undefined,
    bar: barOf(side),
    claims,
    weight: side.sources > 1 || side.articles > 1 ? capitalised(supportLabel(side.sources, side.articles)) : undefined,
  };
}

function verdictOn({ kind, sides }: Dispute): string {
  switch (kind) {
    case 'contradiction':
      return 'A contradiction: one report denies what another says.';
    case 'counted differently':
      return `Counted differently: ${formatList([...new Set(sides.flatMap(({ unit }) => unit ?? []))])}.`;
    case 'series':
      return 'A series: different times, told in their order.';
    case 'disagreement':
      return 'A disagreement: different answers to one question.';
  }
}

/** How much farther a scale goes than its figures, where one has no upper end. */
const OPEN_END = 1.25;

/** The scale on which a dispute’s figures are drawn: where one of them is a range, and all count the same. */
function scaleOf({ sides }: Dispute): (side: Side) => Bar | undefined {
  const isDrawn =
    sides.some(({ value }) => typeof value === 'object') && new Set(sides.map(({ unit }) => unit)).size === 1;
  if (!isDrawn) return () => undefined;
  const bounds = sides.map(({ value }) => boundsOf(value));
  const farthest = Math.max(...bounds.flatMap(({ least, most }) => [least, most]).filter(Number.isFinite), 1);
  const room = bounds.some(({ most }) => most === Infinity) ? OPEN_END : 1;
  const scale = scaleLinear([0, farthest * room], [0, 100]).nice();
  return ({ value }) => {
    if (!isFigure(value)) return undefined;
    const { least, most } = boundsOf(value);
    const open = most === Infinity;
    const [from, to] = [scale(Math.max(least, 0)), open ? 100 : scale(most)].map((end) => Math.round(end * 10) / 10);
    return { from: from!, to: to!, open, scale: scale.domain()[1]! };
  };
}

/** What is disputed about each subject, in the order of the archive. */
export const disputedSubjects = (archive: Archive): { subject: Subject; disputes: Dispute[] }[] =>
  archive.subjects
    .map((subject) => ({
      subject,
      disputes: archive.disputesAbout(subject.id).filter((dispute) => dispute.subject === subject),
    }))
    .filter(({ disputes }) => disputes.length);

/** The disputes in which an article takes a side, with its paragraphs that do; a series is none. */
export function disputesIn(article: Article, archive: Archive): { dispute: DisputeView; paragraphs: number[] }[] {
  const isHere = (id: ArticleId) => id === article.id;
  return [...new Set(article.data.claims.map(({ subject }) => subject))].flatMap((id) => {
    const all = archive.disputesAbout(id);
    return disputeViews(all, archive).flatMap((dispute, i) => {
      if (dispute.kind === 'series' || dispute.subject.id !== id) return [];
      const paragraphs = all[i]!.sides.flatMap(({ claims }) => claims)
        .filter((record) => isHere(record.article.id))
        .map(({ claim }) => claim.paragraph);
      return paragraphs.length ? [{ dispute, paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b) }] : [];
    });
  });
}
