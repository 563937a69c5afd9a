import { createArchive, type Archive } from '../archive/archive.ts';
import type { Problem } from '../loader/problem.ts';
import { NOTHING_KEPT, type Kept } from '../loader/kept.ts';
import { locateProblems } from '../loader/locate.ts';
import { readContent, type Reading } from '../loader/read.ts';
import type { Site } from '../schema/site.ts';
import { ambiguousAliases } from './aliases.ts';
import { bylineProblems } from './bylines.ts';
import { citationProblems } from './citations.ts';
import { collectionProblems } from './collections.ts';
import { createContext, type Check, type Context } from './context.ts';
import { cycles } from './cycles.ts';
import { draftProblems } from './drafts.ts';
import { duplicates } from './duplicates.ts';
import { exceptionProblems } from './exceptions.ts';
import { foreignSyntaxProblems } from './foreign-syntax.ts';
import { futureDates } from './future-dates.ts';
import { idDateProblems } from './id-dates.ts';
import { lifetimeProblems } from './lifetimes.ts';
import { linkProblems } from './links.ts';
import { mediaProblems } from './media.ts';
import { passageProblems } from './passages.ts';
import { publishedProblems } from './published.ts';
import { redirectProblems } from './redirects.ts';
import { referenceProblems } from './references.ts';
import { repeatedArticles } from './repeated-articles.ts';
import { siteLanguage } from './site-language.ts';
import { sharedTextProblems } from './shared-texts.ts';
import { unsureSortNames } from './sort-names.ts';
import { uncitedProblems } from './sources.ts';
import { tagProblems } from './tags.ts';
import type { TextCheckName } from './text-checks.ts';
import { twinProblems } from './twins.ts';
import { untaggedClaims } from './untagged-claims.ts';
import { withdrawnProblems } from './withdrawn.ts';

/** Every check, in the order in which problems of one line are reported. */
export const CHECKS: readonly Check[] = [
  siteLanguage,
  referenceProblems,
  draftProblems,
  futureDates,
  repeatedArticles,
  sharedTextProblems,
  duplicates,
  cycles,
  lifetimeProblems,
  idDateProblems,
  withdrawnProblems,
  collectionProblems,
  redirectProblems,
  publishedProblems,
  inTexts('markup'),
  inTexts('misread'),
  inTexts('unwritten'),
  inTexts('lines'),
  foreignSyntaxProblems,
  inTexts('characters'),
  inTexts('spaces'),
  linkProblems,
  mediaProblems,
  citationProblems,
  passageProblems,
  ofRule('cited', uncitedProblems),
  ofRule('tagged', tagProblems),
  bylineProblems,
  exceptionProblems,
  inTexts('repeatedClaims'),
  untaggedClaims,
  inTexts('unsupportedClaims'),
  unsureSortNames,
  twinProblems,
  ({ archive }) => ambiguousAliases(archive.subjects),
  inTexts('ordinaryAliases'),
];

/** A check of each text alone, which was made when the text was read. */
function inTexts(name: TextCheckName): Check {
  return ({ texts }) => texts.flatMap(({ problems }) => problems[name] ?? []);
}

/** A check of a rule that a site may do without: what it finds there is a warning. */
function ofRule(rule: keyof Site['rules'], check: Check): Check {
  return function* (context) {
    for (const problem of check(context)) yield context.site.rules[rule] ? problem : { ...problem, level: 'warning' };
  };
}

/** The content as it is, and everything that is wrong with it. */
export interface Inspection {
  reading: Reading;
  archive: Archive;
  context: Context;
  problems: Problem[];
}

/**
 * Reads a content folder and finds every problem in it, warnings too.
 * @param today the last day that is not in the future, `YYYY-MM-DD`
 * @param kept what was found in the files before
 */
export function checkContent(folder: string, today: string, kept: Kept = NOTHING_KEPT): Inspection {
  const reading = readContent(folder, kept);
  const archive = createArchive(reading.records, reading.site.language, reading.passages);
  const context = createContext(reading, archive, today, folder, kept);
  const problems = [...reading.problems, ...CHECKS.flatMap((check) => [...check(context)])];
  return { reading, archive, context, problems: locateProblems(folder, problems) };
}
