import { isArticle, joinSounds, skeletonOf, soundOf, vowelsApart, WAVERING } from './fold.ts';
import type { NameTable, Reason } from './resolve.ts';
import { bitsApart, lettersOf, slips, slipsAllowed } from './slips.ts';
import { wordsIn, type Word } from './words.ts';

/** A name of an entity. */
export interface Name {
  text: string;
  /** The entity’s position in the table. */
  entity: number;
  /** Whether it is the entity’s first name. */
  own: boolean;
  words: string[];
  /** The name without spaces. */
  whole: string;
  /** How much of the name each of its words is, together 1. */
  weights: number[];
}

/** A word of names, or several written as one. */
interface Term {
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

/** A term that some words of a query may mean. */
export interface Hit {
  term: Term;
  how: 'same' | 'sound' | 'prefix' | 'slip';
  /** 0 to 1. */
  quality: number;
}

export interface Terms {
  names: readonly Name[];
  /** Whether a word stands in a name as it is. */
  knows(word: string): boolean;
  /** How many entities have the word in a name. */
  spread(word: string): number;
  /** The terms that words, written as one, are as they stand or as they sound. */
  heard(words: readonly Word[]): Hit[];
  /** The names of whose words these are the initials. */
  initialled(word: string): ReadonlySet<Name>;
  /** The terms that begin with them. */
  begun(words: readonly Word[]): Hit[];
  /** The terms that they are a slip or two away from. */
  missed(words: readonly Word[]): Hit[];
}

const ARABIC = /[\u0600-\u06ff]/;
/** Words by which a name is not told: articles, prepositions and conjunctions of English and French. */
const SMALL =
  /^(?:a|al|an|and|at|au|aux|by|d|dans|de|des|du|el|en|et|for|from|in|l|la|le|les|of|on|or|par|pour|sur|the|to|with)$/;
export const isSmall = (word: string): boolean => SMALL.test(word);
const LONGEST = 40;
/** How many answers are kept: whoever types asks the same again with every letter. */
const MOST_KEPT = 1_000;
/** Of more names that begin alike no reader is helped by any. */
const MOST_BEGUN = 60;
const NONE: ReadonlySet<Name> = new Set();

export function createTerms(table: NameTable): Terms {
  const terms = new Map<string, Term>();
  const term = (text: string, sounds: readonly string[], acronym = false): Term => {
    let known = terms.get(text);
    if (!known) {
      const sound = joinSounds(sounds);
      known = {
        text,
        sound,
        skeleton: skeletonOf(sound),
        letters: lettersOf(text),
        soundLetters: lettersOf(sound),
        arabic: ARABIC.test(text),
        acronym,
        names: [],
        parts: [],
      };
      terms.set(text, known);
    }
    known.acronym &&= acronym;
    return known;
  };

  const initials = new Map<string, Set<Name>>();
  const addInitials = (letters: string, name: Name) =>
    initials.set(letters, (initials.get(letters) ?? new Set()).add(name));

  const misses = new Map<string, Hit[]>();
  const sounds = new Map<string, string>();
  const soundsOf = (words: readonly Word[]): string =>
    joinSounds(
      words.map(({ text }) => {
        let sound = sounds.get(text);
        if (sound === undefined) {
          if (sounds.size > MOST_KEPT) sounds.clear();
          sounds.set(text, (sound = soundOf(text)));
        }
        return sound;
      }),
    );

  const names: Name[] = table.entities.flatMap(([, , , ...texts], entity) =>
    texts.flatMap((text, i): Name | [] => {
      const found = wordsIn(text);
      const words = found.map((word) => word.text);
      if (!words.length) return [];
      const name: Name = { text, entity, own: i === 0, words, whole: words.join(''), weights: [] };
      const heard = words.map(soundOf);
      const single = words.length === 1;
      const acronym = single && found[0]!.capitals && name.whole.length < 7;
      term(name.whole, heard, acronym).names.push(name);
      // The article may be left out.
      const core = words
        .map((_, at) => at)
        .filter((at) => at === words.length - 1 || !isArticle(words[at]!, words[at + 1]));
      const short = core.map((at) => words[at]!).join('');
      if (core.length < words.length && short.length > 3)
        term(
          short,
          core.map((at) => heard[at]!),
        ).names.push(name);
      // What is written in capitals may be the initials of the words, or of those that tell.
      if (words.length > 1)
        for (const some of [words, words.filter((word) => !isSmall(word))])
          if (some.length > 1) addInitials(some.map((word) => word[0]!).join(''), name);
      if (!single) words.forEach((word, at) => term(word, [heard[at]!]).parts.push({ name, at }));
      return name;
    }),
  );

  const spread = (word: string): number => {
    const known = terms.get(word);
    return known
      ? new Set([...known.names, ...known.parts.map(({ name }) => name)].map(({ entity }) => entity)).size
      : 0;
  };
  const spreads = new Map<string, number>();
  for (const name of names) {
    const raw = name.words.map((word) => {
      const many = spreads.get(word) ?? spread(word);
      spreads.set(word, many);
      return (isSmall(word) ? 0.15 : 1) / (1 + Math.log(many));
    });
    const sum = raw.reduce((a, b) => a + b, 0);
    name.weights = raw.map((weight) => weight / sum);
  }

  const all = [...terms.values()];
  const bySound = group(all, ({ sound }) => sound);
  const bySkeleton = group(all, ({ skeleton }) => skeleton);
  const byLength = group(all, ({ text }) => text.length);
  const sorted = all.toSorted((a, b) => (a.text < b.text ? -1 : 1));
  const sortedBySound = all.toSorted((a, b) => (a.sound < b.sound ? -1 : 1));

  return {
    names,
    knows: (word) => terms.has(word),
    spread,
    heard(words) {
      const text = words.map((word) => word.text).join('');
      if (text.length > LONGEST * 2) return [];
      const hits = new Map<Term, Hit>();
      const add = (found: Term, quality: number, how: Hit['how'] = 'sound') => {
        if (quality > (hits.get(found)?.quality ?? 0)) hits.set(found, { term: found, how, quality });
      };
      const same = terms.get(text);
      if (same) add(same, 1, 'same');
      const unwritten = ARABIC.test(text);
      const sound = soundsOf(words);
      if (text.length < 4 && !unwritten) return [...hits.values()];
      if (sound.length > 2)
        for (const found of bySound.get(sound) ?? [])
          if (!found.acronym && (unwritten || !found.arabic))
            add(found, unwritten ? 0.95 : Math.max(0.82, 0.97 - (0.3 * slips(text, found.text, 9)) / text.length));
      const skeleton = skeletonOf(sound);
      const nearby = (key: string, spelt: string, wavering: number) => {
        for (const found of bySkeleton.get(key) ?? []) {
          if (found.acronym || found.text.length < 4 || (found.arabic && !unwritten && key.length < 5)) continue;
          const apart = vowelsApart(spelt, found.sound, unwritten) + wavering;
          const room = unwritten ? Math.max(1, key.length - 1) : key.length < 3 ? 0 : key.length - 2;
          if (apart <= room) add(found, 0.93 - ((unwritten ? 0.2 : 0.3) * apart) / key.length);
        }
      };
      if (skeleton.length > (unwritten ? 1 : 2)) {
        nearby(skeleton, sound, 0);
        for (const [from, to] of words.length < 3 ? WAVERING : [])
          if (skeleton.includes(from!)) nearby(skeleton.replaceAll(from!, to!), sound.replaceAll(from!, to!), 1);
      }
      return [...hits.values()];
    },
    initialled: (word) => initials.get(word) ?? NONE,
    begun(words) {
      const text = words.map((word) => word.text).join('');
      if (text.length < 3 || text.length > LONGEST) return [];
      const hits = new Map<Term, Hit>();
      const collect = (list: readonly Term[], key: 'text' | 'sound', start: string, most: number) => {
        for (
          let at = lowerBound(list, key, start);
          at < list.length && list[at]![key].startsWith(start) && hits.size < MOST_BEGUN;
          at++
        ) {
          const found = list[at]!;
          const quality = most - 0.15 * (1 - start.length / found[key].length);
          if (
            found[key].length > start.length &&
            (key === 'text' || found.arabic === ARABIC.test(text)) &&
            !(hits.get(found)?.quality! >= quality)
          )
            hits.set(found, { term: found, how: 'prefix', quality });
        }
      };
      collect(sorted, 'text', text, 0.9);
      const sound = soundsOf(words);
      if (sound.length > 3) collect(sortedBySound, 'sound', sound, 0.85);
      return [...hits.values()];
    },
    missed(words) {
      const text = words.map((word) => word.text).join('');
      const known = misses.get(text);
      if (known) return known;
      const most = slipsAllowed(text.length);
      if (!most || text.length > LONGEST || /^\p{N}+$/u.test(text)) return [];
      const sound = soundsOf(words);
      const [letters, soundLetters] = [lettersOf(text), lettersOf(sound)];
      const hits: Hit[] = [];
      // A slip in the article ال, which is not taken off then.
      if (ARABIC.test(text))
        for (let lead = 1; lead < 4 && text.length - lead > 2; lead++) {
          const found = terms.get(text.slice(lead));
          if (found) hits.push({ term: found, how: 'slip', quality: 0.7 });
        }
      for (let length = Math.max(4, text.length - most); length <= text.length + most; length++)
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
            apart = Math.min(apart, slips(sound, found.sound, 1) + 0.5);
          if (apart <= most)
            hits.push({
              term: found,
              how: 'slip',
              quality: 0.8 - apart / text.length + (found.text[0] === text[0] ? 0.03 : 0),
            });
        }
      if (misses.size > MOST_KEPT) misses.clear();
      misses.set(text, hits);
      return hits;
    },
  };
}

export const REASON = { same: 'alias', sound: 'folded', prefix: 'prefix', slip: 'fuzzy' } as const satisfies Record<
  Hit['how'],
  Reason
>;

function group<T, K>(values: readonly T[], key: (value: T) => K): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const value of values) {
    const list = lists.get(key(value));
    if (list) list.push(value);
    else lists.set(key(value), [value]);
  }
  return lists;
}

function lowerBound(list: readonly Term[], key: 'text' | 'sound', start: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]![key] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
