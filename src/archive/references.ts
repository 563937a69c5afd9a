import { firstDay, parseEdtf, type Edtf } from '../edtf.ts';
import type { ArchiveRecord, Article, Entity } from '../schema/kinds.ts';
import { FOLDERS, type Kind } from '../urls.ts';
import { namesOf } from './names.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import type { Reading } from './read.ts';

type Path = (string | number)[];

/** What is wrong between the front matters of files: ids that point nowhere, clashes, cycles, dates to come. */
export function referenceProblems({ records, ids }: Reading, today: string): Problem[] {
  const articles = records.filter((record) => record.kind === 'article');
  const entities = records.filter((record) => record.kind !== 'article');
  return [
    ...records.flatMap((record) => [...danglingIds(record, ids), ...futureDates(record, today)]),
    ...articles.flatMap(strayAbouts),
    ...repeatedArticles(articles),
    ...sharedNames(entities),
    ...cycles(records),
  ];
}

/** The fields of a record that hold ids, with the kinds they may be of. */
function idFields(record: ArchiveRecord): { path: Path; id: string; kinds: Kind[] }[] {
  const one = (path: Path, id: string | undefined, ...kinds: Kind[]) => (id === undefined ? [] : [{ path, id, kinds }]);
  const many = (field: string, list: readonly string[], ...kinds: Kind[]) =>
    list.flatMap((id, i) => one([field, i], id, ...kinds));
  switch (record.kind) {
    case 'article': {
      const { data } = record;
      return [
        ...one(['publisher'], data.publisher, 'group'),
        ...one(['dateline'], data.dateline, 'place'),
        ...many('people', data.people, 'person'),
        ...many('groups', data.groups, 'group'),
        ...many('places', data.places, 'place'),
        ...many('about', data.about, 'person', 'group', 'place'),
      ];
    }
    case 'person':
      return record.data.roles.flatMap(({ group }, i) => one(['roles', i, 'group'], group, 'group'));
    case 'group':
      return [
        ...one(['parent'], record.data.parent, 'group'),
        ...many('predecessors', record.data.predecessors, 'group'),
      ];
    case 'place':
      return one(['partOf'], record.data.partOf, 'place');
  }
}

function danglingIds(record: ArchiveRecord, ids: ReadonlyMap<string, Kind>): Problem[] {
  const seen = new Set<string>();
  return idFields(record).flatMap(({ path, id, kinds }): Problem[] => {
    const problem = (message: string, remedy: string) => [{ file: record.file, path, message, remedy }];
    const key = `${path[0]}\n${id}`;
    if (typeof path.at(-1) === 'number' && seen.has(key))
      return problem(`"${id}" stands twice in this list.`, 'Keep one of them.');
    seen.add(key);
    const kind = ids.get(id);
    if (kind && kinds.includes(kind)) return [];
    if (kind)
      return problem(
        `"${id}" is the id of a ${kind}, and here stands a ${kinds.join(', ')}.`,
        `See ${FOLDERS[kind]}/${id}.md.`,
      );
    const meant = nearest(
      id,
      [...ids].filter(([, other]) => kinds.includes(other)).map(([other]) => other),
    );
    const add = `add ${kinds.map((other) => `${FOLDERS[other]}/${id}.md`).join(' or ')}.`;
    return problem(
      `no ${kinds.join(', ')} has the id "${id}".`,
      meant ? `Did you mean "${meant}"? Otherwise ${add}` : `Correct it, or ${add}`,
    );
  });
}

function strayAbouts({ file, data }: Article): Problem[] {
  const tags = new Set<string>([...data.people, ...data.groups, ...data.places]);
  return data.about.flatMap((id, i) =>
    tags.has(id)
      ? []
      : [
          {
            file,
            path: ['about', i],
            message: `"${id}" is not among the article’s people, groups and places.`,
            remedy: 'Tag it there too, or take it out of about.',
          },
        ],
  );
}

function futureDates(record: ArchiveRecord, today: string): Problem[] {
  const dates: { path: Path; date: Edtf | undefined }[] =
    record.kind === 'article'
      ? [
          { path: ['published'], date: record.data.published },
          { path: ['revised'], date: record.data.revised },
          ...record.data.corrections.map(({ date }, i) => ({ path: ['corrections', i, 'date'], date })),
        ]
      : record.kind === 'person'
        ? record.data.roles.flatMap(({ from, until }, i) => [
            { path: ['roles', i, 'from'], date: from },
            { path: ['roles', i, 'until'], date: until },
          ])
        : [];
  return dates.flatMap(({ path, date }) =>
    date && firstDay(parseEdtf(date)!) > today
      ? [
          {
            file: record.file,
            path,
            message: `${date} is in the future.`,
            remedy: `Today is ${today}: check the year.`,
          },
        ]
      : [],
  );
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

/** A strong name names one entity only, for a reader could not tell which page it leads to. */
function sharedNames(entities: readonly Entity[]): Problem[] {
  const bearers = new Map<string, Entity>();
  return entities.flatMap((entity) =>
    namesOf(entity).flatMap(({ name, weak, field }): Problem[] => {
      const bearer = bearers.get(name);
      const problem = (message: string, remedy: string) => [{ file: entity.file, path: field, message, remedy }];
      if (bearer === entity) return problem(`"${name}" stands twice among its names.`, 'Keep one of them.');
      if (weak) return [];
      if (!bearer) bearers.set(name, entity);
      return bearer
        ? problem(
            `"${name}" is a name in ${bearer.file} too.`,
            'Take it out of one of the two, or mark it weak where it means other things too.',
          )
        : [];
    }),
  );
}

/** A place within itself, a group that is its own parent or predecessor, however long the way round: once for each ring. */
function cycles(records: readonly ArchiveRecord[]): Problem[] {
  return ['partOf', 'parent', 'predecessors'].flatMap((field) => {
    const upward = new Map<string, { file: string; fields: ReturnType<typeof idFields> }>();
    for (const record of records)
      upward.set(record.id, { file: record.file, fields: idFields(record).filter(({ path }) => path[0] === field) });
    const problems: Problem[] = [];
    const state = new Map<string, 'entered' | 'left'>();
    const visit = (id: string) => {
      state.set(id, 'entered');
      const { file, fields } = upward.get(id) ?? { file: '', fields: [] };
      for (const { path, id: next } of fields) {
        if (state.get(next) === 'entered')
          problems.push({
            file,
            path,
            message: `"${next}" leads back to "${id}" itself.`,
            remedy: `Follow ${field} from file to file and take out the one that is wrong.`,
          });
        else if (!state.has(next)) visit(next);
      }
      state.set(id, 'left');
    };
    for (const { id } of records) if (!state.has(id)) visit(id);
    return problems;
  });
}
