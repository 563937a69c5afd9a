import { keyOf } from '../../archive/word-keys.ts';
import type { Language } from '../languages/language.ts';
import type { Candidate } from './candidates.ts';
import { isAcronymOf } from './explained-names.ts';
import { isGivenName } from './evidence.ts';
import { isCountry } from './place-names.ts';
import { townsNamed } from '../gazetteer.ts';
import { kindScores, likelyKind, type EntityKind, type KindScores } from './kind-of.ts';

/** A place of a name in the blocks of a clipping. */
export interface NameAt {
  block: number;
  start: number;
  end: number;
}

/** Somebody or something that a clipping names and the archive does not know. */
export interface UnknownEntity {
  /** The fullest name, as printed. */
  name: string;
  kind: EntityKind;
  /** Other names of it, as printed: the last word of a person’s name, an acronym, another spelling. */
  shortForms: string[];
  /** What is said of a person before the name, each as printed. */
  titles: string[];
  mentions: NameAt[];
}

/** A candidate in a block, with what speaks for each kind. */
export interface Evidence extends NameAt {
  name: string;
  words: string[];
  title: string;
  isOrdinary: boolean;
  /** What is in brackets right after it, if it looks like an acronym. */
  acronym: string | undefined;
  scores: KindScores;
}

export function evidenceOf(candidate: Candidate, block: number, text: string, language: Language): Evidence {
  const { tokens, from, to, title, isOrdinary } = candidate;
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return {
    ...{ block, start, end, title, isOrdinary },
    name: text.slice(start, end),
    words: tokens.slice(from, to).map(({ text: word }) => keyOf(word.replace(/\.$/, ''))),
    acronym: /^\s\((\p{Lu}[\p{Lu}-]{1,9})\)/u.exec(text.slice(end))?.[1],
    scores: kindScores(candidate, text, language),
  };
}

interface Entity {
  words: string[];
  evidence: Evidence[];
  scores: KindScores;
  isOrdinary: boolean;
}

/** A place that is named like a part of a group’s or a person’s name is itself, if so much speaks for a place. */
const OWN_PLACE = { group: 1, person: 3 };

/** The entities that the names of a text mean: of the same words, and of a short form after a longer name, one. */
export function unknownEntities(found: readonly Evidence[]): UnknownEntity[] {
  const byWords = Map.groupBy(parted(found), ({ words }) => words.join(' '));
  const entities: Entity[] = [];
  const all = [...byWords.values()].map((evidence): Entity => ({
    words: evidence[0]!.words,
    evidence,
    scores: sumOf(evidence),
    isOrdinary: evidence.every((each) => each.isOrdinary && !each.title),
  }));
  for (const entity of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const longer = longerOf(entity, entities) ?? sameAcronym(entity, entities);
    if (longer) {
      longer.evidence.push(...entity.evidence);
      if (entity.evidence.some(({ title }) => title)) longer.scores.person += 6;
    } else if (!entity.isOrdinary && !isOfPeople(entity, byWords)) entities.push(entity);
  }
  return entities.map(unknownEntity);
}

/**
 * Names that are two, one beside the other: an acronym and what the text has alone, or what it has alone and a person. `ANB Feddersen`,
 * beside `ANB` and `Feddersen`; `Norby Rovers Anna Feddersen`, beside `Norby Rovers`.
 */
function parted(found: readonly Evidence[]): Evidence[] {
  const alone = new Set(found.map(({ name }) => name));
  return found.flatMap((each) => {
    const words = each.name.split(' ');
    const at = words.findIndex((_, i) => i > 0 && areTwo(words.slice(0, i), words.slice(i)));
    if (at < 1 || each.words.length !== words.length) return [each];
    const end = each.start + words.slice(0, at).join(' ').length;
    const scores = { person: 0, group: 0, place: 0 };
    return [
      { ...each, name: words.slice(0, at).join(' '), words: each.words.slice(0, at), end, title: '', scores },
      { ...each, name: words.slice(at).join(' '), words: each.words.slice(at), start: end + 1, scores },
    ];
  });

  function areTwo(first: readonly string[], second: readonly string[]): boolean {
    if (!alone.has(first.join(' ')) || isGivenName(first[0]!)) return false;
    const isPerson = second.length > 1 && isGivenName(second[0]!);
    return isPerson || (ACRONYM.test(first.join(' ')) && alone.has(second.join(' ')));
  }
}
const ACRONYM = /^\p{Lu}{3,6}$/u;

