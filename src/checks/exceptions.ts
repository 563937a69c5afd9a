import { plain } from '../text.ts';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import type { Context } from './context.ts';

/** Exceptions of a person, group, place or event for names that its text does not have; those of articles are checked with their tags. */
export function* exceptionProblems({ texts, names, unread }: Context): Generator<Problem> {
  // A name may be one of an entity that cannot be read.
  if (unread.size) return;
  for (const { record, blocks, faulty, partlyUnread } of texts) {
    if (!record || record.kind === 'article' || partlyUnread || faulty.has('notTagged')) continue;
    const linked = new Set(
      blocks
        .flatMap(({ text }) => names.find(text))
        .filter(({ entities }) => entities.filter(({ id, weak }) => !weak && id !== record.id).length === 1)
        .map(({ name }) => plain(name)),
    );
    for (const [i, { name }] of record.data.notTagged.entries())
      if (!linked.has(plain(name)))
        yield {
          file: record.file,
          path: ['notTagged', i],
          message: `lists ${quoted(name)}, but the text has no ${quoted(name)} that would be linked.`,
          remedy: 'Remove the entry.',
          mend: { edit: 'remove', path: ['notTagged', i] },
        };
  }
}
