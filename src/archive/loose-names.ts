import type { Tag } from '../schema/tag.ts';
import type { EntityId } from '../schema/fields.ts';
import type { Entity } from '../schema/records.ts';
import { plain, unaccented } from '../text.ts';
import { namesOf } from './names.ts';
import { createBeginnings, keyOf, keysOf, smallLetter } from './word-keys.ts';
import { wordsIn, type Words } from './words-in.ts';

/**
 * Names as texts vary them: in capitals, without accents, with a middle initial, after a preposition that is written as one word
 * with them. So loosely only the names of what an article is tagged with are found: nothing else could tell `ROSE` from a rose.
 */

/** A name to be found in its variants. */
export interface LooseName {
  id: EntityId;
  kind: Entity['kind'] | 'declared';
  words: LooseWord[];
}

interface LooseWord {
  /** Without accents. */
  text: string;
  /** The same in small letters. */
  key: string;
  /** What is between it and the next word. */
  gap: string;
}

/** The names of an entity, and what a tag says that the text calls it. */
export const looseNamesOf = (entity: Entity): LooseName[] =>
  namesOf(entity).flatMap(({ name }) => {
    const loose = looseName(name, entity.id, entity.kind);
    return entity.kind === 'person' ? [loose, ...withoutInitial(loose)] : [loose];
  });

export const declaredNamesOf = ({ id, as }: Tag<EntityId>): LooseName[] => (as ? [looseName(as, id, 'declared')] : []);

function looseName(written: string, id: EntityId, kind: LooseName['kind']): LooseName {
  const name = plain(written);
  const words = wordsIn(name);
  return {
    id,
    kind,
    words: Array.from({ length: words.length }, (_, i) => {
      const text = unaccented(words.at(i));
      return { text, key: text.toLowerCase(), gap: gapAfter(words, i) };
    }),
  };
}

/** `Jane Roe` of `Jane A. Roe`. */
function withoutInitial({ words, ...rest }: LooseName): LooseName[] {
  const inner = words.filter(({ text }, i) => i === 0 || i === words.length - 1 || !isInitial(text));
  return inner.length < words.length && inner.length > 1 ? [{ ...rest, words: inner }] : [];
}

const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

/** What is between a word and the next one, where hyphens may be spaces, and initials and `St` may lack their full stop. */
function gapAfter({ text, starts, ends }: Words, i: number): string {
  const [start, end] = [starts[i]!, ends[i]!];
  const gap = text.slice(end, starts[i + 1] ?? end);
  return (end - start <= 2 ? gap.replace('.', '') : gap).replace('-', ' ');
}

/** Finds the longest of some names that begin at a word of a text. */
export type LooseFinder = (words: Words, at: number) => LooseMatch | undefined;

export interface LooseMatch {
  end: number;
  /** All that have this name; where a tag says who is meant by it, only that one. */
  names: LooseName[];
}

export function createLooseFinder(names: readonly LooseName[]): LooseFinder {
  const byFirst = Map.groupBy(
    names.filter(({ words }) => words.length),
    ({ words }) => words[0]!.key,
  );
  const mayBegin = createBeginnings(byFirst.keys(), smallLetter);
  return (words, at) => {
    if (!mayBegin(words.text, words.starts[at]!, words.ends[at]!)) return undefined;
    let end = 0;
    let longest: LooseName[] = [];
    for (const key of keysOf(words.at(at)))
      for (const name of byFirst.get(key) ?? []) {
        const ends = endOf(name, words, at);
        if (ends === undefined || ends < end) continue;
        longest = ends > end ? [name] : [...longest, name];
        end = ends;
      }
    const declared = longest.filter(({ kind }) => kind === 'declared');
    return longest.length ? { end, names: declared.length ? declared : longest } : undefined;
  };
}

/** Where a name ends whose first word has been found, perhaps after a prefix. */
function endOf({ kind, words: name }: LooseName, words: Words, at: number): number | undefined {
  let last = at;
  for (const [n, expected] of name.entries()) {
    const before = name[n - 1];
    if (before) {
      const next = wordAfter(last, before.gap, kind === 'person' ? expected : undefined);
      if (next === undefined) return undefined;
      last = next;
    }
    const written = words.at(last);
    if (before ? !isSpelled(written, expected) : !hasItsCapitals(written, expected, name.length > 1)) return undefined;
  }
  return words.ends[last];

  /** The word of the text after a gap, and after the initials that it has before the expected word of a person’s name. */
  function wordAfter(from: number, gap: string, expected: LooseWord | undefined): number | undefined {
    const isAfter = (next: number, between: string) => next < words.length && gapAfter(words, next - 1) === between;
    let next = from + 1;
    if (!isAfter(next, gap)) return undefined;
    while (expected && gap === ' ' && isInitial(words.at(next)) && !isSpelled(words.at(next), expected)) {
      next++;
      if (!isAfter(next, ' ') && !isAfter(next, '')) return undefined;
    }
    return next;
  }
}

const isSpelled = (written: string, expected: LooseWord): boolean =>
  keyOf(written) === expected.key && hasItsCapitals(written, expected, false);

/** A text may raise a small letter of a name, as at the start of a sentence. It lowers one only where others tell that it is a name. */
function hasItsCapitals(written: string, { text }: LooseWord, mayBeginSmall: boolean): boolean {
  const word = unaccented(written);
  if (word === text || word === word.toUpperCase()) return true;
  return word.slice(1) === text.slice(1) && (mayBeginSmall || word[0] !== word[0]!.toLowerCase());
}
