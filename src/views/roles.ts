import type { Archive } from '../archive/archive.ts';
import type { EdtfDate } from '../edtf.ts';
import type { Article, Person } from '../schema/records.ts';
import type { Words } from '../words/en.ts';

export type Role = Person['data']['roles'][number];

const isDated = ({ from, until }: Role): boolean => Boolean(from ?? until);

/** Whether a dated role may have been held at one of some dates. */
const heldAt = ({ from, until }: Role, dates: readonly EdtfDate[]): boolean =>
  dates.some(({ first, last }) => (!from || from.first <= last) && (!until || until.last >= first));

/** A role with its group, where the title does not name it: `Keeper, Harbour Guard`. */
export function roleName({ title, group }: Role, archive: Archive): string {
  const name = group && archive.group(group).data.name;
  return name && !title.includes(name) ? `${title}, ${name}` : title;
}

/** Who people were on some dates, as far as dated roles say: `Then: Keeper, Harbour Guard (until May 2013)`. */
export const rolesAt = (
  people: readonly Person[],
  dates: readonly EdtfDate[],
  archive: Archive,
  { subject }: Words,
): Map<Person, string> =>
  new Map(
    people.flatMap((person): [Person, string][] => {
      const held = person.data.roles.filter((role) => isDated(role) && heldAt(role, dates));
      const names = held
        .map((role) => `${roleName(role, archive)} (${subject.period(role.from, role.until)})`)
        .join('; ');
      return names ? [[person, subject.rolesThen(names)]] : [];
    }),
  );

/**
 * Who people were at the time of an article: by dated roles when it appeared and when the events happened that it reports, and
 * by the roles without dates that the article itself gives.
 */
export function rolesIn(article: Article, archive: Archive, words: Words): Map<Person, string> {
  const { published } = article.data;
  const dates = [
    ...(published ? [published] : []),
    ...archive.eventsIn(article).flatMap(({ data }) => data.date ?? []),
  ];
  const { people } = archive.taggedIn(article);
  const roles = rolesAt(people, dates, archive, words);
  for (const person of people) {
    const undated = person.data.roles.filter((role) => !isDated(role) && role.source.article === article.id);
    const all = [roles.get(person), ...undated.map((role) => roleName(role, archive))].filter(Boolean);
    if (all.length) roles.set(person, all.join('; '));
  }
  return roles;
}
