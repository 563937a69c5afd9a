import { contentWords } from './stop-words.ts';
import { wordsOf } from './query.ts';

/** What English adds to a word, and what Pagefind takes off before it compares. */
const ENDING =
  /^(?:[a-z]?(?:ed|ing|ings|er|ers)|e?s|e|y|ies|ied|ier|iest|i?ly|al|ally|ment|ments|ness|ful|ive|[st]?ions?|[ai]t(?:e|es|ed|ing|or|ors|ions?)|i[sz](?:e|es|ed|ing|ers?|ations?))?$/;

/**
 * Whether a text’s word is what a query’s word asks for: it begins with it, or differs in its ending alone. A word of one or two
 * letters is nothing but itself; of three letters no more than one may be an ending: “par” is no “parly”.
 */
export function wordMatches(word: string, asked: string): boolean {
  if (asked.length < 3) return word === asked;
  const shared = sharedStart(word, asked);
  if (shared === asked.length) return true;
  const [left, added] = [asked.slice(shared), word.slice(shared)];
  return shared > (left.length > 1 ? 3 : 2) && ENDING.test(left) && ENDING.test(added);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The words of a text, those with a dash both whole and in parts. */
const allWordsOf = (text: string): string[] => [
  ...new Set([...wordsOf(text), ...wordsOf(text.replace(/\p{Pd}/gu, ''))]),
];

/**
 * The words of a query that a text does not have. Pagefind gives results for such words too: it leaves a word out, or takes the
 * longest beginning that it knows, and does not say so.
 */
export function missingWords(query: string, text: string): string[] {
  const words = allWordsOf(text);
  return contentWords(query).filter((asked) => !words.some((word) => wordMatches(word, asked)));
}
