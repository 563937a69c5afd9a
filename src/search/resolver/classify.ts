import { isComplete, type Candidate } from './candidate.ts';
import type { Query } from './query.ts';
import type { TermIndex } from './lookup/term-index.ts';
import { namesOtherPerson } from './other-person.ts';
import {
  CERTAIN_QUALITY,
  CLOSE_QUALITY,
  MIN_ACRONYM_IN_QUERY,
  MIN_BEGINNING_IN_QUERY,
  MIN_ORDINARY_WORDS,
  MIN_PINNED_LETTERS,
  MOST_COVERAGE,
  NEAR_QUALITY,
  NEARLY_ALL_COVERAGE,
  RIVAL_COVERAGE,
  SMALL_MISTAKE_QUALITY,
  SOME_COVERAGE,
  WRITTEN_PREFIX_QUALITY,
} from './thresholds.ts';
import { isFunctionWord, isNumber, textsOf } from './tokenize.ts';

/** How sure it is that a candidate is meant: `pinned-if-only` if no other subject has all the words. */
export type Classification = 'pinned' | 'pinned-if-only' | 'suggested' | 'rejected';

/** Makes the function that judges the candidates of one query. */
export function createClassifier(query: Query, index: TermIndex): (candidate: Candidate) => Classification {
  const numbers = textsOf(query.tokens).filter(isNumber);
  return (candidate) => {
    const { name, words } = candidate;
    const { kind, names } = name.subject;
    if (!words.overlaps(query.contentWords)) return 'rejected';
    if (numbers.some((number) => contradicts(number, name.words))) return 'rejected';
    const isOwnName = isComplete(candidate) && name.text === names[0];
    const isOther = kind === 'person' && !isOwnName ? namesOtherPerson(candidate, query, index) : 'no';
    if (isOther === 'certainly') return 'rejected';
    const classification = classify(candidate, query, index);
    return isOther === 'perhaps' && classification !== 'rejected' ? 'suggested' : classification;
  };
}

function classify(candidate: Candidate, query: Query, index: TermIndex): Classification {
  const { matchType, quality, isWhole } = candidate;
  const facts = factsOf(candidate, query, index);
  if (candidate.hasRival && hasTooLittle(candidate, facts)) return 'rejected';
  if (facts.isOrdinary) return classifyOrdinary(candidate, facts, query);
  if (matchType === 'fuzzy') return classifyFuzzy(candidate, facts);
  if (matchType === 'phonetic' && facts.letters < MIN_ACRONYM_IN_QUERY) return facts.isAll ? 'suggested' : 'rejected';
  if (isComplete(candidate)) return quality >= CERTAIN_QUALITY ? 'pinned' : 'suggested';
  if (isWhole) return classifyBeginning(candidate, facts, index);
  if (!facts.isAll) return classifyPartInLongerQuery(candidate, facts);
  if (!facts.isSingle) return classifySeveralParts(candidate);
  return classifySinglePart(candidate, facts);
}

/** Whether the words of a name are too few to mean it where the query has another word in place of one. */
function hasTooLittle({ name, coverage }: Candidate, { isSingle, isOrdinary }: Facts): boolean {
  const { kind } = name.subject;
  return kind !== 'event' && (isSingle || isOrdinary || (kind !== 'person' && coverage < RIVAL_COVERAGE));
}

/** What a query says of a candidate. */
interface Facts {
  /** How many letters were typed for it. */
  letters: number;
  last: string;
  isSingle: boolean;
  /** Whether it takes all words that say what the query is about. */
  isAll: boolean;
  /** Whether everyday language has all of its words too. */
  isOrdinary: boolean;
  /** Whether its only word is in the names of no other subject. */
  isRare: boolean;
}

function factsOf({ name, words, isWhole }: Candidate, query: Query, index: TermIndex): Facts {
  const { tokens, contentWords, ordinaryWords, titles } = query;
  const texts = words.positions.map((i) => tokens[i]!.text);
  const isSingle = texts.length === 1;
  return {
    letters: texts.join('').length,
    last: texts.at(-1)!,
    isSingle,
    isAll: words.contains(name.subject.kind === 'person' ? contentWords.without(titles) : contentWords),
    isOrdinary: words.positions.every((i) => ordinaryWords.has(i) || (!isWhole && isFunctionWord(tokens[i]!.text))),
    isRare: isSingle && index.subjectCount(texts[0]!) === 1,
  };
}

