import type { Kind } from '../../kinds.ts';
import { hiddenWord } from '../hidden-words.ts';
import type { Plan } from '../query/plan.ts';
import type { Term } from '../query/terms.ts';
import { searchTokens } from '../tokens.ts';
import { stemOf, tokenMatches } from '../word-match.ts';
import type { ResultPage } from './search-index.ts';

/** What each thing that was asked for is worth by where a page has it: as it is typed, or in words that mean the same. */
const WORTH = {
  name: { typed: 5, meant: 2.5 },
  head: { typed: 3, meant: 2 },
  text: { typed: 2.5, meant: 1 },
};
/** The text has a word in the form that is typed. */
const SAME_FORM = 0.6;
/** One name of the page has all of it, or its description. */
const IN_ONE_LINE = 3;
/** One passage of the text has all of it, if these are several. */
const IN_ONE_PASSAGE = 3;
/** An article says more about it than a page about something else. */
const PASSAGE_OF_ARTICLE = 2;
/** Something is claimed of an event or a person that answers it. */
const IS_ANSWER: Readonly<Partial<Record<Kind, number>>> = { event: 3.5, person: 2 };
/** Of pages that fit alike, people and events come first; of those of which only the text has it, articles. */
const ARTICLE_BY_TEXT = 0.5;
const OF_KIND: Readonly<Partial<Record<Kind, number>>> = { event: 1, person: 0.4, article: 0.2, group: 0.1 };

/** So many words are a passage. */
const PASSAGE_WORDS = 40;

/** Where a page has what was asked for. */
interface Places {
  names: string[][];
  description: string[];
  head: string[];
  /** All but its text. */
  beside: string[];
  text: string[];
}

const HYPHENATED = /[\p{L}\p{N}]+(?:\p{Pd}[\p{L}\p{N}]+)+/gu;

/** The words of a text in their order, and after them those with a hyphen as one. */
export const tokensOf = (text: string): string[] => [
  ...searchTokens(text),
  ...(text.match(HYPHENATED) ?? []).flatMap((word) => searchTokens(word.replace(/\p{Pd}/gu, ''))),
];

const placesByPage = new WeakMap<ResultPage, Places>();

function placesOf(page: ResultPage): Places {
  const known = placesByPage.get(page);
  if (known) return known;
  const text = tokensOf(page.content);
  const places = {
    names: [page.title, ...page.names].map(tokensOf),
    description: tokensOf(page.description),
    head: tokensOf([page.description, page.date, page.roles, ...page.mentions].join('\n')),
    // The text comes last in what is searched.
    beside: tokensOf(page.text.slice(0, page.text.length - page.content.length)),
    text,
  };
  placesByPage.set(page, places);
  return places;
}

const isTyped = (token: string, { typed }: Term): boolean => typed.split(' ').some((word) => tokenMatches(token, word));

/** Whether a word of a text is what a term asks for, in whatever words. */
function matcherOf(term: Term): (token: string) => boolean {
  const stems = new Set(term.shown.map(stemOf));
  return (token) => stems.has(stemOf(token)) || isTyped(token, term);
}

/** The most terms that one passage has. */
function mostTogether(tokens: readonly string[], terms: readonly Term[]): number {
  const matchers = terms.map(matcherOf);
  const places = tokens.flatMap((token, at) =>
    matchers.flatMap((matches, term) => (matches(token) ? [{ term, at }] : [])),
  );
  let most = 0;
  places.forEach(({ at }, i) => {
    const together = new Set<number>();
    for (let j = i; j < places.length && places[j]!.at < at + PASSAGE_WORDS; j++) together.add(places[j]!.term);
    most = Math.max(most, together.size);
  });
  return most;
}

/** How well a page fits what was asked for. */
export function scoreOf(page: ResultPage, terms: readonly Term[], topics: readonly string[]): number {
  const { names, description, head, text } = placesOf(page);
  const matchers = terms.map(matcherOf);
  const worth = terms.map((term, i) => {
    const worthIn = (tokens: readonly string[], { typed, meant }: { typed: number; meant: number }): number =>
      tokens.some((token) => isTyped(token, term)) ? typed : tokens.some(matchers[i]!) ? meant : 0;
    return Math.max(worthIn(names.flat(), WORTH.name), worthIn(head, WORTH.head), worthIn(text, WORTH.text));
  });
  const isIn = (tokens: readonly string[]) => matchers.every((matches) => tokens.some(matches));
  const ofKind = (worths: Readonly<Partial<Record<Kind, number>>>) => (page.kind && worths[page.kind]) ?? 0;
  const hasPassage = terms.length > 1 && mostTogether(text, terms) === terms.length;
  const sameForms = terms.filter(({ typed }) => text.includes(typed)).length;
  const isAnswer = topics.some((topic) => page.hidden.has(hiddenWord('answer', topic)));
  return (
    worth.reduce((sum, each) => sum + each, 0) +
    sameForms * SAME_FORM +
    ([...names, description].some(isIn) ? IN_ONE_LINE : 0) +
    (hasPassage ? IN_ONE_PASSAGE + (page.kind === 'article' ? PASSAGE_OF_ARTICLE : 0) : 0) +
    (isAnswer ? ofKind(IS_ANSWER) : 0) +
    preferenceOf(
      page.kind,
      worth.every((each) => each <= WORTH.text.typed),
    )
  );
}

function preferenceOf(kind: Kind | undefined, isByText: boolean): number {
  if (isByText) return kind === 'article' ? ARTICLE_BY_TEXT : 0;
  return (kind && OF_KIND[kind]) ?? 0;
}

/** What pages are put in order by: what was asked for, or if none has it, the same under other names. */
export const rankingFor = (pages: readonly ResultPage[], { ranking, rankingByNames }: Plan): readonly Term[] =>
  pages.some((page) => ranking.every(({ isIn }) => isIn(page))) ? ranking : rankingByNames;

/** Orders pages by how well they fit, and leaves those that fit alike in their order. */
export function ranked(pages: readonly ResultPage[], terms: readonly Term[], topics: readonly string[]): ResultPage[] {
  const scores = new Map(pages.map((page) => [page, scoreOf(page, terms, topics)]));
  return pages.toSorted((a, b) => scores.get(b)! - scores.get(a)!);
}

/**
 * Whether a page is about what was asked for: what its name and description do not have, one passage of its text has together. A long
 * account of a country has nearly every word somewhere. An article is about all that it says.
 */
export function isAbout(page: ResultPage, terms: readonly Term[]): boolean {
  if (page.kind === 'article') return true;
  const { beside, text } = placesOf(page);
  const inText = terms.filter((term) => term.shown.length && !beside.some(matcherOf(term)));
  return inText.length < 2 || mostTogether(text, inText) === inText.length;
}
