import { formatList, quoted } from '../format.ts';
import { collectionTypes } from '../kinds.ts';
import type { Problem } from '../loader/problem.ts';
import { collectionUrl } from '../urls.ts';
import type { Context } from './context.ts';

/** Series, or sections, that are written differently and would have one page. */
export function* collectionProblems({ records }: Context): Generator<Problem> {
  for (const type of collectionTypes) {
    const firstAt = new Map<string, { name: string; file: string }>();
    for (const { kind, file, data } of records) {
      const name = kind === 'article' ? data[type] : undefined;
      if (name === undefined) continue;
      const url = collectionUrl(type, name);
      const first = firstAt.get(url) ?? { name, file };
      firstAt.set(url, first);
      if (first.name !== name)
        yield {
          file,
          path: [type],
          message: `${formatList([quoted(name), `${quoted(first.name)} in ${first.file}`])} would have one page.`,
          remedy: 'Write both alike if they are the same; otherwise let them differ in a letter or a digit.',
        };
    }
  }
}
