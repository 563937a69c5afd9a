import type { Kind } from '../kinds.ts';

interface PropertyOf {
  /** What readers see. */
  label: string;
  /** The question that its claims answer, over their answers. */
  question: string;
  /**
   * What the value is: a `quantity` a number or range with its unit, an `identity` an id or a text, a `date` an EDTF date, a
   * `state` one of `values` or an id or text.
   */
  valueType: 'quantity' | 'identity' | 'date' | 'state';
  /** The kinds of record whose ids may be the value. */
  of?: readonly Kind[];
  /** The only values, where the list is closed. */
  values?: readonly string[];
  /** It may change from day to day: claims of it about an entity say as of when. */
  changes?: true;
  /** Several values may hold at once, so that different ones do not disagree. */
  several?: true;
  /** Its claims answer the same question as those of this property, so that both are compared. */
  comparedAs?: string;
}

const WHO = ['person', 'group'] as const;

/** What a claim may be of, in the order in which pages show it. */
export const PROPERTIES = {
  date: { label: 'Date', question: 'When', valueType: 'date' },
  place: { label: 'Place', question: 'Where', valueType: 'identity', of: ['place'] },
  killed: { label: 'Killed', question: 'How many died', valueType: 'quantity' },
  wounded: { label: 'Wounded', question: 'How many were wounded', valueType: 'quantity' },
  'captured-number': { label: 'Captured', question: 'How many were captured', valueType: 'quantity' },
  hostages: { label: 'Hostages', question: 'How many hostages', valueType: 'quantity', changes: true },
  strength: { label: 'Strength', question: 'How strong', valueType: 'quantity', changes: true },
  deployed: { label: 'Deployed', question: 'How many were deployed', valueType: 'quantity', changes: true },
  explosions: { label: 'Explosions', question: 'How many explosions', valueType: 'quantity' },
  'duration-days': { label: 'Duration', question: 'How long', valueType: 'quantity' },
  perpetrator: { label: 'Carried out by', question: 'Who carried it out', valueType: 'identity', of: WHO },
  'claimed-by': {
    label: 'Claimed by',
    question: 'Who claimed it',
    valueType: 'identity',
    of: WHO,
    comparedAs: 'perpetrator',
  },
  'killed-by': { label: 'Killed by', question: 'Killed by whom', valueType: 'identity', of: WHO },
  target: {
    label: 'Target',
    question: 'What the target was',
    valueType: 'identity',
    of: ['person', 'group', 'place'],
    several: true,
  },
  participant: {
    label: 'Took part',
    question: 'Who took part',
    valueType: 'identity',
    of: ['person', 'group', 'place'],
    several: true,
  },
  supporter: {
    label: 'Supported by',
    question: 'Supported by whom',
    valueType: 'identity',
    of: ['person', 'group', 'place'],
    several: true,
  },
  'captured-person': {
    label: 'Captured',
    question: 'Who was captured',
    valueType: 'identity',
    of: ['person'],
    several: true,
  },
  leader: { label: 'Led by', question: 'Led by whom', valueType: 'identity', of: WHO, changes: true },
  founder: { label: 'Founded by', question: 'Founded by whom', valueType: 'identity', of: WHO },
  status: {
    label: 'Status',
    question: 'Dead or alive',
    valueType: 'state',
    values: ['at large', 'rumoured dead', 'reported dead', 'probably dead', 'likely killed', 'killed', 'captured'],
    changes: true,
  },
  whereabouts: {
    label: 'Whereabouts',
    question: 'Where to be found',
    valueType: 'state',
    of: ['place'],
    changes: true,
  },
  outcome: { label: 'Outcome', question: 'With what outcome', valueType: 'state', several: true },
} as const satisfies Record<string, PropertyOf>;

export type Property = keyof typeof PROPERTIES;

export const propertyNames = Object.keys(PROPERTIES) as Property[];

/** The property under which claims of a property are compared. */
export const comparedAs = (property: Property): Property => (propertyOf(property).comparedAs ?? property) as Property;

export const propertyOf = (property: Property): PropertyOf => PROPERTIES[property];

/** What is counted, each unit under what it counts: units of one kind may count the same people in another way. */
export const UNITS = {
  anyone: ['people', 'foreigners', 'hostages', 'citizens', 'civilians', 'Americans', 'Europeans', 'Westerners'],
  'soldiers and civilians': ['soldiers and civilians'],
  forces: ['soldiers', 'special forces', 'troops', 'agents'],
  fighters: ['fighters', 'militants', 'extremists', 'jihadists', 'insurgents', 'radicals', 'terrorists'],
  commanders: ['commanders', 'leaders', 'collaborators'],
  explosions: ['explosions'],
  attacks: ['attacks'],
  operations: ['operations'],
  meetings: ['meetings'],
  days: ['days'],
} as const;

export type Unit = (typeof UNITS)[keyof typeof UNITS][number];

export const units: readonly Unit[] = Object.values(UNITS).flat();

/** What a unit counts. */
export const countedIn = (unit: Unit): string =>
  Object.entries(UNITS).find(([, list]) => (list as readonly Unit[]).includes(unit))![0];
