import type { Problem } from '../loader/problem.ts';
import { ordinaryAliases } from './aliases.ts';
import { characterProblems } from './characters.ts';
import { repeatedClaims, unsupportedClaims } from './claims.ts';
import { markupProblems } from './markup.ts';
import { misreadProblems } from './misread.ts';
import { paragraphLineProblems } from './paragraph-lines.ts';
import type { ParsedText, TextCheck } from './parsed-text.ts';
import { spaceProblems } from './spaces.ts';
import { unwrittenProblems } from './unwritten.ts';

/** The checks that look at one text and its record, and at nothing else. */
const TEXT_CHECKS = {
  markup: markupProblems,
  misread: misreadProblems,
  unwritten: unwrittenProblems,
  lines: paragraphLineProblems,
  characters: characterProblems,
  spaces: spaceProblems,
  repeatedClaims,
  unsupportedClaims,
  ordinaryAliases: ({ record, faulty }) =>
    record && record.kind !== 'article' && !faulty.size ? ordinaryAliases([record]) : [],
} satisfies Record<string, TextCheck>;

export type TextCheckName = keyof typeof TEXT_CHECKS;

/** What each check finds in a text; of most texts nothing. */
export type TextProblems = Partial<Record<TextCheckName, readonly Problem[]>>;

export function textProblems(parsed: ParsedText): TextProblems {
  const found = Object.entries(TEXT_CHECKS).map(([name, check]) => [name, [...check(parsed)]] as const);
  return Object.fromEntries(found.filter(([, problems]) => problems.length));
}
