import { yamlFlow } from '../../editing/yaml-scalar.ts';
import type { FieldValue } from '../../loader/problem.ts';
import type { Certainty, Figure } from '../../schema/claim.ts';
import type { Vocabulary } from '../../schema/vocabulary/vocabulary.ts';
import type { Language } from '../languages/language.ts';
import type { PassageFacts } from '../proposals.ts';
import { figuresWithUnits, YEARS_OLD, type PrintedFigure } from './printed-figures.ts';
import { clauseAround, sentencesOf } from './sentences.ts';
import { hedgesIn, isPronoun, speakerOf, type Hedge } from './speakers.ts';
import { statesIn } from './states.ts';

/** A name in a passage, with the id that it has or would get. */
export interface NamedAt {
  id: string;
  kind: 'person' | 'group' | 'place';
  start: number;
  end: number;
}

/** A passage with what it names. */
export interface NamingPassage {
  text: string;
  names: readonly NamedAt[];
}

/** A claim that a clipping may make, in the fields of the schema. */
export interface CandidateClaim {
  subject: string;
  property: string;
  value: Figure | string;
  unit?: string;
  attributedTo?: string;
  source?: string;
  certainty?: Certainty;
  paragraph: number;
}

export interface FoundClaims {
  claims: CandidateClaim[];
  /** Figures for which the vocabulary has no unit or no property, as printed, with their passage. */
  unclaimed: { text: string; paragraph: number }[];
  facts: Omit<PassageFacts, 'names'>[];
}

/** What a figure is about is for a person to say. Its claim names this in place of the event. */
export const OPEN_SUBJECT = 'the-event';

/** What a clipping may claim: figures with their units, and how things are with people, each with who says it and how surely. */
export function candidateClaims(
  passages: readonly NamingPassage[],
  vocabulary: Vocabulary,
  language: Language,
): FoundClaims {
  const found: FoundClaims = { claims: [], unclaimed: [], facts: [] };
  let lastSpeaker: Speaker | undefined;
  for (const [i, { text, names }] of passages.entries()) {
    const paragraph = i + 1;
    const facts = { figures: [] as string[], speakers: [] as string[], hedges: [] as string[] };
    for (const sentence of sentencesOf(text)) {
      const here = names
        .filter(({ start }) => start >= sentence.start && start < sentence.start + sentence.text.length)
        .map((name) => ({ ...name, start: name.start - sentence.start, end: name.end - sentence.start }));
      const printed = speakerOf(sentence.text, language);
      const speaker = printed && isPronoun(printed.text) ? lastSpeaker : printed && speakerWithId(printed, here);
      if (speaker) lastSpeaker = speaker;
      const figures = figuresWithUnits(sentence.text, text, language, vocabulary);
      const hedges = hedgesIn(sentence.text, language).filter(
        (hedge) => !figures.some(({ start, end }) => hedge.start < end && start < hedge.end),
      );
      const said = (start: number, end: number) => {
        const certainty = certaintyOf(hedges, clauseAround(sentence.text, start, end));
        return { ...speaker, ...(certainty && { certainty }), paragraph };
      };
      for (const figure of figures) {
        const property = propertyOf(figure, sentence.text, vocabulary, language);
        if (figure.unit !== undefined && property !== undefined)
          found.claims.push({
            subject: OPEN_SUBJECT,
            property,
            value: figure.value,
            unit: figure.unit,
            ...said(figure.start, figure.end),
          });
        else found.unclaimed.push({ text: figure.text, paragraph });
      }
      const isSpeaking = ({ start, end }: NamedAt) => printed && start < printed.end && printed.start < end;
      const people = here.filter((name) => name.kind === 'person' && !isSpeaking(name));
      const status = vocabulary.properties.get('status');
      for (const { id, value, start, end } of statesIn(sentence.text, people, figures, language, status))
        found.claims.push({ subject: id, property: 'status', value, ...said(start, end) });
      facts.figures.push(...figures.map((figure) => figure.text));
      if (printed && !isPronoun(printed.text)) facts.speakers.push(printed.text);
      facts.hedges.push(...hedges.map(({ words }) => words));
    }
    found.facts.push({
      figures: facts.figures,
      speakers: [...new Set(facts.speakers)],
      hedges: [...new Set(facts.hedges)],
    });
  }
  return { ...found, claims: withoutRepeats(found.claims) };
}

/** How sure a clause is: by the first sort of hedge that there is. A plan is only of the clause that has its verb. */
const certaintyOf = (hedges: readonly Hedge[], clause: { from: number; to: number }): Certainty | undefined =>
  hedges.find(({ certainty, start }) => certainty !== 'planned' || (start >= clause.from && start < clause.to))
    ?.certainty;

type Speaker = Pick<CandidateClaim, 'attributedTo' | 'source'>;

