import type { Archive } from '../../archive/archive.ts';
import { KINDS, kinds, taggedKinds } from '../../kinds.ts';
import type { Entity } from '../../schema/records.ts';
import { sizeOf } from '../../views/pages/about.ts';
import { kindLabel } from '../kind-label.ts';
import { facets } from './facets.ts';

/** What the search page shows before anything is searched. */
export function searchForm(archive: Archive) {
  const { publishers, years } = facets(archive);
  const mostNamed = (entities: readonly Entity[]) =>
    entities.toSorted((a, b) => archive.articlesAbout(b).length - archive.articlesAbout(a).length).slice(0, 1);
  return {
    isEmpty: archive.articles.length + archive.subjects.length === 0,
    /** What there is to search: `5 articles, 11 people …`. */
    size: sizeOf(archive),
    filters: [
      {
        name: 'kind',
        label: 'Kind',
        all: 'All kinds',
        values: kinds.filter((kind) => archive[KINDS[kind].folder].length).map(kindLabel),
      },
      { name: 'publisher', label: 'Publisher', all: 'All publishers', values: publishers },
      { name: 'year', label: 'Year', all: 'All years', values: years },
    ],
    /** A well-known name of each kind. */
    examples: taggedKinds.flatMap((kind) => mostNamed(archive[KINDS[kind].folder])).map(({ data }) => data.name),
  };
}
