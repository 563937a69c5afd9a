import type { Archive } from '../archive/archive.ts';
import { onceForEachObject } from '../once.ts';
import type { Words } from '../words/en.ts';

/** Makes something of a record of an archive, in the words of a language, when it is first asked for, and then gives the same again. */
export function onceInArchive<R extends object, T extends object>(
  make: (record: R, archive: Archive, words: Words) => T,
): (record: R, archive: Archive, words: Words) => T {
  const made = onceForEachObject((archive: Archive) =>
    onceForEachObject((words: Words) => onceForEachObject((record: R) => make(record, archive, words))),
  );
  return (record, archive, words) => made(archive)(words)(record);
}
