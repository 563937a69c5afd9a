import { isArticle, skeletonOf, soundOfAll } from './phonetics.ts';
import { createLookup, type Lookup } from './lookup.ts';
import { parseSynonyms } from './synonyms.ts';
import { lettersOf } from '../../edit-distance.ts';
import type { NameTable } from './table-format.ts';
import { isArabic, isSmall, tokenize } from './tokenize.ts';

/** A name of a subject. */
export interface Name {
  text: string;
  /** The subject’s position in the table. */
  subject: number;
  /** Whether it is the subject’s first name, or within it. */
  own: boolean;
  words: string[];
  /** How much of the name each of its words is, together 1. */
  weights: number[];
}

/** A word of names, or several written as one. */
export interface Term {
  text: string;
  sound: string;
  skeleton: string;
  letters: number;
  soundLetters: number;
  /** Written in Arabic script: who types Latin letters means a name in them. */
  arabic: boolean;
  /** An acronym is not spoken as a word. */
  acronym: boolean;
  /** The names that it is the whole of. */
  names: Name[];
  /** The names that it is a word of, and its place there. */
  parts: { name: Name; at: number }[];
}

export interface Terms extends Lookup {
  /** Whether a word stands in a name as it is. */
  knows(word: string): boolean;
  /** How many subjects have the word in a name. */
  spread(word: string): number;
  /** The names of whose words these are the initials. */
  initialled(word: string): ReadonlySet<Name>;
}

const NONE: ReadonlySet<Name> = new Set();

/** Takes the names of a table apart into the terms by which they are found. */
export function createTerms(table: NameTable): Terms {
  const terms = new Map<string, Term>();
  const initials = new Map<string, Set<Name>>();
  const meanings = parseSynonyms(table.meanings);
  const heard = (words: readonly string[]): string => soundOfAll(words, meanings);

  function term(words: readonly string[], acronym = false): Term {
    const text = words.join('');
    let known = terms.get(text);
    if (!known) {
      const sound = heard(words);
      const letters = { letters: lettersOf(text), soundLetters: lettersOf(sound) };
      const skeleton = skeletonOf(sound);
      known = { text, sound, skeleton, ...letters, arabic: isArabic(text), acronym, names: [], parts: [] };
      terms.set(text, known);
    }
    known.acronym &&= acronym;
    return known;
  }

  function add(text: string, subject: number, own: boolean): Name | undefined {
    const found = tokenize(text);
    const words = found.map((word) => word.text);
    if (!words.length) return undefined;
    const name: Name = { text, subject, own, words, weights: [] };
    const single = words.length === 1;
    term(words, single && found[0]!.capitals && words[0]!.length < 7).names.push(name);
    // The article may be left out.
    const core = words.filter((word, at) => at === words.length - 1 || !isArticle(word, words[at + 1]));
    if (core.length < words.length && core.join('').length > 3) term(core).names.push(name);
    if (single) return name;
    // What is written in capitals may be the initials of the words, or of those that tell.
    for (const some of [words, words.filter((word) => !isSmall(word))]) {
      const letters = some.map((word) => word[0]!).join('');
      if (some.length > 1) initials.set(letters, (initials.get(letters) ?? new Set()).add(name));
    }
    words.forEach((word, at) => term([word]).parts.push({ name, at }));
    return name;
  }

  const names = table.subjects.flatMap(([, , , ...texts], subject) =>
    texts.flatMap((text) => add(text, subject, texts[0]!.includes(text)) ?? []),
  );

  const spreads = new Map<string, number>();
  const spread = (word: string): number => {
    let many = spreads.get(word);
    if (many === undefined) {
      const { names = [], parts = [] } = terms.get(word) ?? {};
      many = new Set([...names, ...parts.map(({ name }) => name)].map(({ subject }) => subject)).size;
      if (many) spreads.set(word, many);
    }
    return many;
  };
  for (const name of names) {
    const raw = name.words.map((word) => (isSmall(word) ? 0.15 : 1) / (1 + Math.log(spread(word))));
    const sum = raw.reduce((a, b) => a + b, 0);
    name.weights = raw.map((weight) => weight / sum);
  }

  return {
    knows: (word) => terms.has(word),
    spread,
    initialled: (word) => initials.get(word) ?? NONE,
    ...createLookup(terms, heard, (word) => meanings.has(word)),
  };
}
