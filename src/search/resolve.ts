import type { Kind } from '../urls.ts';
import { bitsOf, candidatesIn, KIND_ORDER, MOST_WORDS, type Candidate } from './candidates.ts';
import { createTerms, REASON, type Terms } from './terms.ts';
import { wordsIn, type Word } from './words.ts';

export type EntityKind = Exclude<Kind, 'article'>;

/** What the resolver needs of the entities, written by the build and loaded by the browser. */
export interface NameTable {
  /**
   * Of each entity its kind, its id, how many articles are tagged with it, and its names, its own first. The id is left empty
   * where it is the words of the name: see `idOf`.
   */
  entities: [kind: EntityKind, id: string, articles: number, ...names: string[]][];
  /** Ordinary words, with spaces between, that are names too or could be taken for one. */
  ordinary: string;
}

export type Reason = 'exact' | 'alias' | 'folded' | 'prefix' | 'fuzzy';

/** An entity that a query means. */
export interface Match {
  id: string;
  kind: EntityKind;
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

/** More of a query than this is not read, in UTF-16 units. */
const LONGEST = 300;
const MOST_SUGGESTED = 5;
/** From this quality on a name that was typed as a whole is certain. */
const SURE = 0.8;
const MOST_ALIKE = 3;

type Verdict = 'pinned' | 'suggested' | undefined;

/** The id that a name gives: `Marie Curie` is `marie-curie`. */
export const idOfName = (name: string): string =>
  wordsIn(name)
    .map(({ text }) => text)
    .join('-');

/** The id of an entity of a table. */
export const idOf = ([, id, , name]: NameTable['entities'][number]): string => id || idOfName(name!);

const termsOf = new WeakMap<NameTable, Terms>();

/** The index of a table, made once for all that use it. */
export function termsIn(table: NameTable): Terms {
  let terms = termsOf.get(table);
  if (!terms) termsOf.set(table, (terms = createTerms(table)));
  return terms;
}

/** Makes the function that tells which entities a query means. It never throws, and takes a few milliseconds for 1,000 entities. */
export function createResolver(table: NameTable): (query: string) => Resolution {
  return resolverOf(table, new Set(table.ordinary.split(' ')));
}

function resolverOf(table: NameTable, ordinary: ReadonlySet<string>): (query: string) => Resolution {
  const terms = termsIn(table);

  return (query) => {
    const words = wordsIn(query.slice(0, LONGEST)).slice(0, MOST_WORDS);
    const shouted = words.every((word) => word.capitals || word.text.length === 1);
    const isOrdinary = (word: Word) => ordinary.has(word.text) && (shouted || !word.capitals);
    const everyWord = (1 << words.length) - 1;
    const verdictOf = verdicts(words, terms, isOrdinary, (entity) => table.entities[entity]![0]);

    const best = new Map<string, { candidate: Candidate; verdict: Verdict }>();
    for (const candidate of candidatesIn(words, terms, isOrdinary)) {
      const verdict = verdictOf(candidate);
      if (!verdict) continue;
      const key = `${candidate.name.entity} ${candidate.used}`;
      const known = best.get(key);
      if (!known || (verdict === known.verdict ? precedes(candidate, known.candidate) : verdict === 'pinned'))
        best.set(key, { candidate, verdict });
    }
    const of = (verdict: Verdict) =>
      [...best.values()].filter((each) => each.verdict === verdict).map(({ candidate }) => candidate);

    const [clusters, demoted] = clustersOf(of('pinned'), table);
    const pinned = distinct(clusters.flat());
    const suggested = distinct(
      [...of('suggested'), ...demoted]
        .filter(
          ({ used, name }) => !pinned.some((pin) => pin.name.entity === name.entity || (pin.used & used) === used),
        )
        .sort((a, b) => scoreOf(b) - scoreOf(a) || articlesOf(table, b) - articlesOf(table, a)),
    );
    const least = suggested[0] ? scoreOf(suggested[0]) - 0.25 : 0;
    return {
      pinned: pinned.map((candidate) => matchOf(table, candidate)),
      suggested: suggested
        .filter((candidate) => scoreOf(candidate) >= least)
        .slice(0, MOST_SUGGESTED)
        .map((candidate) => matchOf(table, candidate)),
      canonical: canonicalOf(query, words, clusters, table, everyWord),
    };
  };
}

function matchOf(table: NameTable, { name, how, quality, cover }: Candidate): Match {
  const entity = table.entities[name.entity]!;
  const [kind, , articles, own] = entity;
  return {
    id: idOf(entity),
    kind,
    name: own!,
    via: name.text,
    reason: how !== 'same' ? REASON[how] : cover < 0.999 ? 'prefix' : name.own ? 'exact' : 'alias',
    confidence: Math.round(100 * scoreOf({ quality, cover })) / 100,
    articles,
  };
}

const articlesOf = (table: NameTable, { name }: Candidate): number => table.entities[name.entity]![2];
const scoreOf = ({ quality, cover }: Pick<Candidate, 'quality' | 'cover'>): number => quality * (0.75 + 0.25 * cover);
const isFull = ({ cover, how }: Candidate): boolean => cover > 0.999 && how !== 'prefix';
const precedes = (a: Candidate, b: Candidate): boolean =>
  scoreOf(a) - scoreOf(b) > 1e-9 || (Math.abs(scoreOf(a) - scoreOf(b)) < 1e-9 && a.name.own && !b.name.own);

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<number>();
  return candidates.filter(({ name }) => !seen.has(name.entity) && seen.add(name.entity));
}

