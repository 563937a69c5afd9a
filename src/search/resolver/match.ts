import { scoreOf, type Candidate } from './candidate.ts';
import type { SubjectKind } from './table-format.ts';

export type Reason = 'exact' | 'alias' | 'phonetic' | 'prefix' | 'fuzzy';

/** A subject that a query means. */
export interface Match {
  id: string;
  kind: SubjectKind;
  name: string;
  /** The name or alias that matched. */
  via: string;
  reason: Reason;
  /** 0 to 1. */
  confidence: number;
  articles: number;
}

export const matchesOf = (candidates: readonly Candidate[]): Match[] =>
  candidates.map((candidate) => {
    const { id, kind, articles, names } = candidate.name.subject;
    return {
      id,
      kind,
      articles,
      name: names[0]!,
      via: candidate.name.text,
      reason: reasonOf(candidate),
      confidence: Math.round(100 * scoreOf(candidate)) / 100,
    };
  });

function reasonOf({ matchType, coverage, name }: Candidate): Reason {
  if (matchType !== 'exact') return matchType;
  if (coverage < 1) return 'prefix';
  return name.text === name.subject.names[0] ? 'exact' : 'alias';
}
