import { skeletonOf, vowelsApart, WAVERING } from './phonetics.ts';
import { bitsApart, lettersOf, editDistance, editsAllowed } from '../../edit-distance.ts';
import type { Term } from './term-index.ts';
import { isArabic, isNumber, type Word } from './tokenize.ts';

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
 * @param soundOf how words sound, written as one
 * @param isMeant whether it is in a list of words of one meaning: then it is known by its sound even if it is short
 */
export function createLookup(
  terms: ReadonlyMap<string, Term>,
  soundOf: (words: readonly string[]) => string,
  isMeant: (word: string) => boolean,
): Lookup {
  const all = [...terms.values()];
  const bySound = Map.groupBy(all, ({ sound }) => sound);
  const bySkeleton = Map.groupBy(all, ({ skeleton }) => skeleton);
  const byLength = Map.groupBy(all, ({ text }) => text.length);
  const sorted = { text: sortedBy(all, 'text'), sound: sortedBy(all, 'sound') };

  const textOf = (words: readonly Word[]): string => textsOf(words).join('');
  const soundOfAll = kept((words) => soundOf(textsOf(words)));

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
          add(found, arabic ? 0.95 : 0.97 - (0.3 * editDistance(text, found.text, 9)) / text.length);
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

  const missed = kept((words): Hit[] => {
    const [text, sound] = [textOf(words), soundOfAll(words)];
    const arabic = isArabic(text);
    const most = editsAllowed(text.length, arabic);
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
        if (bitsApart(found.letters, letters) <= 2 * most) apart = editDistance(text, found.text, most);
        if (apart > 1 && sound.length > 3 && !found.acronym && bitsApart(found.soundLetters, soundLetters) <= 2)
          apart = Math.min(apart, editDistance(sound, found.sound, 1) + 0.75);
        if (apart <= most) {
          const quality = 0.8 - apart / text.length + (found.text[0] === text[0] ? 0.03 : 0);
          hits.push({ term: found, how: 'slip', quality });
        }
      }
    return hits;
  });

  return { heard, begun, missed };
}

const textsOf = (words: readonly Word[]): string[] => words.map(({ text }) => text);

/** Keeps the answers of a function to the words that it was asked about of late. */
function kept<T>(answer: (words: readonly Word[]) => T): (words: readonly Word[]) => T {
  const answers = new Map<string, T>();
  return (words) => {
    const key = textsOf(words).join(' ');
    let known = answers.get(key);
    if (known === undefined) {
      if (answers.size > MOST_KEPT) answers.clear();
      answers.set(key, (known = answer(words)));
    }
    return known;
  };
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