/** The speaker, with the id of whom the words name: the last person, or else the last group. */
function speakerWithId(
  { text, start, end }: { text: string; start: number; end: number },
  names: readonly NamedAt[],
): Speaker {
  const within = names.filter((name) => name.start < end && start < name.end && name.kind !== 'place');
  const source = within.findLast(({ kind }) => kind === 'person') ?? within.at(-1);
  return { attributedTo: text, ...(source && { source: source.id }) };
}

/** Fallbacks for what a figure is of, by what its unit counts: the first that the vocabulary has. */
const BY_UNIT: Record<string, readonly string[]> = {
  people: ['participants'],
  forces: ['deployed', 'participants'],
  fighters: ['strength', 'participants'],
  hostages: ['hostages'],
  dollars: ['cost'],
  euros: ['cost'],
  pounds: ['cost'],
  francs: ['cost'],
  kilometres: ['length'],
  metres: ['length'],
  miles: ['length'],
  tonnes: ['weight'],
  kilograms: ['weight'],
  hectares: ['area'],
  votes: ['votes'],
  explosions: ['explosions'],
};
const DURATIONS = /^(?:seconds|minutes|hours|days|weeks|months|years)$/;

/** The property that a figure is of: by the nearest word of the sentence that says what happened, or else by its unit. */
function propertyOf(
  figure: PrintedFigure,
  sentence: string,
  { properties, units }: Vocabulary,
  language: Language,
): string | undefined {
  const unit = units.get(figure.unit ?? '');
  if (!unit) return undefined;
  const takesFigures = (property: string): boolean => properties.get(property)?.value === 'figure';
  const isTime = DURATIONS.test(unit.name);
  const own = isTime ? ['sentence', 'age'] : OF_MONEY.test(unit.name) ? ['cost', 'price', 'damage'] : undefined;
  if (figure.counted === YEARS_OLD) return ['age'].find(takesFigures);
  if (DISTANCE.test(sentence.slice(figure.end))) return undefined;
  const clause = clauseAround(sentence, figure.start, figure.end);
  const nearest = language.happenings
    .flatMap(([words, property]) => {
      const found =
        takesFigures(property) && (!own || own.includes(property))
          ? sentence.slice(clause.from, clause.to).search(words)
          : -1;
      const at = found < 0 ? -1 : found + clause.from;
      return at < 0 ? [] : [{ property, distance: at < figure.start ? figure.start - at : at - figure.end }];
    })
    .sort((a, b) => a.distance - b.distance)[0];
  const isOfLiving = BY_UNIT[unit.counts]?.some((each) => /participants|hostages/.test(each)) ?? false;
  if (nearest && (own ?? isOfLiving)) return nearest.property;
  if (isTime) return ['duration', `duration-${unit.name}`].find(takesFigures);
  return [...(BY_UNIT[unit.name] ?? []), ...(BY_UNIT[unit.counts] ?? []), ...(nearest ? [nearest.property] : [])].find(
    takesFigures,
  );
}

/** What says that a length is how far something is from somewhere. */
const DISTANCE =
  /^\s(?:to the\s)?(?:(?:north|south)?-?(?:east|west|north|south)(?:ern)?\s(?:of|from)|from|away|outside|au\s(?:nord|sud)|à\sl[’'](?:est|ouest)|nördlich|südlich|östlich|westlich|entfernt)(?!\p{L})/iu;

const OF_MONEY = /^(?:dollars|euros|pounds|francs|cents)$/;

/** Claims that say the same in several passages are one, of the first. */
function withoutRepeats(claims: readonly CandidateClaim[]): CandidateClaim[] {
  const keyOf = ({ paragraph, ...statement }: CandidateClaim) => JSON.stringify(statement);
  return [...Map.groupBy(claims, keyOf).values()].map(([first]) => first!);
}

/** The claims as comments in YAML, for a person who makes one of them a claim by deleting its `# `. */
export function claimComments({ claims, unclaimed }: FoundClaims): string[] {
  const lines = claims.flatMap((claim) =>
    Object.entries(claim).map(
      ([field, value], i) => `# ${i === 0 ? '  - ' : '    '}${field}: ${yamlFlow(value as FieldValue)}`,
    ),
  );
  return [
    ...(claims.length
      ? [
          '# Claims that the text may make. Delete the "# " of "claims:" and of each that is right; write the id of an event,',
          `# a person, a group or a place for "${OPEN_SUBJECT}".`,
          '# claims:',
          ...lines,
        ]
      : []),
    ...(unclaimed.length ? ['# Figures that the vocabulary has no unit or no property for:'] : []),
    ...unclaimed.map(({ text, paragraph }) => `# ${text} (paragraph ${paragraph})`),
  ];
}
