import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import type { Context } from './context.ts';

/** Exceptions of a person, group, place or event for names that its text does not have; those of articles are checked with their tags. */
export function* exceptionProblems({ texts, unread }: Context): Generator<Problem> {
  // A name may be one of an entity that cannot be read.
  if (unread.size) return;
  for (const { record, names, faulty, outline } of texts) {
    if (!record || outline.partlyUnread || faulty.has('notTagged')) continue;
    for (const i of names.idleExceptions) {
      const { name } = record.data.notTagged[i]!;
      yield {
        file: record.file,
        path: ['notTagged', i],
        message: `lists ${quoted(name)}, but the text has no ${quoted(name)} that would be linked.`,
        remedy: 'Remove the entry.',
        mend: { edit: 'remove', path: ['notTagged', i] },
      };
    }
  }
}
