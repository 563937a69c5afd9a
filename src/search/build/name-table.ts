import type { Archive } from '../../archive/archive.ts';
import { searchedNamesOf } from '../../archive/names.ts';
import type { Subject } from '../../schema/records.ts';
import { countryOf, namesOfCountry } from '../../views/map/country-names.ts';
import { QUESTION_WORDS } from '../function-words.ts';
import { hasOtherLetters } from '../romanisation/other-letters.ts';
import { romanise } from '../romanisation/romanise.ts';
import { createQueryReader } from '../resolver/query.ts';
import { createResolver } from '../resolver/resolve.ts';
import {
  namesIn,
  packWords,
  usualId,
  type NameTable,
  type PackedWords,
  type TableRow,
} from '../resolver/table-format.ts';
import type { Span } from '../resolver/lookup/span.ts';
import { createTermIndex } from '../resolver/lookup/term-index.ts';
import { tokenTexts } from '../resolver/tokenize.ts';
import { commonWords, everydayWords, ordinaryWords } from './dictionary.ts';
import { givenNames } from '../given-names.ts';
import { TITLES } from '../titles.ts';
import { SYNONYMS } from '../synonyms.ts';

/** Gives a text that takes long to make, as it was made before from the same inputs or else as it is made now. */
export type Keep = (inputs: string, make: () => string) => string;

/**
 * The names of all people, groups, places and events, and the ordinary words that are not to be taken for them.
 * @param keep the ordinary words, which depend on the names alone
 * @param dictionary the words that queries may have
 */
export function nameTable(
  archive: Archive,
  keep: Keep = (_, make) => make(),
  dictionary: Iterable<string> = ordinaryWords(),
): NameTable {
  const table = tableOf(archive);
  const names = withoutCounts(table);
  return { ...table, ordinaryWords: keep(JSON.stringify(names), () => ambiguousWords(names, dictionary)) };
}

/** The table without ordinary words. */
function tableOf(archive: Archive): NameTable {
  const rowsOf = (subjects: readonly Subject[]) => subjects.map((subject) => rowOf(subject, archive));
  const subjects = {
    person: rowsOf(archive.people),
    group: rowsOf(archive.groups),
    place: rowsOf(archive.places),
    event: rowsOf(archive.events),
  };
  const names = namesIn({ subjects });
  return {
    subjects,
    romanised: names.filter(hasOtherLetters).map((name) => [name, romanise(name)]),
    ordinaryWords: '',
    questionWords: packWords(tokenTexts(QUESTION_WORDS)),
    titles: packWords(archive.people.length ? TITLES : []),
    givenNames: packWords(archive.people.length ? givenNames() : []),
    synonyms: synonymsOf(archive),
    languages: languagesOf(names, archive),
  };
}

/** The table as if nothing were known of how many articles are about a subject. */
function withoutCounts(table: NameTable): NameTable {
  const rowsOf = (rows: readonly TableRow[]) => rows.map(([id, , ...names]): TableRow => [id, 0, ...names]);
  const { person, group, place, event } = table.subjects;
  const subjects = { person: rowsOf(person), group: rowsOf(group), place: rowsOf(place), event: rowsOf(event) };
  return { ...table, subjects };
}

function rowOf(subject: Subject, archive: Archive): TableRow {
  const names = spellingsOf(subject, archive);
  const id = subject.id === usualId(names[0]!) ? '' : subject.id;
  return [id, archive.articlesOf(subject).size, ...names];
}

/**
 * Languages in which readers know countries by names that no table of letters gives. Not Greek, Hebrew, Armenian and Georgian: in Latin
 * letters some of their names sound like other people, as Γαλλία does like Ghaly.
 */
const LANGUAGES_OF_COUNTRIES = ['ru', 'zh', 'zh-Hant', 'zh-HK', 'ja', 'ko'];

/** What a country is called where other letters are written. */
function countryNames(subject: Subject, archive: Archive): string[] {
  const country = subject.kind === 'place' ? countryOf(subject, archive.language) : undefined;
  return country ? namesOfCountry(country, LANGUAGES_OF_COUNTRIES) : [];
}

/** The names of a subject. Of those that differ in capitals, accents, hyphens and letters only, the first is kept. */
function spellingsOf(subject: Subject, archive: Archive): string[] {
  const byText = new Map<string, string>();
  const own = searchedNamesOf(subject).map(({ name }) => name);
  for (const name of [...own, ...countryNames(subject, archive)]) {
    const text = tokenTexts(romanise(name)).join('');
    if (!byText.has(text)) byText.set(text, name);
  }
  return [...byText.values()];
}

/** Where among the names of a table those are of which a language is known. */
function languagesOf(names: readonly string[], archive: Archive): NameTable['languages'] {
  const foreign = archive.subjects.flatMap(searchedNamesOf).filter(({ lang }) => lang && lang !== archive.language);
  const places = new Map([...names.entries()].reverse().map(([place, name]) => [name, place]));
  const languages = new Map(foreign.map(({ name, lang }) => [name, lang!]));
  const placed = [...languages].flatMap(([name, language]) => {
    const place = places.get(name);
    return place === undefined ? [] : { place, language };
  });
  return Object.fromEntries(
    [...Map.groupBy(placed, ({ language }) => language)].map(([language, same]) => [
      language,
      same
        .map(({ place }) => place)
        .sort((a, b) => a - b)
        .map((place, i, all) => place - (all[i - 1] ?? 0)),
    ]),
  );
}

/** The lists of synonyms with a word of a name. */
function synonymsOf(archive: Archive): string[] {
  const words = new Set(archive.subjects.flatMap(searchedNamesOf).flatMap(({ name }) => tokenTexts(name)));
  return SYNONYMS.filter((list) => tokenTexts(list).some((word) => words.has(word)));
}

/** The ordinary words for which the resolver would pin a name, and the everyday ones for which it would offer one. */
function ambiguousWords(table: NameTable, dictionary: Iterable<string>): PackedWords {
  const index = createTermIndex(table);
  const [common, everyday] = [commonWords(), everydayWords()];
  const resolve = createResolver(index, createQueryReader(table));
  const isAmbiguous = (word: string): boolean => {
    const { pinned, suggested } = resolve(word);
    if (common.has(word)) return pinned.length + suggested.length > 0;
    if (!pinned.length) return everyday.has(word) && suggested.length > 0;
    return !['exact', 'alias'].includes(pinned[0]!.reason);
  };
  const words = [...dictionary];
  const spans = index.spansOf(words.map((word) => tokenTexts(word).join('')));
  /** Whether a name is like a word: hardly any is, and this is known in a fifth of the time. */
  const isLikeName = (word: string, span: Span): boolean =>
    index.soundMatches(span).length + index.prefixMatches(span).length > 0 ||
    (everyday.has(word) && index.acronymMatches(span.text).size + index.fuzzyMatches(span).length > 0);
  return packWords(words.filter((word, i) => isLikeName(word, spans[i]!) && isAmbiguous(word)));
}