/** Whether a candidate is certain, probable or nothing, for one query. */
function verdicts(
  words: readonly Word[],
  terms: Terms,
  isOrdinary: (word: Word) => boolean,
  kindOf: (entity: number) => EntityKind,
): (candidate: Candidate) => Verdict {
  const everyWord = (1 << words.length) - 1;
  return (candidate) => {
    const { name, used, cover, how, quality, whole } = candidate;
    const places = bitsOf(used);
    const letters = places.reduce((sum, i) => sum + words[i]!.text.length, 0);
    const entire = used === everyWord;
    const plainly = places.every((i) => isOrdinary(words[i]!));
    if (quality < 0.45) return undefined;
    if (plainly) {
      // A name that is an ordinary word is meant where it is all that was asked, or where it is several words in their order.
      if (how === 'same' && isFull(candidate) && whole && (entire || places.length > 1)) return 'pinned';
      if (entire && how === 'sound' && isFull(candidate) && words[places[0]!]!.capitals) return 'suggested';
      return places.length > 1 && (entire || cover > 0.6) && how !== 'slip' ? 'suggested' : undefined;
    }
    if (how === 'slip') return (entire || quality > 0.55) && (whole || cover > 0.3 || entire) ? 'suggested' : undefined;
    if (how === 'sound' && letters < 3) return entire ? 'suggested' : undefined;
    if (isFull(candidate)) return quality >= SURE ? 'pinned' : 'suggested';
    const last = words[places.at(-1)!]!.text;
    const finished = terms.knows(last) && terms.spread(last) > 1;
    if (whole) {
      if (finished) return entire ? 'suggested' : undefined;
      if (letters > 3 && (entire || letters > 4)) return 'pinned';
      return entire ? 'suggested' : undefined;
    }
    const alone = places.length === 1 && terms.spread(words[places[0]!]!.text) < 2;
    if (places.length > 1 && cover > 0.6 && quality > 0.8 && (entire || how === 'same')) return 'pinned';
    if (
      entire &&
      letters > 3 &&
      (name.own || !/[a-z]/.test(last)) &&
      (how === 'same' ? alone : how === 'prefix' || quality >= 0.88) &&
      places.length === 1
    )
      return 'pinned';
    const given = kindOf(name.entity) === 'person' && name.words[0] === words[places[0]!]!.text;
    if (letters > 4 && name.own && alone && !given && how === 'same') return 'pinned';
    return entire || (alone && letters > 3) || cover > 0.6 ? 'suggested' : undefined;
  };
}

