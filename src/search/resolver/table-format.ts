import type { Kind } from '../../kinds.ts';
import { tokenTexts } from './tokenize.ts';

/** The kinds of page that a name leads to. */
export type SubjectKind = Exclude<Kind, 'article'>;

/** What the resolver knows of names, written by the build and loaded by the browser. */
export interface NameTable {
  /**
   * Of each person, group, place and event its kind, its id, how many articles are about it or published by it, and its names, its own first. The id is
   * left empty where it is the words of the name: see `idOf`.
   */
  subjects: [kind: SubjectKind, id: string, articles: number, ...names: string[]][];
  /**
   * Ordinary words that are names too or could be taken for one, by the alphabet: of each how many of its first letters are those
   * of the word before, at most nine, then the others. See `ordinaryIn`.
   */
  ordinary: string;
  /** Lists of words of one meaning, as in `meanings.ts`. */
  meanings: string;
}

/** The id that a name gives: `Marie Curie` is `marie-curie`. */
export const idOfName = (name: string): string => tokenTexts(name).join('-');

/** The id of an entry of a table. */
export const idOf = ([, id, , name]: NameTable['subjects'][number]): string => id || idOfName(name!);

/** The ordinary words of a table. */
export function ordinaryIn({ ordinary }: NameTable): ReadonlySet<string> {
  let word = '';
  return new Set(
    [...ordinary.matchAll(/(\d)(\D*)/g)].map(([, shared, rest]) => (word = word.slice(0, Number(shared)) + rest)),
  );
}
