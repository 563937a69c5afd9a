import { bitsOf, candidatesIn, distinct, scoreOf, type Candidate } from './candidates.ts';
import { clustersOf } from './rank.ts';
import { isArticle } from './phonetics.ts';
import { idOf, ordinaryIn, type NameTable, type SubjectKind } from './table-format.ts';
import { createTerms, type Terms } from './term-index.ts';
import { judge, type Verdict } from './classify.ts';
import { isNumber, isSmall, tokenize, type Word } from './tokenize.ts';

export type { NameTable };

export type Reason = 'exact' | 'alias' | 'folded' | 'prefix' | 'fuzzy';

/** A page that a query means. */
export interface Match {
  id: string;
  kind: SubjectKind;
  name: string;
  /** The name or alias that matched. */
  via: string;
  reason: Reason;
  /** 0 to 1. */
  confidence: number;
  articles: number;
}

export interface Resolution {
  /** Certain: shown at the top of the results as pages; best first. */
  pinned: Match[];
  /** Probable: offered as “Did you mean”; best first. */
  suggested: Match[];
  /** The query with the spans of pinned matches replaced by canonical names; equal to the query where nothing changed. */
  canonical: string;
}

/** More of a query than this is not read, in UTF-16 units and in words. */
const LONGEST = 300;
const MOST_WORDS = 20;
const MOST_SUGGESTED = 5;
const REASON = { sound: 'folded', prefix: 'prefix', slip: 'fuzzy' } as const;

const termsOf = new WeakMap<NameTable, Terms>();

/** The index of a table, made once for all that use it. */
export function termsIn(table: NameTable): Terms {
  let terms = termsOf.get(table);
  if (!terms) termsOf.set(table, (terms = createTerms(table)));
  return terms;
}

const wordsOf = (query: string): Word[] => tokenize(query.slice(0, LONGEST)).slice(0, MOST_WORDS);

/** Makes the function that tells which pages a query means. It never throws, and takes a few milliseconds for 1,000 names. */
export function createResolver(table: NameTable): (query: string) => Resolution {
  const read = readerOf(table, ordinaryIn(table));
  return (query) => {
    const words = wordsOf(query);
    const { clusters, suggested } = read(words);
    const least = suggested[0] ? scoreOf(suggested[0]) - 0.25 : 0;
    const probable = suggested.filter((candidate) => scoreOf(candidate) >= least).slice(0, MOST_SUGGESTED);
    const [pinned, offered] = [distinct(clusters.flat()), probable].map((list) => matchesOf(list, table));
    return { pinned: pinned!, suggested: offered!, canonical: canonicalOf(query, words, clusters, table) };
  };
}

/** What words may mean: what is certain, grouped by the words that it takes, and what is probable; best first. */
function readerOf(table: NameTable, ordinary: ReadonlySet<string>) {
  const terms = termsIn(table);
  const kindOf = ({ name }: Candidate) => table.subjects[name.subject]![0];
  const articlesOf = ({ name }: Candidate) => table.subjects[name.subject]![2];

  return (words: readonly Word[]): { clusters: Candidate[][]; suggested: Candidate[] } => {
    const shouted = words.every((word) => word.capitals || word.text.length === 1);
    const isOrdinary = (word: Word) => ordinary.has(word.text) && (shouted || !word.capitals);
    const telling = tellingIn(words);
    const verdictOf = judge(words, telling, terms, isOrdinary, kindOf);

    const best = new Map<string, { candidate: Candidate; verdict: Verdict }>();
    for (const candidate of candidatesIn(words, terms, isOrdinary)) {
      const verdict = verdictOf(candidate);
      if (!verdict) continue;
      const key = `${verdict} ${candidate.name.subject} ${candidate.used}`;
      const known = best.get(key);
      if (!known || worthOf(candidate) > worthOf(known.candidate)) best.set(key, { candidate, verdict });
    }
    const of = (verdict: Verdict) =>
      [...best.values()].filter((each) => each.verdict === verdict).map(({ candidate }) => candidate);

    const alone = of('alone');
    const isAlone = distinct(alone).length === 1;
    const certain = [...of('pinned'), ...(isAlone ? alone : [])];
    const [clusters, demoted] = clustersOf(certain, telling, { kindOf, articlesOf });
    const pins = clusters.flat();
    const suggested = [...of('suggested'), ...alone, ...demoted]
      .filter(({ used, name }) => !pins.some((pin) => pin.name.subject === name.subject || (pin.used & used) === used))
      .sort((a, b) => scoreOf(b) - scoreOf(a) || articlesOf(b) - articlesOf(a));
    return { clusters, suggested: distinct(suggested) };
  };
}