/**
 * Groups what is certain by the words it takes, the surest first. A name within a longer one goes; so do less sure readings of the
 * same words. Of several names in a query that of a person comes before a group’s, and the rarer one first.
 * @returns the groups, and what is only probable after all, because too many names begin so
 */
function clustersOf(candidates: readonly Candidate[], table: NameTable): [Candidate[][], Candidate[]] {
  const kept = candidates.filter(
    (c) => !candidates.some((d) => d !== c && d.used !== c.used && (d.used & c.used) === c.used && isFull(d)),
  );
  const byUse = new Map<number, Candidate[]>();
  for (const candidate of kept) byUse.set(candidate.used, [...(byUse.get(candidate.used) ?? []), candidate]);
  const demoted: Candidate[] = [];
  const clusters = [...byUse.values()].flatMap((cluster) => {
    cluster.sort((a, b) => scoreOf(b) - scoreOf(a) || articlesOf(table, b) - articlesOf(table, a));
    const full = cluster.filter(isFull);
    const chosen = full.length && isFull(cluster[0]!) ? full : cluster;
    const room = chosen === full ? 0.04 : 0.15;
    const sure = chosen.filter((candidate) => scoreOf(candidate) > scoreOf(chosen[0]!) - room);
    if (chosen === full || distinct(sure).length <= MOST_ALIKE) return [sure];
    const [first, ...rest] = sure;
    demoted.push(...rest);
    if (first!.whole && (first!.name.own || scoreOf(first!) > scoreOf(rest[0]!) + 0.015)) return [[first!]];
    demoted.push(first!);
    return [];
  });
  const rank = ([head]: Candidate[]): number[] => {
    const [kind, , articles] = table.entities[head!.name.entity]!;
    const contains = kept.some(({ used }) => used !== head!.used && (used & head!.used) === used);
    return [contains ? 0 : isFull(head!) ? 1 : 2, KIND_ORDER.indexOf(kind), articles];
  };
  clusters.sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x.map((value, i) => value - y[i]!).find(Boolean) ?? 0;
  });
  return [clusters, demoted];
}

function canonicalOf(
  query: string,
  words: readonly Word[],
  clusters: readonly Candidate[][],
  table: NameTable,
  everyWord: number,
): string {
  let taken = 0;
  const spans = clusters.flatMap(([head]) => {
    const { used, name, how, cover } = head!;
    const places = bitsOf(used);
    const [from, to] = [places[0]!, places.at(-1)!];
    const span = everyWord & ((1 << (to + 1)) - 1) & ~((1 << from) - 1);
    const unchanged = how === 'same' && (name.own || cover < 0.999);
    if (taken & span || unchanged) return [];
    taken |= span;
    return [{ start: words[from]!.start, end: words[to]!.end, name: table.entities[name.entity]![3]! }];
  });
  return spans
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, name }) => text.slice(0, start) + name + text.slice(end), query);
}

/** Makes the function that completes what is typed: names that are, begin with, contain, sound like or nearly are it. */
export function createSuggester(table: NameTable): (typed: string, most: number) => Match[] {
  const terms = termsIn(table);
  const resolve = resolverOf(table, new Set());
  return (typed, most) => {
    const { pinned, suggested } = resolve(typed);
    const begun = terms
      .begun(wordsIn(typed.slice(0, LONGEST)).slice(0, MOST_WORDS))
      .sort((a, b) => b.quality - a.quality)
      .flatMap(({ term, how, quality }) => {
        const whole = term.names.map((name) => ({ name, used: 0, cover: 0.9, how, quality, whole: true }));
        const parts = term.parts.map(({ name }) => ({ name, used: 0, cover: 0.5, how, quality, whole: false }));
        return [...whole, ...parts];
      });
    const matches = [...pinned, ...begun.map((candidate) => matchOf(table, candidate)), ...suggested];
    const seen = new Set<string>();
    return matches.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, most);
  };
}
