import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { yamlText } from '../../format.ts';
import { fieldsIn, idOf, nameIn, recordFiles } from './record-files.ts';

/** Adds an article: a copy of the middle one, with a headline of its own and a paragraph more. */
export function addArticle(content: string): void {
  const files = recordFiles(join(content, 'articles'));
  const file = files[Math.floor(files.length / 2)]!;
  const source = readFileSync(file, 'utf8').replace(/^headline: .*$/m, 'headline: One more article');
  writeFileSync(file.replace(/\.md$/, '-more.md'), `${source.trimEnd()}\n\nThis article came later than all others.\n`);
}

/** Gives a person of middling fame another name; the old one stays as an alias. */
export function renamePerson(content: string): void {
  const file = middlingPerson(content);
  const source = readFileSync(file, 'utf8');
  const name = nameIn(source);
  const alias = yamlText(name);
  const renamed = source
    .replace(/^name: .*$/m, `name: ${yamlText(`${name} Renamed`)}`)
    .replace(/^aliases:\n(\s*)- /m, `aliases:\n$1- ${alias}\n$1- `)
    .replace(/^aliases: \[/m, `aliases: [${alias}, `);
  const hasAliases = /^aliases:/m.test(renamed);
  writeFileSync(file, hasAliases ? renamed : renamed.replace(/^name: .*$/m, `$&\naliases: [${alias}]`));
}

/** Changes what every page shows. */
export const touchTemplate = (project: string): void =>
  appendFileSync(join(project, 'src/components/Colophon.astro'), '\n<!-- touched -->\n');

/** The people by how many articles name them: the one in the middle of those that any names. */
function middlingPerson(content: string): string {
  const files = new Map(recordFiles(join(content, 'people')).map((file) => [idOf(file), file]));
  const counts = new Map<string, number>();
  for (const article of recordFiles(join(content, 'articles')))
    for (const word of new Set(fieldsIn(readFileSync(article, 'utf8')).match(/[\w-]+/g)))
      if (files.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
  return files.get(ranked[Math.floor(ranked.length / 2)]!)!;
}
