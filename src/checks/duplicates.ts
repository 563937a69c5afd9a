import { namesOf } from '../archive/names.ts';
import { quoted } from '../format.ts';
import { plain } from '../text.ts';
import type { Problem } from '../loader/problem.ts';
import type { Article, Subject } from '../schema/records.ts';
import type { Context } from './context.ts';

/** What is said in two files and belongs in one: shared texts, names. */
export function* duplicates({ records }: Context): Generator<Problem> {
  const articles = records.filter((record) => record.kind === 'article');
  yield* repeatedDeclarations(articles);
  yield* sharedNames(records.filter((record) => record.kind !== 'article'));
}

/** A shared text is declared by one of the two articles. */
function* repeatedDeclarations(articles: readonly Article[]): Generator<Problem> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const { id, file, data } of articles)
    for (const [i, other] of data.sharesTextWith.entries()) {
      const problem = (message: string) => ({ file, path: ['sharesTextWith', i], message, remedy: 'Remove it.' });
      if (other === id) yield problem(`"${other}" is this article itself.`);
      else if (other < id && byId.get(other)?.data.sharesTextWith.includes(id))
        yield problem(`${byId.get(other)!.file} declares this already.`);
    }
}

/** A strong name belongs to one entity only; otherwise a reader could not tell which page it leads to. */
function* sharedNames(subjects: readonly Subject[]): Generator<Problem> {
  const firstWith = new Map<string, Subject>();
  for (const subject of subjects) {
    const own = new Set<string>();
    for (const { name, weak, field } of namesOf(subject)) {
      const problem = (message: string, remedy: string) => ({ file: subject.file, path: field, message, remedy });
      const key = plain(name);
      if (own.has(key)) {
        yield problem(`${quoted(name)} appears twice among its names.`, 'Keep one of the two.');
        continue;
      }
      own.add(key);
      if (weak) continue;
      const first = firstWith.get(key);
      if (!first) firstWith.set(key, subject);
      else
        yield problem(
          `${quoted(name)} is a name in ${first.file} too.`,
          'Remove it from one of the two, or make it weak if it means other things too: {name: …, weak: true}.',
        );
    }
  }
}
