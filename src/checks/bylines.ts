import { isExcepted } from '../archive/exceptions.ts';
import { quoted, yamlText } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import type { Article } from '../schema/records.ts';
import type { Context } from './context.ts';

/** What newspapers print before the name of an author, by their language. */
const BY: Record<string, RegExp> = {
  en: /^by\s+/i,
  fr: /^par\s+/i,
  de: /^von\s+/i,
  es: /^por\s+/i,
  pt: /^por\s+/i,
  it: /^di\s+/i,
  nl: /^door\s+/i,
  ar: /^بقلم\s*:?\s*/,
};

/** Authors whose names begin with “By”, and those who have a page that their byline does not lead to. */
export function* bylineProblems({ archive, names, drafts, ids }: Context): Generator<Problem> {
  for (const article of archive.articles)
    for (const [i, { name, person }] of article.data.byline.entries()) {
      const problem = { file: article.file, path: ['byline', i], level: 'warning' as const };
      const bare = name.replace(BY[primaryLanguage(article, archive.language)] ?? BY['en']!, '');
      if (bare && bare !== name) {
        const path = person ? [...problem.path, 'name'] : problem.path;
        yield {
          ...problem,
          message: `${quoted(name)} is not the name alone.`,
          remedy: `Write ${quoted(bare)}.`,
          mend: { edit: 'set', path, value: bare },
        };
        continue;
      }
      const [mention, ...others] = person || isExcepted(article, name) ? [] : names.find(name);
      const [author] = mention?.entities ?? [];
      if (others.length || mention?.name !== name || mention.entities.length > 1 || !author || author.weak) continue;
      const isOpen = article.data.draft || !drafts.has(author.id);
      if (ids.get(author.id)?.[0] !== 'person' || !isOpen) continue;
      yield {
        ...problem,
        message: `${quoted(name)} has a page, to which the byline does not lead.`,
        remedy: `Write {name: ${yamlText(name)}, person: ${author.id}}. If somebody else is meant, add {name: ${yamlText(name)}, reason: …} to notTagged.`,
        mend: { edit: 'set', path: problem.path, value: { name, person: author.id } },
      };
    }
}

const primaryLanguage = ({ data }: Article, site: string): string => (data.language ?? site).split('-')[0]!;
