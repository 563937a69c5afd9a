import { searchTokens } from '../tokens.ts';
import { stemOf } from '../word-match.ts';
import { TOPICS } from './topic-table.ts';

/** What a word or two words of a text are about. */
export interface TopicFinder {
  /** The topics of a text, each once. */
  topicsIn(text: string): string[];
  /** The words of a query, each with its topic, if it has one; two words that have one together are one. */
  read(words: readonly string[]): TopicWord[];
  /** The stems of the words that have a topic, alone or with one that may follow them. */
  firstStems: ReadonlySet<string>;
  /** All words of a topic, of which no stem is taken. */
  wordsOf(topic: string): readonly string[];
}

export interface TopicWord {
  words: readonly string[];
  topic: string | undefined;
}

const JOINT = '_';

/**
 * Makes a finder of topics.
 * @param lists of words, as in `topic-table.ts`. Of two lists with one word the first has it.
 */
export function createTopicFinder(lists: readonly string[]): TopicFinder {
  const byTerm = new Map<string, string>();
  const words = new Map<string, Set<string>>();
  const firstStems = new Set<string>();
  for (const list of lists) {
    const terms = list.split(/[\s|]+/).map((term) => searchTokens(term.replaceAll(JOINT, ' ')));
    const name = terms[0]!.join('');
    const own = words.get(name) ?? new Set();
    words.set(name, own);
    for (const term of terms) {
      for (const word of term.length === 1 ? term : []) own.add(word);
      const key = keyOf(term);
      if (!byTerm.has(key)) byTerm.set(key, name);
      firstStems.add(stemOf(term[0]!));
    }
  }
  const topicOf = (term: readonly string[]) => byTerm.get(keyOf(term));

  function read(tokens: readonly string[]): TopicWord[] {
    const found: TopicWord[] = [];
    for (let i = 0; i < tokens.length;) {
      const two = tokens.slice(i, i + 2);
      const both = two.length === 2 ? topicOf(two) : undefined;
      const term = both ? two : two.slice(0, 1);
      found.push({ words: term, topic: both ?? topicOf(term) });
      i += term.length;
    }
    return found;
  }

  return {
    read,
    firstStems,
    topicsIn: (text) => [...new Set(read(searchTokens(text)).flatMap(({ topic }) => topic ?? []))],
    wordsOf: (topic) => [...(words.get(topic) ?? [])],
  };
}

/** Those that every archive has, after those of one archive. */
export const createTopics = (synonyms: readonly (readonly string[])[]): TopicFinder =>
  createTopicFinder([
    ...synonyms.map((words) => words.map((word) => word.replace(/\s+/g, JOINT)).join(' ')),
    ...TOPICS,
  ]);

const keyOf = (term: readonly string[]): string => term.map(stemOf).join(' ');
