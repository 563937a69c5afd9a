import { quoted } from '../format.ts';
import type { ArchiveRecord, Article, Subject } from '../schema/records.ts';
import { namesOf, plain } from '../archive/names.ts';
import type { Problem } from '../loader/problem.ts';

/** What is told in two files where it belongs in one: articles, shared texts, names. */
export function duplicates(records: readonly ArchiveRecord[]): Problem[] {
  const articles = records.filter((record) => record.kind === 'article');
  const named = records.filter((record) => record.kind !== 'article');
  return [...repeatedArticles(articles), ...sharedTexts(articles), ...sharedNames(named)];
}

function repeatedArticles(articles: readonly Article[]): Problem[] {
  const seen = new Map<string, Article>();
  return articles.flatMap((article): Problem[] => {
    const key = JSON.stringify([article.data.headline, article.data.publisher]);
    const first = seen.get(key);
    if (!first) seen.set(key, article);
    return first
      ? [
          {
            file: article.file,
            path: ['headline'],
            message: `${first.file} has the same headline and publisher.`,
            remedy: 'Delete one of the two, or correct the headline or the publisher.',
          },
        ]
      : [];
  });
}

/** What two articles share is declared by one of them. */
function sharedTexts(articles: readonly Article[]): Problem[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return articles.flatMap(({ id, file, data }) =>
    data.sharesTextWith.flatMap((other, i): Problem[] => {
      const problem = (message: string) => [{ file, path: ['sharesTextWith', i], message, remedy: 'Take it out.' }];
      if (other === id) return problem(`"${other}" is this article itself.`);
      return other < id && byId.get(other)?.data.sharesTextWith.includes(id)
        ? problem(`${byId.get(other)!.file} declares this already.`)
        : [];
    }),
  );
}

/** A strong name names one entity only, for a reader could not tell which page it leads to. */
function sharedNames(named: readonly Subject[]): Problem[] {
  const entities = new Map<string, Subject>();
  return named.flatMap((entity) => {
    const own = new Set<string>();
    return namesOf(entity).flatMap(({ name, weak, field }): Problem[] => {
      const problem = (message: string, remedy: string) => [{ file: entity.file, path: field, message, remedy }];
      const key = plain(name);
      if (own.has(key)) return problem(`${quoted(name)} stands twice among its names.`, 'Keep one of the two.');
      own.add(key);
      if (weak) return [];
      const bearer = entities.get(key);
      if (!bearer) entities.set(key, entity);
      return bearer
        ? problem(
            `${quoted(name)} is a name in ${bearer.file} too.`,
            'Take it out of one of the two, or make it weak where it means other things too: {name: …, weak: true}.',
          )
        : [];
    });
  });
}
