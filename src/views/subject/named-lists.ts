import type { Archive } from '../../archive/archive.ts';
import type { Subject } from '../../schema/records.ts';
import { subjectListUrl } from '../../urls.ts';
import type { Words } from '../../words/en.ts';
import type { Entry } from '../link.ts';
import { partsOf, type ListPart } from '../parts/paging.ts';
import { letterKeys } from '../parts/part-keys.ts';

/** So many names are in a list on the page of a subject; of a longer one the first, and the way to all. */
const MOST_WITH_SUBJECT = 20;
const FIRST = 10;

/** The first names of a long list, with the way to the page of all; a short one as it is. */
export const firstNames = (list: string, { kind, id }: Subject, entries: readonly Entry[], words: Words): Entry[] =>
  entries.length > MOST_WITH_SUBJECT
    ? [
        ...entries.slice(0, FIRST),
        { text: words.claims.more(entries.length - FIRST), url: subjectListUrl(kind, id, list) },
      ]
    : [...entries];

/** A long list of names in its parts; nothing of one that is whole on the page of its subject. */
export function namedParts(
  entries: readonly Entry[],
  size: number,
  archive: Archive,
  words: Words,
): ListPart<Entry> | undefined {
  if (entries.length <= MOST_WITH_SUBJECT) return undefined;
  const letterKey = letterKeys(archive.language, words);
  return partsOf(
    entries.toSorted((a, b) => archive.compareNames(a.text, b.text)),
    { size, keyOf: ({ text }, level) => letterKey(text, level) },
  );
}
