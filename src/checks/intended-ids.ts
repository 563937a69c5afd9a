import type { Kind } from '../kinds.ts';
import { closest } from '../loader/closest.ts';
import type { Ids } from '../schema/id-fields.ts';
import type { Article } from '../schema/records.ts';

/** The id of one of the kinds that is closest to an id that has no file; never that of the record which has it. */
export const closestId = (id: string, ids: Ids, kinds: readonly Kind[], own?: string): string | undefined =>
  closest(
    id,
    [...ids]
      .filter(([other, others]) => other !== own && others.some((kind) => kinds.includes(kind)))
      .map(([other]) => other),
  );

/** An id, or the closest existing one to an id that has no file, so that one typing error is reported once. */
const intendedId = (id: string, kind: Kind, ids: Ids): string =>
  ids.has(id) ? id : (closestId(id, ids, [kind]) ?? id);

/** The place that an article is datelined with, or was meant to be. */
export const intendedDateline = ({ data }: Article, ids: Ids): string | undefined =>
  data.dateline && intendedId(data.dateline, 'place', ids);

/** What an article is tagged with, or was meant to be. */
export const intendedTags = ({ data }: Article, ids: Ids): Set<string> =>
  new Set([
    ...data.people.map(({ id }) => intendedId(id, 'person', ids)),
    ...data.groups.map(({ id }) => intendedId(id, 'group', ids)),
    ...data.places.map(({ id }) => intendedId(id, 'place', ids)),
  ]);
