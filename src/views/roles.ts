import { firstDay, lastDay, parseEdtf, type Edtf } from '../edtf.ts';
import { formatDate } from '../format.ts';
import type { Article, Person } from '../schema/records.ts';
import type { Archive } from '../archive/archive.ts';

export type Role = Person['data']['roles'][number];

const first = (date: Edtf): string => firstDay(parseEdtf(date)!);
const last = (date: Edtf): string => lastDay(parseEdtf(date)!);

const isDated = ({ from, until }: Role): boolean => Boolean(from ?? until);

/** Whether a dated role may have been held at one of some dates. */
const heldAt = ({ from, until }: Role, dates: readonly Edtf[]): boolean =>
  dates.some((date) => (!from || first(from) <= last(date)) && (!until || last(until) >= first(date)));

/** A role with its group, where the title does not name it: `Keeper, Harbour Guard`. */
export function roleName({ title, group }: Role, archive: Archive): string {
  const name = group && archive.group(group).data.name;
  return name && !title.includes(name) ? `${title}, ${name}` : title;
}

/** `from 2011 until May 2013`; empty for a role without dates. */
export const roleDates = ({ from, until }: Role): string =>
  [from && `from ${formatDate(from)}`, until && `until ${formatDate(until)}`].filter(Boolean).join(' ');

/** Who people were on some dates, as far as dated roles tell: `Then: Keeper, Harbour Guard (until May 2013)`. */
export const rolesAt = (people: readonly Person[], dates: readonly Edtf[], archive: Archive): Map<Person, string> =>
  new Map(
    people.flatMap((person): [Person, string][] => {
      const then = person.data.roles.filter((role) => isDated(role) && heldAt(role, dates));
      const told = then.map((role) => `${roleName(role, archive)} (${roleDates(role)})`).join('; ');
      return told ? [[person, `Then: ${told}`]] : [];
    }),
  );

/**
 * Who people were at the time of an article: by dated roles when it appeared and when the events happened that it reports, and
 * by the roles without dates that the article itself gives.
 */
export function rolesIn(article: Article, archive: Archive): Map<Person, string> {
  const { published } = article.data;
  const dates = [...(published ? [published] : []), ...archive.eventsIn(article).map(({ data }) => data.date)];
  const { people } = archive.taggedIn(article);
  const told = rolesAt(people, dates, archive);
  for (const person of people) {
    const own = person.data.roles.filter((role) => !isDated(role) && role.source.split(':')[0] === article.id);
    const all = [told.get(person), ...own.map((role) => roleName(role, archive))].filter(Boolean);
    if (all.length) told.set(person, all.join('; '));
  }
  return told;
}
