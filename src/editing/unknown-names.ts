import type { Archive } from '../archive/archive.ts';
import type { NameFinder } from '../archive/mentions.ts';
import { isBeforeName } from '../checks/abbreviations.ts';
import { MARK } from '../citation-syntax.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { textBlocks } from '../markdown/text-blocks.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import { ordinaryWords } from '../search/build/dictionary.ts';
import { tokenTexts } from '../search/resolver/tokenize.ts';
import { plain } from '../text.ts';

/** What looks like a name in texts, and is in no file. */
export interface UnknownName {
  name: string;
  /** How many times texts have it. */
  count: number;
  /** The files whose texts have it, in their order. */
  files: string[];
}

const WORD = String.raw`\p{Lu}(?:[\p{L}\p{M}\p{N}]|[’'.-](?=[\p{L}\p{N}]))*`;
/** Small words within a name: Bay of Marsh, Nora van der Field. */
const BETWEEN = String.raw`(?:(?:of|of the|and the|de|de la|du|des|del|della|da|di|van|van der|van den|von|von der|der|den|la|le|al|el|bin|ibn|ben)\s)?`;
const INITIALS = String.raw`(?:(?:\p{Lu}\.)+\s${BETWEEN})*`;
/** Words with capitals one after the other, initials among them. */
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}’'-])${INITIALS}${WORD}(?:\s${BETWEEN}${INITIALS}${WORD})*`,
  'gu',
);

/** An abbreviation within a name: the full stop of “Mr. Roe” and of “St. Anna’s” ends no sentence. */
const CUT_SHORT = /(?<!\p{L})(\p{Lu}\p{L}*)\.\s(?=\p{Lu}|¦)/gu;

/** Where a capital says nothing: at the start of a text, of a sentence, or of what is quoted. */
const BEGINNING = /(?:^|[.!?…:;][\p{Pe}\p{Pf}\p{Pi}"']*\s+|[“"‘«(–—]\s?|\n)$/u;

/** What looks like a name in the texts of an archive and is in no file, most often first. */
export function unknownNames(archive: Archive): UnknownName[] {
  const found = new Map<string, { count: number; files: Set<string> }>();
  for (const record of [...archive.articles, ...archive.subjects])
    for (const name of namesIn(record, archive.names)) {
      const entry = found.get(name) ?? { count: 0, files: new Set() };
      entry.count++;
      entry.files.add(record.file);
      found.set(name, entry);
    }
  return [...found]
    .map(([name, { count, files }]) => ({ name, count, files: [...files].sort() }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The names in the text of a record that are in no file; a part of a longer one there counts for that. */
function namesIn(record: ArchiveRecord, names: NameFinder): string[] {
  const excepted = new Set(record.data.notTagged.map(({ name }) => plain(name)));
  const blocks = textBlocks(parseMarkdown(record.body)).filter(({ prose }) => prose);
  const all = blocks.flatMap(({ text }) => candidatesIn(text.replace(new RegExp(MARK, 'g'), ' '), names));
  const sure = new Set(all.filter(({ isSure }) => isSure).map(({ name }) => name));
  const longer = [...sure].filter((name) => name.includes(' '));
  return all
    .filter(({ name }) => sure.has(name) && !excepted.has(plain(name)))
    .map(({ name }) => longer.find((other) => other !== name && other.split(' ').at(-1) === name) ?? name);
}

function candidatesIn(text: string, names: NameFinder): { name: string; isSure: boolean }[] {
  const known = names.find(text);
  const unknown = known.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}${'¦'.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
  const joined = unknown.replace(CUT_SHORT, (cut, word: string) =>
    word === 'St' || isBeforeName(word) ? `${word} ` : cut,
  );
  return [...joined.matchAll(NAME)].flatMap(({ 0: run, index }) => {
    const begins = BEGINNING.test(joined.slice(Math.max(0, index - 6), index));
    const words = withoutPossessive(run).split(/\s+/);
    const isNoName = (word: string) => isBeforeName(word) || (isOrdinary(word) && (begins || words.length === 1));
    // The first word of a sentence may be any word, and so may a title before a name.
    while (words.length && isNoName(words[0]!)) words.shift();
    const name = words.join(' ');
    return name.length > 1 ? [{ name, isSure: !begins || words.length > 1 || words[0] !== run.split(/\s+/)[0] }] : [];
  });
}

const withoutPossessive = (name: string): string => name.replace(/[’']s$/, '');

const WEEKDAYS = new Set(
  ['en', 'fr'].flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => format(Date.UTC(2000, 0, day + 1))).flatMap(tokenTexts);
  }),
);

const isOrdinary = (word: string): boolean =>
  tokenTexts(word).every((token) => ordinaryWords().has(token) || WEEKDAYS.has(token));
