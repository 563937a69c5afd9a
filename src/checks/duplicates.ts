import { namesOf, type Name } from '../archive/names.ts';
import { isWithdrawn } from '../archive/withdrawn.ts';
import { quoted, yamlText } from '../format.ts';
import { plain } from '../text.ts';
import type { Problem } from '../loader/problem.ts';
import type { Article, Subject } from '../schema/records.ts';
import type { Context } from './context.ts';

/** What is said in two files and belongs in one: shared texts, names. */
export function* duplicates({ records }: Context): Generator<Problem> {
  const articles = records.filter((record) => record.kind === 'article' && !isWithdrawn(record)) as Article[];
  yield* repeatedDeclarations(articles);
  yield* sharedNames(records.filter((record) => record.kind !== 'article'));
}

/** A shared text is declared by one of the two articles. */
function* repeatedDeclarations(articles: readonly Article[]): Generator<Problem> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const { id, file, data } of articles)
    for (const [i, other] of data.sharesTextWith.entries()) {
      const path = ['sharesTextWith', i];
      const problem = (message: string): Problem => ({
        file,
        path,
        message,
        remedy: 'Remove it.',
        mend: { edit: 'remove', path },
      });
      if (other === id) yield problem(`"${other}" is this article itself.`);
      else if (other < id && byId.get(other)?.data.sharesTextWith.includes(id))
        yield problem(`${byId.get(other)!.file} declares this already.`);
    }
}

/** A strong name belongs to one entity only; otherwise a reader could not tell which page it leads to. */
function* sharedNames(subjects: readonly Subject[]): Generator<Problem> {
  const firstWith = new Map<string, NameIn>();
  for (const subject of subjects) {
    const own = new Set<string>();
    for (const { name, kind, weak, field } of namesOf(subject)) {
      const problem = (message: string, remedy: string) => ({ file: subject.file, path: field, message, remedy });
      const key = plain(name);
      if (own.has(key)) {
        yield {
          ...problem(`${quoted(name)} appears twice among its names.`, 'Keep one of the two.'),
          mend: { edit: 'remove', path: field },
        };
        continue;
      }
      own.add(key);
      if (weak) continue;
      const first = firstWith.get(key);
      const here = { name, kind, file: subject.file, field: field[0] };
      if (!first) firstWith.set(key, here);
      else yield problem(`${quoted(name)} is a name in ${first.file} too.`, remedyFor(first, here));
    }
  }
}

/** A name, and where it is. */
interface NameIn extends Pick<Name, 'name' | 'kind'> {
  file: string;
  field: string | number | undefined;
}

/** The name of a page cannot be weak, but it can be made distinct. */
function remedyFor(first: NameIn, second: NameIn): string {
  const { name } = second;
  const aliases = [first, second].filter(({ field }) => field !== 'name');
  if (!aliases.length)
    return `Write behind one of the two names, or behind both, what tells them apart: "${name} (…)". It is still found as ${quoted(name)} where it is tagged.`;
  const files = aliases.map(({ file }) => file).join(' or from ');
  const kind = aliases.some((alias) => alias.kind === 'acronym') ? 'kind: acronym, ' : '';
  const where = aliases.length > 1 ? 'in both if it means both' : 'there if it means other things too';
  return `Remove it from ${files}, or make it a weak alias ${where}: {name: ${yamlText(aliases[0]!.name)}, ${kind}weak: true}.`;
}
