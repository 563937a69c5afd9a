import type { Kind } from '../../kinds.ts';

/** The kinds of record that have names. */
export type SubjectKind = Exclude<Kind, 'article'>;

/** Of a subject its id, how many articles are about it or published by it, and its names, its own first. */
export type TableRow = [id: string, articles: number, ...names: string[]];

/** What the resolver knows of names: the build writes it, the browser loads it. */
export interface NameTable {
  subjects: Record<SubjectKind, TableRow[]>;
  /** Words of everyday language that are names too, or that could be taken for one. */
  ordinaryWords: string[];
  /** Lists of words with one meaning, as in `synonyms.ts`. */
  synonyms: string[];
  /** The names in another language than the site’s, under its code. */
  languages: Record<string, string[]>;
}

/** A person, group, place or event. */
export interface NamedSubject {
  kind: SubjectKind;
  id: string;
  articles: number;
  names: string[];
}

export const subjectsIn = ({ subjects }: NameTable): NamedSubject[] =>
  Object.entries(subjects).flatMap(([kind, rows]) =>
    rows.map(([id, articles, ...names]) => ({ kind: kind as SubjectKind, id, articles, names })),
  );
