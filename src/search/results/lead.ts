import { claimsAnchor } from '../../citation-syntax.ts';
import type { ClaimedProperty } from '../claimed-property.ts';
import type { Ask } from '../query/ask.ts';
import type { Plan } from '../query/plan.ts';
import type { Match } from '../resolver/match.ts';
import { searchTokens } from '../tokens.ts';
import { tokenMatches } from '../word-match.ts';
import { scoreOf } from './rank.ts';
import type { ResultPage, SearchIndex } from './search-index.ts';
import type { Lead, Result } from './result.ts';
import type { SearchState } from '../page/state.ts';

/** So many hits of a search are looked at. */
const MAX_LOADED = 10;
/** So many answers come before what else was found, and so many events. */
const MAX_ANSWERS = 3;
const MAX_EVENTS = 2;

async function pagesOf(ask: Ask, index: SearchIndex, state: SearchState): Promise<Lead[]> {
  const hits = (await index.search(ask, state)).slice(0, MAX_LOADED);
  const leads = await Promise.all(hits.map(async (hit) => ({ id: hit.id, result: await hit.page() })));
  return leads.filter(({ result }) => ask.terms.every(({ isIn }) => isIn(result)));
}

/** The pages of what a query names. */
export const subjectPages = (pinned: readonly Match[], index: SearchIndex): Promise<Lead[]> =>
  Promise.all(
    pinned.map(async (match) => {
      const hit = await index.pageOf(match);
      return { id: hit.id, result: { ...(await hit.page()), match } };
    }),
  );

/** Who held the office that a query names, those first whose office has more of its words as they are typed. */
export async function officeHolders(plan: Plan, index: SearchIndex, state: SearchState): Promise<Lead[]> {
  const leads = (await Promise.all(plan.offices.map((ask) => pagesOf(ask, index, state)))).flat();
  const literal = ({ result }: Lead): number => {
    const tokens = searchTokens(result.roles);
    return plan.content.filter((word) => tokens.some((token) => tokenMatches(token, word))).length;
  };
  return leads.sort((a, b) => literal(b) - literal(a));
}

/**
 * What answers a question: the subjects of which something is claimed, each with the anchor of what is claimed. Where there are none,
 * the events that have all that was asked for, if the question is what happened or when.
 */
export async function answersTo(plan: Plan, index: SearchIndex, state: SearchState): Promise<Lead[]> {
  const unsorted = { ...state, sort: '' };
  for (const ask of plan.answers) {
    const leads = await pagesOf(ask, index, unsorted);
    const answers = leads.map((lead) => ({ ...lead, property: answering(lead.result, ask.terms[0]!.typed, plan) }));
    answers.sort((a, b) => Number(isOfType(b.property, plan)) - Number(isOfType(a.property, plan)));
    if (answers.length)
      return answers
        .slice(0, MAX_ANSWERS)
        .map(({ id, result, property }) => ({ id, result: withAnchor(result, property) }));
  }
  const asksForEvent = (plan.answerType === 'text' || plan.answerType === 'date') && plan.ranking.length > 1;
  if (!asksForEvent || (state.kind && state.kind !== 'event')) return [];
  const events = await pagesOf({ terms: plan.ranking }, index, { ...unsorted, kind: 'event' });
  const scores = new Map(events.map((lead) => [lead, scoreOf(lead.result, plan.ranking, plan.topics)]));
  return events.sort((a, b) => scores.get(b)! - scores.get(a)!).slice(0, MAX_EVENTS);
}

/** The property of a page that answers a query, one of the type that it asks for first. */
function answering({ claimed }: ResultPage, topic: string, plan: Plan): ClaimedProperty | undefined {
  const fitting = claimed.filter(({ topics }) => topics.includes(topic));
  return fitting.find((property) => isOfType(property, plan)) ?? fitting[0];
}

const isOfType = (property: ClaimedProperty | undefined, { answerType }: Plan): boolean =>
  property?.type === answerType;

const withAnchor = (result: ResultPage, property: ClaimedProperty | undefined): Result =>
  property ? { ...result, anchor: claimsAnchor(idOf(result.url), property.name) } : result;

/** The last part of the address of a record. */
const idOf = (url: string): string => url.split('/').filter(Boolean).at(-1) ?? '';
