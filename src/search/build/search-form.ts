import type { Archive } from '../../archive/archive.ts';
import { KINDS, kinds, taggedKinds } from '../../kinds.ts';
import type { Entity } from '../../schema/records.ts';
import { sizeOf } from '../../views/pages/about.ts';
import type { Words } from '../../words/en.ts';
import { kindValue } from '../kind-value.ts';
import { facets, type Facet } from './facets.ts';

/** What the search page shows before anything is searched. */
export function searchForm(archive: Archive, words: Words) {
  const { publishers, years } = facets(archive, words);
  const { searchPage } = words;
  const mostNamed = (entities: readonly Entity[]) =>
    entities.toSorted((a, b) => archive.articlesAbout(b).length - archive.articlesAbout(a).length).slice(0, 1);
  const withCounts = (values: readonly Facet[]) =>
    values.map(({ value, count }) => ({ value, text: searchPage.choice(value, count) }));
  return {
    isEmpty: archive.articles.length + archive.subjects.length === 0,
    /** What there is to search: `5 articles, 11 people …`. */
    size: sizeOf(archive, words),
    filters: [
      {
        name: 'kind',
        label: searchPage.kind,
        all: searchPage.allKinds,
        values: kinds
          .filter((kind) => archive[KINDS[kind].folder].length)
          .map((kind) => ({
            value: kindValue(kind),
            text: searchPage.choice(words.search.kind(kind), archive[KINDS[kind].folder].length),
          })),
      },
      {
        name: 'publisher',
        label: words.article.publisher,
        all: searchPage.allPublishers,
        values: withCounts(publishers),
      },
      { name: 'year', label: searchPage.year, all: searchPage.allYears, values: withCounts(years) },
    ],
    /** A well-known name of each kind. */
    examples: taggedKinds.flatMap((kind) => mostNamed(archive[KINDS[kind].folder])).map(({ data }) => data.name),
  };
}
