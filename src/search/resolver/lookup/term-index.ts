import { createLookup, type Lookup } from './lookup.ts';
import { isArabicArticle, skeletonOf, soundOfWords } from '../phonetics.ts';
import { parseSynonyms } from './synonyms.ts';
import { FUNCTION_WORD_WEIGHT } from './quality.ts';
import { subjectsIn, type NamedSubject, type NameTable } from '../table-format.ts';
import type { NameEntry, Term } from './term.ts';
import { MAX_ACRONYM } from '../thresholds.ts';
import { isArabic, isFunctionWord, tokenize } from '../tokenize.ts';

export interface TermIndex extends Lookup {
  /** Whether a name has the word as it is written. */
  has(word: string): boolean;
  /** How many subjects have the word in a name. */
  subjectCount(word: string): number;
  /** The names whose words begin with these letters. */
  acronymMatches(letters: string): ReadonlySet<NameEntry>;
}

const NONE: ReadonlySet<NameEntry> = new Set();

/** Takes the names of a table apart into the terms by which they are found. */
export function createTermIndex(table: NameTable): TermIndex {
  const synonyms = parseSynonyms(table.synonyms);
  const romanised = new Map(table.romanised);
  const terms = new Map<string, Term>();
  const byInitials = new Map<string, Set<NameEntry>>();

  function termOf(words: readonly string[], isAcronym = false): Term {
    const text = words.join('');
    const known = terms.get(text);
    if (known) {
      known.isAcronym &&= isAcronym;
      return known;
    }
    const sound = soundOfWords(words, synonyms);
    const skeleton = skeletonOf(sound);
    const term: Term = { text, sound, skeleton, isArabic: isArabic(text), isAcronym, names: [], parts: [] };
    terms.set(text, term);
    return term;
  }

  function addTerms(name: NameEntry, isUpperCase: boolean): void {
    const { words } = name;
    const isAcronym = words.length === 1 && isUpperCase && words[0]!.length <= MAX_ACRONYM;
    termOf(words, isAcronym).names.push(name);
    const core = withoutArticles(words);
    if (core.length < words.length) termOf(core).names.push(name);
    if (words.length > 1) words.forEach((word, position) => termOf([word]).parts.push({ name, position }));
  }

  /** An acronym is made of all words of a name, or leaves out the function words. */
  function addInitials(name: NameEntry): void {
    for (const words of [name.words, name.words.filter((word) => !isFunctionWord(word))]) {
      if (words.length < 2) continue;
      const initials = words.map((word) => word[0]!).join('');
      byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(name));
    }
  }

  const names = subjectsIn(table).flatMap((subject) =>
    subject.names.flatMap((text) => {
      const tokens = tokenize(romanised.get(text) ?? text);
      const words = tokens.map((token) => token.text);
      if (!words.length) return [];
      const name: NameEntry = { text, subject, isPrimary: subject.names[0]!.includes(text), words, weights: [] };
      addTerms(name, tokens[0]!.isUpperCase);
      addInitials(name);
      return [name];
    }),
  );

  const subjectCounts = new Map([...terms].map(([text, term]) => [text, subjectsOf(term).size]));
  const subjectCount = (word: string): number => subjectCounts.get(word) ?? 0;
  for (const name of names) name.weights = weightsOf(name.words, subjectCount);

  return {
    has: (word) => terms.has(word),
    subjectCount,
    acronymMatches: (letters) => byInitials.get(letters) ?? NONE,
    ...createLookup(terms, synonyms),
  };
}

const withoutArticles = (words: readonly string[]): string[] =>
  words.filter((word, i) => i === words.length - 1 || !isArabicArticle(word, words[i + 1]));

const subjectsOf = ({ names, parts }: Term): Set<NamedSubject> =>
  new Set([...names, ...parts.map(({ name }) => name)].map(({ subject }) => subject));

function weightsOf(words: readonly string[], subjectCount: (word: string) => number): number[] {
  const weights = words.map(
    (word) => (isFunctionWord(word) ? FUNCTION_WORD_WEIGHT : 1) / (1 + Math.log(subjectCount(word))),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}
