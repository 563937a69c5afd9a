import type { Kind } from '../../kinds.ts';
import { hiddenWord } from '../hidden-words.ts';
import { contentWords, isStopWord } from '../stop-words.ts';
import { searchTokens } from '../tokens.ts';
import type { AnswerType } from '../claimed-property.ts';
import { askedOf, type Ask } from './ask.ts';
import type { DateAsked } from './dates.ts';
import { readOperators } from './operators.ts';
import { periodWords } from './periods.ts';
import { answerTypeAsked } from './question.ts';
import { broadTerms, hiddenTerm, topicTerms, typedTerm, type Term } from './terms.ts';
import type { TopicFinder } from './topics.ts';

/** What a query means, as searches of the index. */
export interface Plan {
  /** For people who held an office: those with every word of the query in it. */
  offices: Ask[];
  /** For subjects of which something is claimed that answers the query. */
  answers: Ask[];
  /** For everything, best first. */
  pages: Ask[];
  /** The same where the results are sorted: what one search finds is in one order. */
  sorted: Ask[];
  /** What the query asks for that begins as a question does. */
  answerType: AnswerType | undefined;
  /** The kind of record that it speaks of, whose pages come first. */
  kind: Kind | undefined;
  /** The topics that it is about. */
  topics: string[];
  /** What it asks for in whatever words, by which pages are put in order. */
  ranking: Term[];
  /** The same with the own names of what it names. */
  rankingByNames: Term[];
  hasDate: boolean;
  /** Whether it asks for a date and nothing else. */
  isDate: boolean;
  /** The words that a page must have, as typed, without those of a date. */
  content: string[];
}

/** The topics that are offices or belong to their names. */
const OFFICES: ReadonlySet<string> = new Set(
  'minister president prime leader founder adviser spokesman ambassador director mayor general colonel king judge senator journalist'.split(
    ' ',
  ),
);
/** Words for the kinds of record, which a page of that kind need not have. */
const KIND_WORDS: Readonly<Record<string, Kind>> = {
  ...{ event: 'event', events: 'event', evenement: 'event', evenements: 'event', احداث: 'event', حدث: 'event' },
  ...{ article: 'article', articles: 'article' },
};
/** What is counted where nothing else is. */
const COUNTED = new Set(
  'people persons person personnes personne شخص اشخاص long last lasted temps duré dure'
    .split(' ')
    .flatMap(searchTokens),
);

/**
 * Reads a query.
 * @param canonical the same with the own names of what it names
 * @param date what it says of time
 * @param named the words of what it names: that of an office within a name asks for no office
 */
export function planOf(
  query: string,
  canonical: string,
  date: DateAsked | undefined,
  topics: TopicFinder,
  named: ReadonlySet<string> = new Set(),
): Plan {
  const { text } = readOperators(query);
  const withoutDate = date ? `${query.slice(0, date.start)} ${query.slice(date.end)}` : text;
  const answerType = answerTypeAsked(text);
  const content = wordsAsked(withoutDate, answerType, date);
  const read = topics.read(content);
  const found = read.flatMap(({ topic }) => topic ?? []);
  const broad = broadTerms(content, topics);
  // Who held another office is not asked for, nor is a text that speaks of both parts of its name.
  const isOffice = read.some(
    ({ words, topic }) => topic && OFFICES.has(topic) && !words.every((word) => named.has(word)),
  );
  const isDate = date !== undefined && content.length === 0;
  const canonicalWords = canonical === query ? [] : contentWords(canonical);
  const dateWords = date ? searchTokens(query.slice(date.start, date.end)) : [];
  const typed = [contentWords(text), canonicalWords]
    .filter(({ length }) => length)
    .map((words) => words.map(typedTerm));
  const namesInstead = canonicalWords.filter((word) => !dateWords.includes(word));
  const readings = [
    content.map(typedTerm),
    broad,
    ...(canonicalWords.length ? [broadTerms(namesInstead, topics)] : []),
  ];
  const asks: Ask[] = date
    ? [...datedAsks(date, readings, isDate), ...typed.map((terms) => ({ terms }))]
    : [...typed, ...(isOffice ? [] : readings.slice(1))].map((terms) => ({ terms }));
  return {
    offices: isOffice ? [{ terms: officeTerms(content, topics) }] : [],
    answers: date ? [] : answerAsks(content, topics),
    pages: distinct(asks.filter(({ terms }) => terms.length)),
    sorted: date
      ? distinct(asks)
      : distinct([...(isOffice ? [] : [topicTerms(content, topics)]), ...typed].map((terms) => ({ terms }))).slice(
          0,
          1 + Number(canonicalWords.length > 0),
        ),
    answerType,
    kind: contentWords(withoutDate).flatMap((word) => (Object.hasOwn(KIND_WORDS, word) ? KIND_WORDS[word]! : []))[0],
    topics: found,
    ranking: broad,
    rankingByNames: namesInstead.length ? broadTerms(namesInstead, topics) : broad,
    hasDate: date !== undefined,
    isDate,
    content,
  };
}

/** The words that a page must have, without the kind of what is looked for, and without what a date alone leaves. */
function wordsAsked(text: string, answerType: AnswerType | undefined, date: DateAsked | undefined): string[] {
  const isCounted = (word: string) => answerType === 'number' && COUNTED.has(word);
  const words = contentWords(text).filter((word) => !isCounted(word));
  const others = words.filter((word) => !Object.hasOwn(KIND_WORDS, word));
  if (!others.every(isStopWord)) return others;
  return date ? [] : words;
}

/** The pages of a time, those that are surely of it first, each time with the words as typed before all that means the same. */
function datedAsks({ periods }: DateAsked, readings: readonly Term[][], byDate: boolean): Ask[] {
  return periodWords(periods).flatMap((words) =>
    readings.flatMap((terms) => words.map((word): Ask => ({ terms: [hiddenTerm('', word), ...terms], byDate }))),
  );
}

/** Each topic of a query in turn as what is asked of a subject that has the others. */
function answerAsks(content: readonly string[], topics: TopicFinder): Ask[] {
  const read = topics.read(content);
  return read
    .flatMap(({ topic }, i) => {
      if (!topic) return [];
      const others = read.filter((_, j) => j !== i && read[j]!.topic !== topic).flatMap(({ words }) => words);
      const answer = hiddenTerm(topic, hiddenWord('answer', topic));
      return [{ terms: [answer, ...broadTerms(others, topics)] }];
    })
    .reverse();
}

/** The words of an office, each as its topic, if it has one. */
const officeTerms = (content: readonly string[], topics: TopicFinder): Term[] =>
  topics
    .read(content)
    .flatMap(({ words, topic }) =>
      topic
        ? [hiddenTerm(words.join(' '), hiddenWord('role', topic))]
        : words.map((word) => hiddenTerm(word, hiddenWord('role', word))),
    );

function distinct(asks: readonly Ask[]): Ask[] {
  const seen = new Set<string>();
  return asks.filter((ask) => {
    const asked = askedOf(ask);
    const isNew = !seen.has(asked);
    seen.add(asked);
    return isNew;
  });
}
