import { isCommon } from '../evidence.ts';
import { isDayOrMonth } from '../place-names.ts';
import type { Token } from '../tokens.ts';

/**
 * Whether a word of the calendar or of faith is a name, by the words around it: `met April Feddersen`, `Jan Feddersen`, `Christian
 * Feddersen`, `the Sun`; but not `in April Norby won`.
 */
export function isCalendarName(tokens: readonly Token[], at: number): boolean {
  const [before, { key, begins, gap }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (key === 'sun' && (before?.key === 'the' || /^[’']s $/.test(gap))) return true;
  const isName =
    /^(?:jan|sun|christian|franco|roman)$/.test(key) ||
    (/^(?:julio|abril)$/.test(key) && !begins) ||
    (/^(?:april|june|july|august)$/.test(key) && !begins && !BEFORE_MONTHS.test(before?.key ?? ''));
  return (
    isName &&
    next?.isCapitalised === true &&
    next.gap === ' ' &&
    !isCommon(next) &&
    !isDayOrMonth(next.key) &&
    !/^\p{Lu}{3,}$/u.test(next.text)
  );
}

const BEFORE_MONTHS =
  /^(?:the|a|in|on|of|since|until|till|last|next|this|by|from|early|late|mid|during|for|and|before|after|\d+\p{L}*)$/u;
