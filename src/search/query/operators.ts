import { searchTokens } from '../tokens.ts';

/** What a query asks beside its words. */
export interface Operators {
  /** The query without them; the words of a phrase stay. */
  text: string;
  /** What a page must have word for word: the words of each phrase in quotation marks; where there are alternatives, each has its own. */
  phrases: string[][];
  /** What a page must not have: `-word`. */
  excluded: string[];
  /** The texts that it asks for, of which a page must fit one: those with each word on either side of an `OR`. */
  alternatives: string[];
}

const PHRASE = /["“„«”]([^"“”„«»]+)["”“»]/gu;
const EXCLUDED = /(?<=^|\s)[-−–](\p{L}[^\s"“”«»]*)/gu;
const OR = /(?<=\S\s+)(?:OR|\|\|?)(?=\s+\S)/gu;
/** Words and phrases with an `OR` between them: `red OR "dark blue" OR green`. */
const CHOICE = /(?:"[^"]+"|[^\s"]+)(?:\s+(?:OR|\|\|?)\s+(?:"[^"]+"|[^\s"]+))+/u;
/** A query with more choices than these is asked with the first. */
const MOST_ALTERNATIVES = 8;

export function readOperators(query: string): Operators {
  const text = query.replace(EXCLUDED, '').replace(OR, '');
  const phrases = [...text.matchAll(PHRASE)].map(([, words]) => searchTokens(words!));
  const alternatives = alternativesOf(query.replace(EXCLUDED, ''));
  return {
    text,
    phrases: alternatives.length > 1 ? [] : phrases.filter((words) => words.length > 1),
    excluded: [...query.matchAll(EXCLUDED)].flatMap(([, word]) => searchTokens(word!)),
    alternatives,
  };
}

/** A text once with each side of each `OR`. */
function alternativesOf(text: string): string[] {
  let texts = [text];
  for (let choice = CHOICE.exec(text); choice; choice = CHOICE.exec(texts[0]!)) {
    const [words] = choice;
    const sides = words.split(OR).map((side) => side.trim());
    texts = texts.flatMap((each) => sides.map((side) => each.replace(words, () => side))).slice(0, MOST_ALTERNATIVES);
  }
  return texts;
}

/** Whether words follow one another in a text. */
export const hasPhrase = (tokens: readonly string[], phrase: readonly string[]): boolean =>
  tokens.some((_, start) => phrase.every((word, i) => tokens[start + i] === word));
