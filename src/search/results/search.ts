import { kinds, type Kind } from '../../kinds.ts';
import type { Ask } from '../query/ask.ts';
import type { DateAsked } from '../query/dates.ts';
import { hasPhrase, readOperators, type Operators } from '../query/operators.ts';
import { planOf, type Plan } from '../query/plan.ts';
import type { TopicFinder } from '../query/topics.ts';
import type { Match } from '../resolver/match.ts';
import { contentWords, droppedWords } from '../stop-words.ts';
import { searchTokens } from '../tokens.ts';
import { missingWords, tokenMatches } from '../word-match.ts';
import { answersTo, officeHolders, subjectPages } from './lead.ts';
import { createPageList, type HitList, type PageList } from './page-list.ts';
import { isAbout, ranked, rankingFor } from './rank.ts';
import { relaxed } from './relax.ts';
import type { ResultPage, SearchIndex } from './search-index.ts';
import type { Lead, NoResult, Results, SearchContext, SearchResult } from './result.ts';
import { sitePagesFor } from './site-pages.ts';
import type { SearchState } from '../page/state.ts';

const MAX_NEAREST = 5;
/** So many of what a query names come before who held an office: readers look at three results. */
const BEFORE_OFFICES = 2;
/** Of so many pages all are loaded at once, so that it is known how many there are of each kind. */
const FEW_PAGES = 60;

/**
 * Finds what a query means, and searches the index: for who held an office, for answers to a question, for the pages that it names,
 * then for all that has its words or means the same. If nothing has all of them, it asks for fewer.
 * @param count how many results are wanted at once
 */
export async function search(
  context: SearchContext,
  state: SearchState,
  count: number,
): Promise<SearchResult | NoResult> {
  const { index, names, topics, words } = context;
  const { pinned, suggested: probable, canonical } = names.resolve(state.q);
  const suggested = probable.filter(({ kind }) => canLeadToResults(kind, state));
  const operators = readOperators(state.q);
  const date = state.q ? await context.dateIn(state.q) : undefined;
  const asked = date && !isInName(state.q, date, pinned) ? date : undefined;
  const plan = planOf(state.q, canonical, asked, topics, new Set(pinned.flatMap(({ via }) => searchTokens(via))));
  const hasChoice = operators.alternatives.length > 1;
  const lead = await leadOf(context, plan, pinned, state, operators);
  const ownNames = pinned.map(({ name }) => name);

  const asking = (ask: Ask | undefined) => hitsOf(ask, index, state, operators);
  const ofKindFirst = (asks: readonly Ask[]): Promise<HitList>[] => [
    ...(plan.kind && !state.kind && !state.sort
      ? asks.map((ask) => hitsOf(ask, index, { ...state, kind: plan.kind! }, operators))
      : []),
    ...asks.map(asking),
  ];

  async function listOf(lists: readonly Promise<HitList>[]): Promise<PageList> {
    const list = createPageList(
      await Promise.all(lists),
      state.sort ? undefined : ownNames,
      lead.map(({ id }) => id),
    );
    await list.first(Math.max(1, count - lead.length));
    await list.probe();
    if (list.total() + lead.length <= FEW_PAGES) await list.first(FEW_PAGES);
    if (list.isComplete() && !state.sort && !hasChoice && isRanked(plan, pinned))
      list.reorder((pages) => ranked(pages, rankingFor(pages, plan), plan.topics));
    return list;
  }

  let list = await listOf(
    hasChoice
      ? alternativesTo(operators, context, state)
      : !state.q
        ? [asking(undefined)]
        : ofKindFirst(state.sort ? plan.sorted : plan.pages),
  );
  let searchedInstead = '';
  let dropped = droppedWords(operators.text);
  const isFound = (asks: readonly Ask[]) =>
    list.pages.some((page) => asks.some(({ terms }) => terms.every(({ isIn }) => isIn(page))));
  if (
    list.pages.length &&
    canonical !== state.q &&
    !isFound(planOf(state.q, state.q, undefined, topics).pages) &&
    !plan.isDate
  )
    searchedInstead = canonical;
  const onlyNames = lead.every(({ result }) => result.match);
  if (!list.pages.length && onlyNames && state.q && !plan.isDate && !operators.phrases.length) {
    const fewer = plan.offices.length ? undefined : await relaxed(plan.content, context, state);
    if (fewer) {
      list = await listOf(fewer.asks.map(asking));
      dropped = [...dropped, ...fewer.dropped];
    } else if (pinned.length && !plan.offices.length) {
      const byNames = await listOf(
        planOf(ownNames.join(' '), ownNames.join(' '), undefined, topics).pages.slice(0, 1).map(asking),
      );
      if (byNames.pages.length) {
        list = byNames;
        searchedInstead = words.and(ownNames);
      }
    }
  }
  // Who holds no office here is not answered with what the office is of.
  const isOfficeUnknown = plan.offices.length > 0 && onlyNames && !list.pages.length;
  if (!list.pages.length && (!lead.length || isOfficeUnknown))
    return { ...noResult(state, context, suggested, list), isDate: plan.isDate };

  const more = async (from: number, to: number): Promise<Results> => {
    const results = [...lead.map(({ result }) => result), ...(await list.first(to - lead.length))];
    return { results: results.slice(from, to), total: lead.length + list.total() };
  };
  const { results, total } = await more(0, count);
  return {
    ...{ results, total, more, searchedInstead, dropped, languageOf: names.languageOf },
    kinds: list.isComplete() ? kindsOf([...lead.map(({ result }) => result), ...list.pages]) : [],
    names: lead.flatMap(({ result }) => (result.match ? result.names : [])),
    sought: soughtBy(plan, canonical, topics),
    suggested: suggested.filter(({ name, reason }) => reason === 'fuzzy' || results[0]?.title !== name),
  };
}

