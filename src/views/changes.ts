import { compareEdtf, type EdtfDate } from '../edtf.ts';
import type { Archive } from '../archive/archive.ts';
import type { Dispute, Disputes } from '../archive/disputes/disputes.ts';
import type { Article } from '../schema/records.ts';

/** What happened to the archive on a day, as far as its content says. */
export type Change =
  | { type: 'added' | 'revised'; date: EdtfDate; article: Article }
  | { type: 'corrected' | 'withdrawn'; date: EdtfDate; article: Article; text: string }
  | { type: 'disputed'; date: EdtfDate; dispute: Dispute };

/** In the order in which they are shown of one day. */
const TYPES = ['added', 'disputed', 'revised', 'corrected', 'withdrawn'] as const satisfies Change['type'][];

/** Everything that is known to have changed, the latest first. */
export function changesTo({ articles, withdrawn }: Archive, disputes: Disputes): Change[] {
  return [...[...articles, ...withdrawn].flatMap(changesOf), ...disputes.all.flatMap(disputeChange)].sort(
    (a, b) => compareEdtf(b.date, a.date) || TYPES.indexOf(a.type) - TYPES.indexOf(b.type),
  );
}

function changesOf(article: Article): Change[] {
  const { added, revised, corrections, withdrawn } = article.data;
  return [
    ...(added ? [{ type: 'added' as const, date: added, article }] : []),
    ...(revised ? [{ type: 'revised' as const, date: revised, article }] : []),
    ...corrections.map(({ date, text }) => ({ type: 'corrected' as const, date, article, text })),
    ...(withdrawn ? [{ type: 'withdrawn' as const, date: withdrawn.date, article, text: withdrawn.reason }] : []),
  ];
}

/** A dispute is as old as its second side: each side came when the first report that takes it was added. */
function disputeChange(dispute: Dispute): Change[] {
  const days = dispute.sides.flatMap(({ claims }) => {
    const added = claims.flatMap(({ article }) => article.data.added ?? []);
    return added.sort(compareEdtf).slice(0, 1);
  });
  const date = days.sort(compareEdtf)[1];
  return date ? [{ type: 'disputed', date, dispute }] : [];
}
