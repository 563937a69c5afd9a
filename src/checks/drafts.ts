import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import type { Context } from './context.ts';
import { namings } from './namings.ts';

/** Drafts that what is published names where readers see it. */
export function* draftProblems(context: Context): Generator<Problem> {
  const { drafts, fileOf } = context;
  if (!drafts.size) return;
  for (const { by, id, written, place } of namings(context))
    if (drafts.has(id) && !drafts.has(by))
      yield {
        ...place,
        message: `${quoted(written)} is a draft, which is not published.`,
        remedy: `Remove "draft: true" from ${fileOf(id)} if it is ready, or ${by ? 'add it to this file too' : 'remove the link'}.`,
      };
}
