import type { Archive } from '../../archive/archive.ts';
import { searchedNamesOf } from '../../archive/names.ts';
import type { Subject } from '../../schema/records.ts';
import { createResolver } from '../resolver/resolve.ts';
import { SYNONYMS } from '../resolver/synonyms.ts';
import type { NameTable, TableRow } from '../resolver/table-format.ts';
import { createTermIndex } from '../resolver/lookup/term-index.ts';
import { tokenTexts, tokenize } from '../resolver/tokenize.ts';
import { COMMON, ORDINARY } from './dictionary.ts';

/** The names of all people, groups, places and events, and the ordinary words that are not to be taken for them. */
export function nameTable(archive: Archive): NameTable {
  const rowsOf = (subjects: readonly Subject[]) =>
    subjects.map((subject): TableRow => [subject.id, articlesOf(subject, archive), ...spellingsOf(subject)]);
  const subjects = {
    person: rowsOf(archive.people),
    group: rowsOf(archive.groups),
    place: rowsOf(archive.places),
    event: rowsOf(archive.events),
  };
  const synonyms = synonymsOf(archive);
  const languages = languagesOf(archive);
  const ordinaryWords = ambiguousWords({ subjects, ordinaryWords: [], synonyms, languages });
  return { subjects, ordinaryWords, synonyms, languages };
}

/** How many articles are about a subject, published by a group or written by a person. */
const articlesOf = (subject: Subject, archive: Archive): number =>
  new Set([
    ...archive.articlesAbout(subject),
    ...(subject.kind === 'group' ? archive.articlesPublishedBy(subject) : []),
    ...(subject.kind === 'person' ? archive.articlesBy(subject) : []),
  ]).size;

/** The names of a subject. Of those that differ in capitals, accents and hyphens only, the first is kept. */
function spellingsOf(subject: Subject): string[] {
  const byText = new Map<string, string>();
  for (const { name } of searchedNamesOf(subject)) {
    const text = tokenTexts(name).join('');
    if (!byText.has(text)) byText.set(text, name);
  }
  return [...byText.values()];
}

/** The names of which a language is known. */
function languagesOf(archive: Archive): Record<string, string[]> {
  const names = archive.subjects.flatMap(searchedNamesOf).filter(({ lang }) => lang && lang !== archive.language);
  return Object.fromEntries(
    [...Map.groupBy(names, ({ lang }) => lang!)].map(([language, same]) => [
      language,
      [...new Set(same.map(({ name }) => name))],
    ]),
  );
}

/** The lists of synonyms with a word of a name. */
function synonymsOf(archive: Archive): string[] {
  const words = new Set(archive.subjects.flatMap(searchedNamesOf).flatMap(({ name }) => tokenTexts(name)));
  return SYNONYMS.filter((list) => tokenTexts(list).some((word) => words.has(word)));
}

/** The ordinary words for which the resolver would pin a name, and the common ones for which it would offer one. */
function ambiguousWords(table: NameTable): string[] {
  const index = createTermIndex(table);
  const resolve = createResolver(index, new Set());
  const isAmbiguous = (word: string): boolean => {
    const { pinned, suggested } = resolve(word);
    if (COMMON.has(word)) return pinned.length + suggested.length > 0;
    return pinned.length > 0 && !['exact', 'alias'].includes(pinned[0]!.reason);
  };
  /** Without this the build takes three times as long. */
  const mayBePinned = (word: string): boolean => {
    const tokens = tokenize(word);
    return index.soundMatches(tokens).length + index.prefixMatches(tokens).length > 0;
  };
  return [...ORDINARY].filter((word) => (COMMON.has(word) || mayBePinned(word)) && isAmbiguous(word)).sort();
}
