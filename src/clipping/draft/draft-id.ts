import type { Archive } from '../../archive/archive.ts';
import type { Id } from '../../schema/fields.ts';
import { idLike } from '../../kinds.ts';
import { unusedId } from '../../editing/new-record.ts';

/** So many characters of a headline are in an id at most. */
const LONGEST = 48;

/** What an id is made of. */
interface Parts {
  date?: string | undefined;
  publisher?: Id | undefined;
  headline: string;
  /** The name of the clipping. */
  file: string;
}

/** The id of a draft, `1951-03-02-example-times-lamps-lit`, which no record has yet: with a number behind it where one has. */
export function draftId(
  { date, publisher, headline, file }: Parts,
  archive: Archive,
  taken: ReadonlyMap<string, string>,
): string {
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(date ?? '')?.[0];
  const group = publisher && archive.record(publisher);
  const short = group?.kind === 'group' ? idLike(group.data.acronym ?? '') || group.id : undefined;
  const isLatin = !/\p{L}/u.test(headline.replace(/\p{Script=Latin}/gu, ''));
  const topic = isLatin ? shortened(idLike(headline)) : '';
  const id = [day, short, topic || (day && short ? '' : shortened(idLike(file.replace(/\.\w+$/, ''))))]
    .filter(Boolean)
    .join('-');
  return unusedId(id || 'clipping', taken);
}

/** An id cut at the end of a word. */
const shortened = (id: string): string =>
  id.length <= LONGEST
    ? id
    : id
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST);
