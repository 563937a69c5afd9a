import { createArchive, type Archive } from '../archive/archive.ts';
import type { MediaFile } from '../loader/media.ts';
import type { Problem } from '../loader/problem.ts';
import { locateProblems } from '../loader/locate.ts';
import { readContent } from '../loader/read.ts';
import { ambiguousAliases } from './aliases.ts';
import { characterProblems } from './characters.ts';
import { citationProblems } from './citations.ts';
import { claimProblems } from './claims.ts';
import { createContext, type Check } from './context.ts';
import { cycles } from './cycles.ts';
import { duplicates } from './duplicates.ts';
import { exceptionProblems } from './exceptions.ts';
import { foreignSyntaxProblems } from './foreign-syntax.ts';
import { futureDates } from './future-dates.ts';
import { linkProblems } from './links.ts';
import { markupProblems } from './markup.ts';
import { mediaNamedIn, mediaProblems } from './media.ts';
import { misreadProblems } from './misread.ts';
import { referenceProblems } from './references.ts';
import { repeatedArticles } from './repeated-articles.ts';
import { uncitedProblems } from './sources.ts';
import { tagProblems } from './tags.ts';

/** Every check, in the order in which problems of one line are reported. */
export const CHECKS: readonly Check[] = [
  referenceProblems,
  futureDates,
  repeatedArticles,
  duplicates,
  cycles,
  markupProblems,
  misreadProblems,
  foreignSyntaxProblems,
  characterProblems,
  linkProblems,
  mediaProblems,
  citationProblems,
  uncitedProblems,
  tagProblems,
  exceptionProblems,
  claimProblems,
  ({ archive }) => ambiguousAliases(archive.subjects),
];

/**
 * Reads a content folder and finds every problem in it.
 * @returns `media`: the files that its texts show or link
 * @param today the last day that is not in the future, `YYYY-MM-DD`
 */
export function checkContent(
  folder: string,
  today: string,
): { archive: Archive; media: MediaFile[]; problems: Problem[] } {
  const reading = readContent(folder);
  const archive = createArchive(reading.records);
  const context = createContext(reading, archive, today, folder);
  const problems = [...reading.problems, ...CHECKS.flatMap((check) => [...check(context)])];
  const named = new Set(context.texts.flatMap(mediaNamedIn));
  const media = [...reading.media.values()].filter(({ path }) => named.has(path));
  return { archive, media, problems: locateProblems(folder, problems) };
}
