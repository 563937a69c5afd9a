import type { Archive } from '../archive/archive.ts';
import { editDistance } from '../edit-distance.ts';
import { areDistinct, type DistinctPair } from '../loader/registers/distinct-register.ts';
import { idFields } from '../schema/id-fields.ts';
import type { Entity } from '../schema/records.ts';
import { soundOfWords } from '../search/resolver/phonetics.ts';
import { SYNONYMS } from '../search/synonyms.ts';
import { parseSynonyms } from '../search/resolver/lookup/synonyms.ts';
import { isFunctionWord, tokenTexts } from '../search/resolver/tokenize.ts';
import { plain } from '../text.ts';

/** In a name of fewer letters a slip more likely makes another name. */
const MIN_LETTERS = 8;

const TITLES = new Set(
  tokenTexts(
    'Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Rev Reverend Fr Sr M Mme Mlle Monsieur Madame Herr Frau',
  ),
);

const synonyms = parseSynonyms(SYNONYMS);

/** The name of an entity without what does not tell it from others. */
interface Spelling {
  entity: Entity;
  words: string[];
}

/** Pairs of entities of one kind whose names are so alike that they are perhaps one, without those that a person has judged. */
export function likelyTwins(archive: Archive, distinct: readonly DistinctPair[]): [Entity, Entity][] {
  const isJudged = areDistinct(distinct);
  return [archive.people, archive.groups, archive.places]
    .flatMap(twinsAmong)
    .filter(([first, second]) => !isJudged(first.id, second.id));
}

const keyOf = (a: string, b: string): string => [a, b].sort().join('\t');

/** Each pair once, in time near to linear: only names that share a key are compared. */
function twinsAmong(entities: readonly Entity[]): [Entity, Entity][] {
  const pairs = new Map<string, [Entity, Entity]>();
  const byKey = new Map<string, Spelling[]>();
  for (const entity of entities) {
    const spelling = { entity, words: wordsOf(entity) };
    for (const key of keysOf(spelling)) {
      const others = byKey.get(key) ?? [];
      for (const other of others)
        if (areAlike(other, spelling)) pairs.set(keyOf(entity.id, other.entity.id), [other.entity, entity]);
      others.push(spelling);
      byKey.set(key, others);
    }
  }
  return [...pairs.values()];
}

function wordsOf({ kind, data }: Entity): string[] {
  const words = tokenTexts(data.name);
  const telling = words.filter((word) => (kind === 'person' ? !TITLES.has(word) : !isFunctionWord(word)));
  return telling.length ? telling : words;
}

/**
 * What alike names share: names within one edit the whole without one letter, names of one sound that, and people the last name
 * with the first initial.
 */
function keysOf({ entity, words }: Spelling): Set<string> {
  const whole = words.join(' ');
  const keys = new Set([whole, `sound ${soundOfWords(words, synonyms)}`]);
  if (whole.length >= MIN_LETTERS)
    for (let i = 0; i < whole.length; i++) keys.add(whole.slice(0, i) + whole.slice(i + 1));
  if (entity.kind === 'person' && words.length > 1) keys.add(`${words[0]![0]}. ${words.at(-1)!}`);
  return keys;
}

/** Whether two names that share a key may be of one: with the same numbers, and with words that begin alike. */
function areAlike(a: Spelling, b: Spelling): boolean {
  const numbers = ({ words }: Spelling) => words.join(' ').replace(/\D+/g, ' ').trim();
  if (numbers(a) !== numbers(b) || plain(a.entity.data.name) === plain(b.entity.data.name)) return false;
  if (isLinked(a.entity, b.entity) || isLinked(b.entity, a.entity)) return false;
  const [shorter, longer] = [a.words, b.words].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (shorter.length === 1) return longer.length === 1 && shorter[0]![0] === longer[0]![0];
  // A first name may be an initial, and others may be left out.
  const [first, other] = [shorter[0]!, longer[0]!];
  return first.length === 1 || other.length === 1 ? first[0] === other[0] : isOneSlip(first, other);
}

const isOneSlip = (a: string, b: string): boolean => a[0] === b[0] && editDistance(a, b, 1) <= 1;

/** Whether one is said to be a part, or the forerunner, of the other. */
const isLinked = (a: Entity, b: Entity): boolean => idFields(a).some(({ id }) => id === b.id);