/** Whether a word is for the people of a place that the text names: `Ondaran` of `Ondara`. */
const isOfPeople = ({ words }: Entity, names: ReadonlyMap<string, unknown>): boolean =>
  words.length === 1 &&
  PEOPLE_ENDINGS.some((ending) => words[0]!.endsWith(ending) && names.has(words[0]!.slice(0, -ending.length)));

const PEOPLE_ENDINGS = ['n', 'ns', 'an', 'ans', 'ian', 'ians', 'ese', 'i', 'is', 'er', 'ers'];

function sumOf(evidence: readonly Evidence[]): KindScores {
  const sum = (kind: EntityKind) => evidence.reduce((total, { scores }) => total + scores[kind], 0);
  return { person: sum('person'), group: sum('group'), place: sum('place') };
}

/** The entity of a longer name that a name is short for: of several, the one that is named last before it. */
function longerOf(short: Entity, entities: readonly Entity[]): Entity | undefined {
  const hasTitle = short.evidence.some(({ title }) => title);
  const fitting = entities.filter((entity) => {
    if (entity.words.length <= short.words.length) return false;
    const kind = likelyKind(entity.scores);
    if (hasTitle && kind !== 'person') return false;
    if (short.words.length === 1 && isShortFor(short.evidence[0]!.name, entity, kind)) return true;
    if (isCountry(short.evidence[0]!.name)) return false;
    if (kind === 'group' && isTownOf(short, entity)) return false;
    if (
      kind !== 'place' &&
      !hasTitle &&
      short.scores.place >= OWN_PLACE[kind] &&
      short.scores.person < short.scores.place
    )
      return false;
    return startsOrEnds(entity.words, short.words);
  });
  const [at] = short.evidence as [Evidence];
  const before = fitting.filter(({ evidence: [first] }) => comesBefore(first!, at));
  return before.at(-1) ?? fitting[0];
}

/** Another spelling of a group, that has the same acronym in brackets. */
function sameAcronym({ evidence }: Entity, entities: readonly Entity[]): Entity | undefined {
  const acronym = evidence.find((each) => each.acronym)?.acronym;
  return acronym === undefined
    ? undefined
    : entities.find((entity) => entity.evidence.some((each) => each.acronym === acronym));
}

/** Whether a name is rather that of the town for which a longer one is called: `Norby` of `Norby Crown Court`, but not of a club. */
const isTownOf = (short: Entity, { words, evidence: [first] }: Entity): boolean =>
  short.words.length === 1 &&
  short.words[0] === words[0] &&
  !CLUB.test(first!.name) &&
  townsNamed(short.evidence[0]!.name).length > 0 &&
  short.scores.group <= short.scores.place;

const CLUB =
  /(?:^|\s)(?:FC|AFC|CF|United|City|Town|Rovers|Athletic|Wanderers|Club|Group|Inc|Ltd|plc|Corp|Bank|Motors|Company)\b/;

/** Whether an acronym has the initials of a name, or those that a name has in another language: it is in brackets right after a long one. */
const isShortFor = (acronym: string, { evidence, words }: Entity, kind: EntityKind): boolean =>
  isAcronymOf(acronym, evidence[0]!.name) ||
  (kind === 'group' && words.length > 2 && evidence.some((each) => each.acronym === acronym));

const comesBefore = (a: NameAt, b: NameAt): boolean => a.block < b.block || (a.block === b.block && a.start < b.start);

const startsOrEnds = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => word === long[i]) || short.every((word, i) => word === long[long.length - short.length + i]);

function unknownEntity({ words, evidence, scores }: Entity): UnknownEntity {
  const isWhole = (each: Evidence) => each.words.join(' ') === words.join(' ');
  const names = evidence.filter(isWhole).map(({ name }) => name);
  const name = names.find((each) => /\p{Ll}/u.test(each)) ?? names[0]!;
  const others = evidence.filter((each) => !isWhole(each)).map((each) => each.name);
  return {
    name,
    kind: likelyKind(scores, name),
    shortForms: [...new Set(others)],
    titles: [...new Set(evidence.flatMap(({ title }) => title || []))],
    mentions: evidence.map(({ block, start, end }) => ({ block, start, end })),
  };
}
