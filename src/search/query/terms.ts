import { hiddenWord } from '../hidden-words.ts';
import { allTokensOf, tokenMatches } from '../word-match.ts';
import { spellingsOf } from './spelling.ts';
import type { TopicFinder } from './topics.ts';

/** A page as far as it is searched. */
export interface SearchedPage {
  /** All that was searched. */
  text: string;
  /** The words that the build added, which nobody types. */
  hidden: ReadonlySet<string>;
}

/** What a page must have. */
export interface Term {
  /** The word as typed, or several that are one. */
  typed: string;
  /** What the index is asked for. */
  asked: string;
  /** The words by which readers see in a text that it has it. */
  shown: readonly string[];
  isIn(page: SearchedPage): boolean;
}

const wordsByPage = new WeakMap<SearchedPage, readonly string[]>();

/** The words of a page, read once. */
function wordsOf(page: SearchedPage): readonly string[] {
  const known = wordsByPage.get(page);
  if (known) return known;
  const words = allTokensOf(page.text);
  wordsByPage.set(page, words);
  return words;
}

const hasWord = (page: SearchedPage, asked: string): boolean => wordsOf(page).some((word) => tokenMatches(word, asked));

/** A word as it is typed. */
export const typedTerm = (word: string): Term => ({
  typed: word,
  asked: word,
  shown: [word],
  isIn: (page) => hasWord(page, word),
});

/** A hidden word. */
export const hiddenTerm = (typed: string, hidden: string, shown: readonly string[] = []): Term => ({
  typed,
  asked: hidden,
  shown,
  isIn: (page) => page.hidden.has(hidden),
});

/** The words of a query with all that means the same: their topics, and where they have none their other spellings. */
export const broadTerms = (words: readonly string[], topics: TopicFinder): Term[] =>
  termsOf(words, topics, spelledTerm);

/** The words of a query, as their topics where they have one. */
export const topicTerms = (words: readonly string[], topics: TopicFinder): Term[] => termsOf(words, topics, typedTerm);

const termsOf = (words: readonly string[], topics: TopicFinder, other: (word: string) => Term): Term[] =>
  topics
    .read(words)
    .flatMap(({ words: typed, topic }) =>
      topic
        ? hiddenTerm(typed.join(' '), hiddenWord('topic', topic), [...typed, ...topics.wordsOf(topic)])
        : typed.map(other),
    );

function spelledTerm(word: string): Term {
  const [other] = spellingsOf(word);
  if (!other) return typedTerm(word);
  return {
    typed: word,
    asked: other,
    shown: [word, other],
    isIn: (page) => hasWord(page, word) || hasWord(page, other),
  };
}
