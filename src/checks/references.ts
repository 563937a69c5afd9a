import { firstDay, parseEdtf, type Edtf } from '../edtf.ts';
import { formatChoice, quoted } from '../format.ts';
import type { ArchiveRecord, Article } from '../schema/records.ts';
import { FOLDERS, type Kind } from '../urls.ts';
import { duplicates } from './duplicates.ts';
import { cycles } from './cycles.ts';
import { idFields, intendedTags, closestId, type Ids, type Path } from '../schema/id-fields.ts';
import type { Problem } from '../loader/problem.ts';
import type { Reading } from '../loader/read.ts';

/** What is wrong between the front matters of files: ids that point nowhere, clashes, cycles, dates to come. */
export function referenceProblems({ records, partial, ids }: Reading, today: string): Problem[] {
  const articles = records.filter((record) => record.kind === 'article');
  return [
    ...records.flatMap((record) => ownProblems(record, ids, today)),
    ...partial.flatMap(({ record }) => ownProblems(record, ids, today)),
    ...articles.flatMap((article) => untaggedAbout(article, ids)),
    ...duplicates(records),
    ...cycles(records),
  ];
}

const ownProblems = (record: ArchiveRecord, ids: Ids, today: string): Problem[] => [
  ...danglingIds(record, ids),
  ...futureDates(record, today),
];

function danglingIds(record: ArchiveRecord, ids: Ids): Problem[] {
  const seen = new Set<string>();
  return idFields(record).flatMap(({ path, id, kinds }): Problem[] => {
    const problem = (message: string, remedy: string) => [{ file: record.file, path, message, remedy }];
    const key = `${path[0]}\n${id}`;
    if (typeof path.at(-1) === 'number' && seen.has(key))
      return problem(`${quoted(id)} stands twice in this list.`, 'Keep one of the two.');
    seen.add(key);
    const [kind, ...clashing] = ids.get(id) ?? [];
    if (kind && (kinds.includes(kind) || clashing.length)) return [];
    const meant = closestId(id, ids, kinds);
    if (kind)
      return problem(
        `${quoted(id)} is the id of ${A[kind]}; here belongs that of ${formatChoice(kinds.map((other) => A[other]))}.`,
        record.kind === 'article' &&
          typeof path.at(-1) === 'number' &&
          path[0] !== 'sharesTextWith' &&
          kind !== 'article' &&
          kind !== 'event'
          ? `Move it to ${FOLDERS[kind]}, or see whether another id is meant.`
          : `See ${FOLDERS[kind]}/${id}.md; ${meant ? `did you mean "${meant}"?` : 'write the id that is meant.'}`,
      );
    const add = `add ${formatChoice(kinds.map((other) => `${FOLDERS[other]}/${id}.md`))}.`;
    return problem(
      `no ${formatChoice(kinds)} has the id ${quoted(id)}.`,
      meant ? `Did you mean "${meant}"? Otherwise ${add}` : `Correct it, or ${add}`,
    );
  });
}

const A: Record<Kind, string> = {
  article: 'an article',
  person: 'a person',
  group: 'a group',
  place: 'a place',
  event: 'an event',
};

function untaggedAbout(article: Article, ids: Ids): Problem[] {
  const tags = intendedTags(article, ids);
  return article.data.about.flatMap((id, i) =>
    tags.has(id) || !ids.has(id)
      ? []
      : [
          {
            file: article.file,
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
          ...record.data.claims.map(({ asOf }, i) => ({ path: ['claims', i, 'asOf'], date: asOf })),
        ]
      : record.kind === 'person'
        ? record.data.roles.flatMap(({ from, until }, i) => [
            { path: ['roles', i, 'from'], date: from },
            { path: ['roles', i, 'until'], date: until },
          ])
        : record.kind === 'event'
          ? [{ path: ['date'], date: record.data.date }]
          : [];
  return dates.flatMap(({ path, date }) =>
    date && latestBeginning(date) > today
      ? [
          {
            file: record.file,
            path,
            message: `${date} is in the future.`,
            remedy: `Today is ${today}. Check the year.`,
          },
        ]
      : [],
  );
}

/** The first day that a date allows, of an interval that its end allows: a month or year that has begun is not to come. */
const latestBeginning = (date: Edtf): string => {
  const { end } = parseEdtf(date)!;
  return firstDay({ start: end, end, interval: false });
};
