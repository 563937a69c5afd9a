import { pathKey, redirectsOf, type Redirect } from '../schema/addresses/redirects.ts';
import { quoted } from '../format.ts';
import { recordPath } from '../kinds.ts';
import { MEDIA } from '../loader/files.ts';
import type { Problem } from '../loader/problem.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import type { Context } from './context.ts';
import { existingPaths } from './existing-paths.ts';

/** Where the build puts what it makes for itself, and files that hosts read. */
const ENGINE =
  /^\/(?:assets|pagefind|media|data)(?:\/|$)|^\/(?:[_.][^/]*|404\.html|names\.json|robots\.txt|favicon\.svg)$/;

/** Old addresses that lead nowhere new: those of pages that still exist, of two records at once, or that lead round in a circle. */
export function* redirectProblems(context: Context): Generator<Problem> {
  const recordAt = new Map(context.records.map((record) => [pathKey(pathOf(record)), record]));
  const exists = existingPaths(context);
  const claimed = new Map<string, Redirect>();
  for (const redirect of redirectsOf(context.records)) {
    const key = pathKey(redirect.from);
    const first = claimed.get(key);
    const problem = (message: string, remedy: string, removable = false): Problem => {
      const path = ['formerly', redirect.index];
      return { file: redirect.to.file, path, message, remedy, ...(removable && { mend: { edit: 'remove', path } }) };
    };
    if (key === pathKey(pathOf(redirect.to)))
      yield problem(`${quoted(redirect.from)} is the address of this file itself.`, 'Remove it.', true);
    else if (first?.to === redirect.to) yield problem(`${quoted(redirect.from)} appears twice.`, 'Remove it.', true);
    else if (first)
      yield problem(
        `${quoted(redirect.from)} is claimed in ${first.to.file} too.`,
        'Keep it in one of the two files: an old address leads to one page.',
      );
    else if (recordAt.has(key)) yield* stillExists(redirect, recordAt.get(key)!, problem);
    else if (exists(redirect.from) || ENGINE.test(redirect.from) || isMedia(redirect.from, context))
      yield problem(`${quoted(redirect.from)} is an address of this site.`, 'Remove it: only what is gone leads on.');
    if (!first) claimed.set(key, redirect);
  }
}

/** A redirect from the page of another record, which may lead back. Of two that lead to each other the first is reported. */
function* stillExists(
  { from, to }: Redirect,
  other: ArchiveRecord,
  problem: (message: string, remedy: string) => Problem,
): Generator<Problem> {
  const leadsBack = redirectsOf([other]).some((back) => pathKey(back.from) === pathKey(pathOf(to)));
  if (leadsBack && other.file < to.file) return;
  yield leadsBack
    ? problem(
        `${to.file} and ${other.file} lead to each other.`,
        'Remove formerly from both: each of the two has a page.',
      )
    : problem(
        `${quoted(from)} still exists: it is the page of ${other.file}.`,
        `Remove it.${canBeMerged(other, to) ? ` Or, if the two are one: npm run merge -- ${idPathOf(other)} ${idPathOf(to)}` : ''}`,
      );
}

/** Two articles are never one: the passages of each have their numbers. */
const canBeMerged = (one: ArchiveRecord, other: ArchiveRecord): boolean =>
  one.kind === other.kind && one.kind !== 'article';

const pathOf = ({ kind, id }: ArchiveRecord): string => recordPath('/', kind, id);

const idPathOf = (record: ArchiveRecord): string => pathOf(record).replace(/^\/|\/$/g, '');

const isMedia = (path: string, { media }: Context): boolean =>
  path.startsWith(`/${MEDIA}`) && media.has(path.slice(MEDIA.length + 1));
