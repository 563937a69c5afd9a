import type { Kind } from '../kinds.ts';

interface PropertyOf {
  /** What readers see. */
  label: string;
  /** The question that its claims answer, without its question mark. */
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
  /** The values that follow from a value. */
  implies?: Readonly<Record<string, readonly string[]>>;
  /** It may change from day to day, so that different answers for different times are a history. */
  changes?: true;
  /** Several values may hold at once, so that different ones do not disagree. */
  several?: true;
}

const WHO = ['person', 'group'] as const;
const ANY = ['person', 'group', 'place'] as const;

/** What a claim may be of, in the order in which pages show it. */
export const PROPERTIES = {
  date: { label: 'Date', question: 'When', valueType: 'date' },
  place: { label: 'Place', question: 'Where', valueType: 'identity', of: ['place'] },
  killed: { label: 'Killed', question: 'How many died', valueType: 'quantity' },
  wounded: { label: 'Wounded', question: 'How many were wounded', valueType: 'quantity' },
  'captured-number': { label: 'Captured', question: 'How many were captured', valueType: 'quantity' },
  hostages: { label: 'Hostages', question: 'How many hostages', valueType: 'quantity', changes: true },
  strength: { label: 'Strength', question: 'How many fighters', valueType: 'quantity', changes: true },
  deployed: { label: 'Deployed', question: 'How many were deployed', valueType: 'quantity', changes: true },
  explosions: { label: 'Explosions', question: 'How many explosions', valueType: 'quantity' },
  'duration-days': { label: 'Duration', question: 'How long', valueType: 'quantity' },
  perpetrator: { label: 'Carried out by', question: 'Who carried it out', valueType: 'identity', of: WHO },
  'masterminded-by': { label: 'Masterminded by', question: 'Who masterminded it', valueType: 'identity', of: WHO },
  'claimed-by': {
    label: 'Responsibility claimed by',
    question: 'Who claimed responsibility',
    valueType: 'identity',
    of: WHO,
  },
  'killed-by': { label: 'Killed by', question: 'Who killed him', valueType: 'identity', of: WHO },
  'led-by': { label: 'Led by', question: 'Who led it', valueType: 'identity', of: WHO },
  target: { label: 'Target', question: 'Who or what was the target', valueType: 'identity', of: ANY, several: true },
  participant: { label: 'Took part', question: 'Who took part', valueType: 'identity', of: ANY, several: true },
  supporter: { label: 'Supported by', question: 'Who supported it', valueType: 'identity', of: ANY, several: true },
  'captured-person': {
    label: 'Captured',
    question: 'Who was captured',
    valueType: 'identity',
    of: ['person'],
    several: true,
  },
  head: { label: 'Head', question: 'Who was its head', valueType: 'identity', of: WHO, changes: true },
  leader: {
    label: 'A leader',
    question: 'Who was one of its leaders',
    valueType: 'identity',
    of: WHO,
    changes: true,
    several: true,
  },
  'regional-leader': {
    label: 'A regional leader',
    question: 'Who was one of its regional leaders',
    valueType: 'identity',
    of: WHO,
    changes: true,
    several: true,
  },
  founder: { label: 'Founded by', question: 'Who founded it', valueType: 'identity', of: WHO },
  status: {
    label: 'Status',
    question: 'Alive, captured or dead',
    valueType: 'state',
    values: ['at large', 'captured', 'dead', 'killed'],
    implies: { killed: ['dead'] },
    changes: true,
  },
  whereabouts: { label: 'Whereabouts', question: 'Where was he', valueType: 'state', of: ['place'], changes: true },
  course: { label: 'Course', question: 'Which course did it take', valueType: 'state' },
  progress: {
    label: 'Progress',
    question: 'Was it going on or over',
    valueType: 'state',
    values: ['planned', 'ongoing', 'concluded'],
  },
  destination: {
    label: 'Where they went',
    question: 'Where did they go',
    valueType: 'state',
    of: ['place'],
    several: true,
  },
  outcome: { label: 'Outcome', question: 'What came of it', valueType: 'state', several: true },
} as const satisfies Record<string, PropertyOf>;

export type Property = keyof typeof PROPERTIES;

export const propertyNames = Object.keys(PROPERTIES) as Property[];

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
