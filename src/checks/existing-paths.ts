import { findDisputes } from '../archive/disputes/disputes.ts';
import { pathKey } from '../schema/addresses/redirects.ts';
import type { Id } from '../schema/fields.ts';
import { KINDS } from '../kinds.ts';
import { sitePaths } from '../markdown/links.ts';
import { onceForEachObject } from '../once.ts';
import { changesPages } from '../views/pages/changes.ts';
import { collectionPages } from '../views/pages/collection.ts';
import { disputedPages } from '../views/pages/disputed.ts';
import { listPages } from '../views/pages/list.ts';
import { subjectListPages } from '../views/pages/subject-list.ts';
import { wordsOf } from '../words/words.ts';
import type { Context } from './context.ts';
import { cycles } from './cycles.ts';
import { referenceProblems } from './references.ts';

/**
 * Says whether a path, without the base path, is that of a page: of a record, drafts aside, of a list or of the site itself. Two checks
 * ask.
 */
export const existingPaths = onceForEachObject((context: Context): ((path: string) => boolean) => {
  const published = new Map([...context.ids].filter(([id]) => !context.drafts.has(id)));
  const keys = new Set([...sitePaths(published)].map(pathKey));
  let parts: Set<string> | undefined;
  const isPart = (key: string): boolean => {
    // To know them, the lists are made and the disputes found, which is not done for paths that cannot be theirs.
    if (key.split('/').length < 4) return false;
    parts ??= new Set(isSound(context) ? partPaths(context).map(pathKey) : []);
    return parts.has(key);
  };
  return (path) => keys.has(pathKey(path)) || isPart(pathKey(path));
});

/** Whether all that records name can be read, and nothing contains itself: of another archive no lists can be made. */
const isSound = (context: Context): boolean =>
  [...context.ids.keys()].every((id) => context.archive.record(id as Id)) &&
  [...referenceProblems(context)].length === 0 &&
  [...cycles(context)].length === 0;

/** The paths of the parts of lists, and of series and sections. */
function partPaths({ archive, site }: Context): string[] {
  const words = wordsOf(site.language);
  const content = { archive, site, words, disputes: findDisputes(archive) };
  return [
    ...listPages(content).map(({ kind, part }) => `/${KINDS[kind].folder}/${part.path}`),
    ...collectionPages(content).map(({ path }) => `/${KINDS.article.folder}/${path.join('/')}`),
    ...disputedPages(content).map(({ path }) => `/disputed/${path}`),
    ...subjectListPages(content).map(
      ({ subject, list, part }) => `/${KINDS[subject.kind].folder}/${subject.id}/${list}/${part.path}`,
    ),
    ...changesPages(content).map(({ path }) => `/changes/${path}`),
  ];
}
