import type { Archive } from '../archive/archive.ts';
import { distinctCommand } from '../checks/twins.ts';
import { formatCount, formatList } from '../format.ts';
import type { Entity } from '../schema/records.ts';
import { withoutEastAsianNames } from './east-asian-names.ts';
import { unknownNames } from './unknown-names.ts';

/** Files that are named after a name; of more, only the number. */
const LISTED_FILES = 3;

/**
 * What a person who fills an archive may do next: names that no file knows, likely twins, names that readers of other scripts lack,
 * and entities that one article names, or none.
 */
export function contentReport(archive: Archive, twins: readonly [Entity, Entity][]): string {
  const byArticles = Map.groupBy(archive.entities, (entity) => archive.articlesAbout(entity).length);
  return [
    section(
      'Names that no file knows',
      unknownNames(archive).map(({ name, count, files }) => `${String(count).padStart(5)}  ${name}: ${listed(files)}`),
    ),
    section(
      'Likely twins',
      twins.map(
        ([first, second]) =>
          `  ${first.data.name} (${first.file}) and ${second.data.name} (${second.file}). If not one: ${distinctCommand(first.id, second.id)}`,
      ),
    ),
    section(
      'Named most, without an alias in Chinese, Japanese or Korean',
      withoutEastAsianNames(archive).map(
        ({ entity, articles }) => `${String(articles).padStart(5)}  ${entity.data.name} (${entity.file})`,
      ),
    ),
    section(
      'Named in one article',
      (byArticles.get(1) ?? []).map((entity) => namedOnce(entity, archive)),
    ),
    section(
      'Named in no article',
      (byArticles.get(0) ?? [])
        .filter((entity) => entity.kind !== 'group' || !archive.articlesPublishedBy(entity).length)
        .map(({ data, file }) => `  ${data.name} (${file})`),
    ),
  ].join('\n');
}

const section = (heading: string, lines: readonly string[]): string =>
  `${heading}: ${lines.length || 'none'}\n${lines.map((line) => `${line}\n`).join('')}`;

const namedOnce = (entity: Entity, archive: Archive): string =>
  `  ${entity.data.name} (${entity.file}): ${archive.articlesAbout(entity)[0]!.file}`;

const listed = (files: readonly string[]): string =>
  files.length > LISTED_FILES
    ? `${files.slice(0, LISTED_FILES).join(', ')} and ${formatCount(files.length - LISTED_FILES, 'other file')}`
    : formatList(files);
