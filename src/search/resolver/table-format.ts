import type { Kind } from '../../kinds.ts';
import { tokenTexts } from './tokenize.ts';

/** The kinds of record that have names. */
export type SubjectKind = Exclude<Kind, 'article'>;

/**
 * Of a subject its id, how many articles are about it or published by it, and its names, its own first. An id that is
 * `usualId` of the name is left out: most are.
 */
export type TableRow = [id: string, articles: number, ...names: string[]];

/** Words as `packWords` writes them. */
export type PackedWords = string;

/** What the resolver knows of names: the build writes it, the browser loads it. */
export interface NameTable {
  subjects: Record<SubjectKind, TableRow[]>;
  /** Names in letters that `romanisation/` has tables for, and how they are written with those of the tables. */
  romanised: [name: string, romanised: string][];
  /** Words of everyday language that are names too, or that could be taken for one. */
  ordinaryWords: PackedWords;
  /** Words that ask for nothing by themselves. */
  questionWords: PackedWords;
  /** What comes before the name of a person without being part of it. */
  titles: PackedWords;
  /** Common names that people have before their family name. */
  givenNames: PackedWords;
  /** Lists of words with one meaning, as in `search/synonyms.ts`. */
  synonyms: string[];
  /**
   * The names in another language than the site’s, under its code: of each, how many names of `namesIn` it is after the one before. To
   * write them once more would take three times the bytes.
   */
  languages: Record<string, number[]>;
}

/** All names of a table, in its order. */
export const namesIn = ({ subjects }: Pick<NameTable, 'subjects'>): string[] =>
  Object.values(subjects).flatMap((rows) => rows.flatMap(([, , ...names]) => names));

/** The names of a table of which a language is known. */
export function languagesIn(table: Pick<NameTable, 'subjects' | 'languages'>): Map<string, string> {
  const names = namesIn(table);
  return new Map(
    Object.entries(table.languages).flatMap(([language, steps]) => {
      let at = 0;
      return steps.map((step) => [names[(at += step)]!, language] as const);
    }),
  );
}

/** A person, group, place or event. */
export interface NamedSubject {
  kind: SubjectKind;
  id: string;
  articles: number;
  names: string[];
}

/** Sorts words into one text: of each, how many letters it shares with the one before it, then the others. */
export function packWords(words: Iterable<string>): PackedWords {
  const sorted = [...new Set(words)].sort();
  const shared = (a: string, b: string): number => Array.from(b).findIndex((letter, i) => letter !== a[i]);
  return sorted
    .map((word, i) => {
      const kept = i ? shared(sorted[i - 1]!, word) : 0;
      return `${kept}${word.slice(kept)}`;
    })
    .join('');
}

/** The words of such a text. */
export function unpackWords(packed: PackedWords): string[] {
  let last = '';
  return [...packed.matchAll(/(\d+)(\D*)/g)].map(([, kept, rest]) => (last = last.slice(0, +kept!) + rest!));
}

/** The id that the words of a name make: `anna-lena-bellmar`. */
export const usualId = (name: string): string => tokenTexts(name).join('-');

export const subjectsIn = ({ subjects }: NameTable): NamedSubject[] =>
  Object.entries(subjects).flatMap(([kind, rows]) =>
    rows.map(([id, articles, ...names]) => ({
      kind: kind as SubjectKind,
      id: id || usualId(names[0]!),
      articles,
      names,
    })),
  );
