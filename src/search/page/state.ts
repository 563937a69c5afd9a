import type { Kind } from '../../kinds.ts';
import { kindValue, kindOfValue } from '../kind-value.ts';

/** What a reader asks of the search page, as its form and its address have it. An empty string asks nothing. */
export interface SearchState {
  /** The words, as typed. */
  q: string;
  kind: Kind | '';
  publisher: string;
  year: string;
  /** `newest`, `oldest`, or empty for the order of relevance. */
  sort: string;
}

export type Field = keyof SearchState;
export const FILTERS = ['kind', 'publisher', 'year'] as const;
export const FIELDS: readonly Field[] = ['q', ...FILTERS, 'sort'];

/** The rest of a longer query is not read. */
export const LONGEST_QUERY = 200;

/** Reads what an address or a form asks for. */
export function stateOf(fields: { get(name: string): unknown }): SearchState {
  const value = (name: Field) => {
    const given = fields.get(name);
    return typeof given === 'string' ? given.trim() : '';
  };
  return {
    q: Array.from(value('q')).slice(0, LONGEST_QUERY).join('').trim(),
    kind: kindOfValue(value('kind')) ?? '',
    publisher: value('publisher'),
    year: value('year'),
    sort: value('sort'),
  };
}

/** The value of a field in the form and the address: a kind is written in its own way there. */
export const fieldValue = (state: SearchState, field: Field): string =>
  field === 'kind' && state.kind ? kindValue(state.kind) : state[field];

/** The address of a search, with what it asks for and nothing else. */
export function addressOf(path: string, state: SearchState): string {
  const asked = FIELDS.filter((field) => state[field]).map((field) => [field, fieldValue(state, field)]);
  return asked.length ? `${path}?${new URLSearchParams(asked).toString()}` : path;
}

export const isFiltered = (state: SearchState): boolean => FILTERS.some((filter) => state[filter]);

/** What a form asks before anything is asked. */
export const NOTHING: SearchState = { q: '', kind: '', publisher: '', year: '', sort: '' };

/** The same words among everything. */
export const withoutFilters = ({ q }: SearchState): SearchState => ({ ...NOTHING, q });

/** Whether it asks for words alone. */
export const asksOnlyWords = (state: SearchState): boolean => !isFiltered(state) && !state.sort;

export const asksNothing = (state: SearchState): boolean => FIELDS.every((field) => !state[field]);