/** The words that tell what a query is about: without small ones and numbers, where there are others. */
function tellingIn(words: readonly Word[]): number {
  const all = (1 << words.length) - 1;
  return (
    words.reduce(
      (bits, { text }, i) => ((isSmall(text) && !isArticle(text)) || isNumber(text) ? bits & ~(1 << i) : bits),
      all,
    ) || all
  );
}

const matchesOf = (candidates: readonly Candidate[], table: NameTable): Match[] =>
  candidates.map(({ name, how, quality, cover }) => {
    const subject = table.subjects[name.subject]!;
    const [kind, , articles, own] = subject;
    return {
      id: idOf(subject),
      kind,
      name: own!,
      via: name.text,
      reason: how !== 'same' ? REASON[how] : cover < 0.999 ? 'prefix' : name.text === own ? 'exact' : 'alias',
      confidence: Math.round(100 * scoreOf({ quality, cover })) / 100,
      articles,
    };
  });

/** Of names that fit nearly as well, the own one. */
const worthOf = (candidate: Candidate): number => scoreOf(candidate) + (candidate.name.own ? 0.015 : 0);

function canonicalOf(
  query: string,
  words: readonly Word[],
  clusters: readonly Candidate[][],
  table: NameTable,
): string {
  let taken = 0;
  const spans = clusters.flatMap(([head]) => {
    const { used, name, how, cover } = head!;
    const places = bitsOf(used);
    const [from, to] = [places[0]!, places.at(-1)!];
    const own = table.subjects[name.subject]![3]!;
    const span = ((1 << (to + 1)) - 1) & ~((1 << from) - 1);
    const unchanged = how === 'same' && (name.text === own || cover < 0.999);
    if (taken & span) return [];
    taken |= span;
    return unchanged ? [] : [{ start: words[from]!.start, end: words[to]!.end, name: own }];
  });
  return spans
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, name }) => text.slice(0, start) + name + text.slice(end), query);
}

/**
 * Makes the function that completes what is typed: names that are, begin with, contain, sound like or nearly are it. Those that
 * begin so come before those of which a later word does, own names before others, and events last.
 */
export function createSuggester(table: NameTable): (typed: string, most: number) => Match[] {
  const terms = termsIn(table);
  const read = readerOf(table, new Set());
  return (typed, most) => {
    const words = wordsOf(typed);
    const { clusters, suggested } = read(words);
    const begun = [...terms.heard(words), ...terms.begun(words)].flatMap(({ term, how, quality }) => [
      ...term.names.map((name) => ({ name, used: 0, cover: 0.9, how, quality, whole: true })),
      ...term.parts.map(({ name }) => ({ name, used: 0, cover: 0.5, how, quality, whole: false })),
    ]);
    const rank = ({ name, quality, whole }: Candidate) =>
      quality + (whole ? 2 : 0) + (name.own ? 1 : 0) - (table.subjects[name.subject]![0] === 'event' ? 1 : 0);
    begun.sort((a, b) => rank(b) - rank(a));
    return matchesOf(distinct([...clusters.flat(), ...begun, ...suggested]).slice(0, most), table);
  };
}
