import { joinSounds, skeletonOf, vowelsApart, WAVERING } from './fold.ts';
import { bitsApart, lettersOf, slips, slipsAllowed } from './slips.ts';
import type { Term } from './terms.ts';
import { isArabic, isNumber, type Word } from './words.ts';

/** A term that some words of a query may mean. */
export interface Hit {
  term: Term;
  how: 'same' | 'sound' | 'prefix' | 'slip';
  /** 0 to 1. */
  quality: number;
}

export interface Lookup {
  /** The terms that words, written as one, are as they stand or as they sound. */
  heard(words: readonly Word[]): Hit[];
  /** The terms that begin with them. */
  begun(words: readonly Word[]): Hit[];
  /** The terms that they are a slip or two away from. */
  missed(words: readonly Word[]): Hit[];
}

const LONGEST = 40;
/** How many answers are kept: whoever types asks the same again with every letter. */
const MOST_KEPT = 1_000;
/** Of more names that begin alike no reader is helped by any. */
const MOST_BEGUN = 60;

/**
 * @param soundOf how one word sounds
 * @param isMeant whether it is in a list of words of one meaning: then it is known by its sound even if it is short
 */
export function createLookup(
  terms: ReadonlyMap<string, Term>,
  soundOf: (word: string) => string,
  isMeant: (word: string) => boolean,
): Lookup {
  const all = [...terms.values()];
  const bySound = group(all, ({ sound }) => sound);
  const bySkeleton = group(all, ({ skeleton }) => skeleton);
  const byLength = group(all, ({ text }) => text.length);
  const sorted = { text: sortedBy(all, 'text'), sound: sortedBy(all, 'sound') };

  const soundOfWord = kept(soundOf);
  const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join('');
  const soundOfAll = (words: readonly Word[]): string => joinSounds(words.map(({ text }) => soundOfWord(text)));

  function heard(words: readonly Word[]): Hit[] {
    const text = textOf(words);
    if (text.length > LONGEST * 2) return [];
    const hits = new Map<Term, Hit>();
    const add = (found: Term, quality: number, how: Hit['how'] = 'sound') => {
      if (quality > (hits.get(found)?.quality ?? 0)) hits.set(found, { term: found, how, quality });
    };
    const same = terms.get(text);
    if (same) add(same, 1, 'same');
    const arabic = isArabic(text);
    const sound = soundOfAll(words);
    if (text.length < 4 && !arabic && !isMeant(text)) return [...hits.values()];
    if (sound.length > 2)
      for (const found of bySound.get(sound) ?? [])
        if (!found.acronym && (arabic || !found.arabic))
          add(found, arabic ? 0.95 : 0.97 - (0.3 * slips(text, found.text, 9)) / text.length);
    const skeleton = skeletonOf(sound);
    const nearby = (key: string, spelt: string, wavering: number) => {
      for (const found of bySkeleton.get(key) ?? []) {
        if (found.acronym || found.text.length < 4 || (found.arabic && !arabic && key.length < 5)) continue;
        // Vowels that Arabic script does not write are free against Latin letters alone.
        const unwritten = arabic && !found.arabic;
        // “East …” is not “West …”.
        if (words.length > 1 && spelt[0] !== found.sound[0]) continue;
        const apart = vowelsApart(spelt, found.sound, unwritten) + wavering;
        if (apart <= key.length - (unwritten ? 1 : 2))
          add(found, 0.93 - ((unwritten ? 0.2 : 0.3) * apart) / key.length);
      }
    };
    if (skeleton.length > 2) {
      nearby(skeleton, sound, 0);
      for (const [from, to] of words.length < 3 ? WAVERING : [])
        if (skeleton.includes(from!)) nearby(skeleton.replaceAll(from!, to!), sound.replaceAll(from!, to!), 1);
    }
    return [...hits.values()];
  }

  function begun(words: readonly Word[]): Hit[] {
    const text = textOf(words);
    if (text.length < (isArabic(text) ? 2 : 3) || text.length > LONGEST) return [];
    const hits = new Map<Term, Hit>();
    const collect = (key: 'text' | 'sound', start: string, most: number) => {
      const list = sorted[key];
      for (
        let at = firstFrom(list, key, start);
        at < list.length && list[at]![key].startsWith(start) && hits.size < MOST_BEGUN;
        at++
      ) {
        const found = list[at]!;
        const quality = most - 0.15 * (1 - start.length / found[key].length);
        if (
          found[key].length > start.length &&
          (key === 'text' || found.arabic === isArabic(text)) &&
          !(hits.get(found)?.quality! >= quality)
        )
          hits.set(found, { term: found, how: 'prefix', quality });
      }
    };
    collect('text', text, 0.9);
    const sound = soundOfAll(words);
    if (sound.length > 3) collect('sound', sound, 0.75);
    return [...hits.values()];
  }

  function slipped(text: string, sound: string): Hit[] {
    const arabic = isArabic(text);
    const most = slipsAllowed(text.length, arabic);
    if (!most || text.length > LONGEST || isNumber(text)) return [];
    const [letters, soundLetters] = [lettersOf(text), lettersOf(sound)];
    const hits: Hit[] = [];
    // A slip in the article ال, which is not taken off then.
    if (arabic)
      for (let lead = 1; lead < 4 && text.length - lead > 2; lead++) {
        const found = terms.get(text.slice(lead));
        if (found) hits.push({ term: found, how: 'slip', quality: 0.7 });
      }
    for (let length = Math.max(arabic ? 3 : 4, text.length - most); length <= text.length + most; length++)
      for (const found of byLength.get(length) ?? []) {
        let apart = most + 1;
        if (bitsApart(found.letters, letters) <= 2 * most) apart = slips(text, found.text, most);
        if (
          apart > 1 &&
          sound.length > 3 &&
          !found.acronym &&
          Math.abs(found.sound.length - sound.length) < most &&
          bitsApart(found.soundLetters, soundLetters) <= 2
        )
          apart = Math.min(apart, slips(sound, found.sound, 1) + 0.75);
        if (apart <= most) {
          const quality = 0.8 - apart / text.length + (found.text[0] === text[0] ? 0.03 : 0);
          hits.push({ term: found, how: 'slip', quality });
        }
      }
    return hits;
  }
  const missed = kept((text: string, words: readonly Word[]) => slipped(text, soundOfAll(words)));

  return { heard, begun, missed: (words) => missed(textOf(words), words) };
}

/** Keeps the answers of a function to the texts that it was last asked about. */
function kept<T, R extends unknown[]>(answer: (text: string, ...rest: R) => T): (text: string, ...rest: R) => T {
  const answers = new Map<string, T>();
  return (text, ...rest) => {
    let known = answers.get(text);
    if (known === undefined) {
      if (answers.size > MOST_KEPT) answers.clear();
      answers.set(text, (known = answer(text, ...rest)));
    }
    return known;
  };
}

function group<T, K>(values: readonly T[], key: (value: T) => K): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const value of values) {
    const list = lists.get(key(value));
    if (list) list.push(value);
    else lists.set(key(value), [value]);
  }
  return lists;
}

const sortedBy = (terms: readonly Term[], key: 'text' | 'sound'): Term[] =>
  terms.toSorted((a, b) => (a[key] < b[key] ? -1 : 1));

function firstFrom(list: readonly Term[], key: 'text' | 'sound', start: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]![key] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