/** A name of ordinary words is meant where it is all that was asked, a person’s in any order, or where it is several words in its order. */
function classifyOrdinary(candidate: Candidate, { isSingle, isAll }: Facts, query: Query): Classification {
  const { name, words, coverage, matchType, isWhole } = candidate;
  const { tokens, contentWords } = query;
  if (isComplete(candidate)) {
    const isAllTyped = words.size === tokens.length;
    const isMeant = isAllTyped ? isWhole || name.subject.kind === 'person' : isWhole && !isSingle;
    if (matchType === 'exact' && isMeant) return 'pinned';
    if (matchType === 'phonetic' && isAll && tokens[words.first]!.isUpperCase) return 'suggested';
  }
  if (isSingle) return 'rejected';
  if (isAll && (isWhole || words.intersection(contentWords).size >= MIN_ORDINARY_WORDS)) return 'pinned-if-only';
  return isAll || coverage > MOST_COVERAGE ? 'suggested' : 'rejected';
}

/**
 * A mistake in one word of a name is none where the others are right. In a longer query it must be a small one in all of a
 * name: the words of a name that nobody here has are not mistakes in somebody else’s.
 */
function classifyFuzzy({ coverage, quality, isWhole }: Candidate, { isAll }: Facts): Classification {
  const isAllOfName = coverage === 1;
  if (!isAll) return isAllOfName && quality > SMALL_MISTAKE_QUALITY ? 'suggested' : 'rejected';
  if (isWhole) return 'suggested';
  if (isAllOfName && quality >= CERTAIN_QUALITY) return 'pinned';
  return quality > NEAR_QUALITY ? 'suggested' : 'rejected';
}

/** The beginning of a name. A word that is in names already is not the beginning of another. */
function classifyBeginning({ quality }: Candidate, { letters, last, isAll }: Facts, index: TermIndex): Classification {
  const isWord = index.has(last) && (!isAll || index.subjectCount(last) > 1);
  if (!isWord && letters >= (isAll ? MIN_PINNED_LETTERS : MIN_BEGINNING_IN_QUERY) && quality > WRITTEN_PREFIX_QUALITY)
    return 'pinned';
  return isAll ? 'suggested' : 'rejected';
}

/** Some words of a name, among others that are not about it. One word of a group’s or place’s name tells nothing there. */
function classifyPartInLongerQuery(candidate: Candidate, { isSingle, isRare, letters }: Facts): Classification {
  const { name, coverage, quality } = candidate;
  if (coverage > NEARLY_ALL_COVERAGE && quality >= CLOSE_QUALITY) return 'pinned';
  const isTelling = isSingle
    ? isRare && letters >= MIN_PINNED_LETTERS && /person|event/.test(name.subject.kind)
    : coverage > MOST_COVERAGE;
  return isTelling ? 'suggested' : 'rejected';
}

function classifySeveralParts({ coverage, quality }: Candidate): Classification {
  if (quality < CERTAIN_QUALITY || coverage <= SOME_COVERAGE) return 'suggested';
  return coverage > MOST_COVERAGE ? 'pinned' : 'pinned-if-only';
}

/** One word of a name is enough where it is a rare one, of the subject’s own name or in another script. */
function classifySinglePart(candidate: Candidate, { letters, last, isRare }: Facts): Classification {
  const { name, matchType, quality } = candidate;
  if (letters < MIN_PINNED_LETTERS || name.subject.kind === 'event' || !(name.isPrimary || !/[a-z]/.test(last)))
    return 'suggested';
  const isSure =
    matchType === 'exact' ? isRare : quality >= (matchType === 'prefix' ? WRITTEN_PREFIX_QUALITY : CLOSE_QUALITY);
  return isSure ? 'pinned' : 'suggested';
}

/** Whether a name has another number where the query has this one: another day, or another year. */
const contradicts = (number: string, name: readonly string[]): boolean =>
  !name.includes(number) && name.some((word) => isNumber(word) && word.length === number.length);