/** Whether a date belongs to a name: to that of the `Flood of 1953`. */
function isInName(query: string, { start, end }: DateAsked, pinned: readonly Match[]): boolean {
  const words = searchTokens(query.slice(start, end));
  return pinned.some(({ via }) => words.every((word) => searchTokens(via).includes(word)));
}

/** What comes before the ranked list: what is named and who held an office, and in a question first what is claimed in answer to it. */
async function leadOf(
  { index, sitePages }: SearchContext,
  plan: Plan,
  pinned: readonly Match[],
  state: SearchState,
  operators: Operators,
): Promise<Lead[]> {
  if (!state.q) return [];
  const isMeant = (match: Match) => !plan.isDate || match.reason === 'exact';
  const named = (await subjectPages(pinned.filter(isMeant), index)).filter(({ result }) =>
    canBeResult(result.match!, state),
  );
  const isAnswer = (result: ResultPage) =>
    result.claimed.some((property) => property.topics.some((topic) => plan.topics.includes(topic)));
  const [offices, answers] = await Promise.all([
    officeHolders(plan, index, state),
    state.sort || !plan.answerType ? [] : answersTo(plan, index, state),
  ]);
  const spelledOut = named.filter(({ result }) => ['exact', 'alias'].includes(result.match!.reason));
  const records = plan.answerType
    ? [
        ...spelledOut.filter(({ result }) => isAnswer(result) || isAllAsked(result.match!, plan)),
        ...named.filter(({ result }) => isAnswer(result)),
        ...(plan.topics.length ? [] : spelledOut.slice(0, BEFORE_OFFICES)),
        ...offices,
        ...answers,
        ...named,
      ]
    : [...(offices.length ? spelledOut.slice(0, BEFORE_OFFICES) : named), ...offices, ...named, ...answers];
  const leads = [...sitePagesFor(plan.content, sitePages, state), ...records];
  const distinct = leads.filter(({ id }, i) => leads.findIndex((other) => other.id === id) === i);
  return distinct.filter(({ result }) => !result.kind || isWanted(result, operators));
}

/** Whether a name has all words of a query. */
const isAllAsked = ({ via }: Match, { content }: Plan): boolean => {
  const words = searchTokens(via);
  return content.every((word) => words.includes(word));
};

async function hitsOf(
  ask: Ask | undefined,
  index: SearchIndex,
  state: SearchState,
  operators: Operators,
): Promise<HitList> {
  return {
    hits: await index.search(ask, state),
    accepts: (page) =>
      (ask?.terms ?? []).every(({ isIn }) => isIn(page)) &&
      isAbout(page, ask?.terms ?? []) &&
      isWanted(page, operators),
  };
}

/** The pages of each choice that an `OR` leaves, one after the other. */
const alternativesTo = (
  { alternatives, excluded }: Operators,
  { index, topics }: SearchContext,
  state: SearchState,
): Promise<HitList>[] =>
  alternatives.flatMap((text) =>
    planOf(text, text, undefined, topics).pages.map((ask) =>
      hitsOf(ask, index, state, { ...readOperators(text), excluded }),
    ),
  );

/** Whether pages are put in order here: where names are all that was asked for, the index has them in order. */
function isRanked(plan: Plan, pinned: readonly Match[]): boolean {
  const inNames = new Set(pinned.flatMap(({ name, via }) => searchTokens(`${name} ${via}`)));
  return !plan.hasDate && plan.ranking.some(({ typed }) => !typed.split(' ').every((word) => inNames.has(word)));
}

/** Whether a page has the phrases of a query and not what it excludes. */
function isWanted(page: ResultPage, { phrases, excluded }: Operators): boolean {
  if (!phrases.length && !excluded.length) return true;
  const tokens = searchTokens(page.text);
  return (
    phrases.every((phrase) => hasPhrase(tokens, phrase)) &&
    !excluded.some((word) => tokens.some((token) => tokenMatches(token, word)))
  );
}

/** The words by which each thing is recognised that was asked for, as typed and under the own names of what is named. */
function soughtBy(plan: Plan, canonical: string, topics: TopicFinder): (readonly string[])[] {
  const read = topics.read([...new Set([...plan.content, ...contentWords(canonical)])]);
  return read.map(({ words, topic }) => [...words, ...(topic ? topics.wordsOf(topic) : [])]);
}

const kindsOf = (pages: readonly ResultPage[]): [Kind, number][] =>
  kinds
    .map((kind): [Kind, number] => [kind, pages.filter((page) => page.kind === kind).length])
    .filter(([, count]) => count > 0);

function noResult(
  state: SearchState,
  { names }: SearchContext,
  suggested: Match[],
  { rejected }: PageList,
): Omit<NoResult, 'isDate'> {
  const nearest = names
    .suggest(state.q, MAX_NEAREST)
    .filter(({ id, kind }) => canLeadToResults(kind, state) && !suggested.some((match) => match.id === id));
  const missing = missingWords(state.q, rejected.map(({ text }) => text).join('\n'));
  const hasOtherWords = missing.length < contentWords(state.q).length;
  return { suggested, nearest, missing: hasOtherWords ? missing : [], languageOf: names.languageOf };
}

/** Whether the page of a subject can be a result: only articles have a publisher, and only articles and events a year. */
const canBeResult = ({ kind }: Match, state: SearchState): boolean =>
  !state.publisher && !state.year && (state.kind === '' || state.kind === kind);

/** Whether a name of a kind can lead to a result: to its own page, or to articles. */
const canLeadToResults = (kind: Match['kind'], state: SearchState): boolean =>
  state.kind === '' || state.kind === 'article' || state.kind === kind;
