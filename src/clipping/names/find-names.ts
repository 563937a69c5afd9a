import { createNameFinder, type FindNames, type Mention } from '../../archive/mentions.ts';
import type { Archive } from '../../archive/archive.ts';
import { keyOf } from '../../archive/word-keys.ts';
import type { EntityId } from '../../schema/fields.ts';
import type { Block } from '../clipping.ts';
import { languageOf } from '../languages/language-of.ts';
import type { Language } from '../languages/language.ts';
import { candidatesIn, type Candidate } from './candidates.ts';
import { casingOf, isAllCapitals, isCommon, isGivenName, isInCapitals } from './evidence.ts';
import { explainedNames } from './explained-names.ts';
import { isPlaceName } from './place-names.ts';
import { namesWithSmallWords } from './runs/runs.ts';
import { tokensOf } from './tokens.ts';
import { evidenceOf, unknownEntities, type NameAt, type UnknownEntity } from './unknown-entities.ts';

/** A name of the archive in a block. */
export interface KnownName extends Mention {
  block: number;
}

/** All names in the blocks of a clipping. */
export interface FoundNames {
  language: Language;
  known: KnownName[];
  unknown: UnknownEntity[];
}

const HEADINGS: readonly Block['kind'][] = ['headline', 'subheadline', 'heading'];
/** The kinds of block in which names are looked for, whether they become passages or fields. */
const NAMING: readonly Block['kind'][] = [...HEADINGS, 'dateline', 'paragraph', 'quotation', 'list-item', 'caption'];
/** Whether a block that is left out has a name all the same: that of a photographer. */
export const isCredit = ({ leftOut }: Block): boolean => leftOut?.includes('credit') === true;

const finders = new WeakMap<Archive, FindNames>();

function finderOf(archive: Archive): FindNames {
  const find = finders.get(archive) ?? createNameFinder(archive.entities).find;
  finders.set(archive, find);
  return find;
}

/** Finds the names of the archive, as its check does, and what looks like a name that it does not know. */
export function findNames(blocks: readonly Block[], archive: Archive): FoundNames {
  const language = languageOf(blocks.map(({ text }) => text).join(' '));
  const find = finderOf(archive);
  const naming = blocks.flatMap((each, block) =>
    NAMING.includes(each.kind) || isCredit(each) ? [{ ...each, block }] : [],
  );
  const known = naming.flatMap(({ text, block }) => find(text).map((mention) => ({ ...mention, block })));
  const texts = naming.map((each) => {
    const tokens = tokensOf(each.text, language);
    const isReliable = !isAllCapitals(each.text) && !(HEADINGS.includes(each.kind) && isInCapitals(tokens));
    return { ...each, tokens, isReliable };
  });
  const reliable = texts.filter(({ isReliable }) => isReliable);
  const casing = casingOf(reliable.map(({ tokens }) => tokens));
  const explained = reliable.flatMap(({ tokens }) => explainedNames(tokens, language));
  const long = explained.concat(reliable.flatMap(({ tokens }) => namesWithSmallWords(tokens, language, explained)));
  const evidence = texts.flatMap(({ tokens, text, isReliable, block }) =>
    candidatesIn(tokens, text, language, casing, long)
      .filter((candidate) => isReliable || (!isAllCapitals(text) && isSurelyName(candidate)))
      .map((candidate) => evidenceOf(candidate, block, text, language))
      .filter((found) => !isTaken(known, found)),
  );
  const shortFor = shortNames(known, archive);
  const short = evidence.flatMap((each): KnownName[] => {
    const id = shortFor.get(each.words.join(' '));
    return id
      ? [{ name: each.name, entities: [{ id, weak: false }], block: each.block, start: each.start, end: each.end }]
      : [];
  });
  const unknown = unknownEntities(evidence.filter((each) => !shortFor.has(each.words.join(' '))));
  for (const { text, block } of texts.filter(({ isReliable }) => !isReliable))
    for (const entity of unknown) {
      const found = namesIn(text, entity, block);
      entity.mentions.push(
        ...found.filter(
          (each) =>
            !isTaken(
              unknown.flatMap(({ mentions }) => mentions),
              each,
            ),
        ),
      );
    }
  return { language, known: [...known, ...short], unknown };
}

/** Whether what is in a text that has capitals all over is a name all the same: that of somebody, an acronym, a country or a town, or all of the text. */
function isSurelyName({ from, to, tokens }: Candidate): boolean {
  const words = tokens.slice(from, to);
  const name = words.map(({ text }) => text).join(' ');
  const isPerson =
    words.length > 1 && words.length < 4 && isGivenName(words[0]!.text) && !words.slice(1).some(isCommon);
  const isWhole = words.length > 1 && words.length === tokens.length && !words.every(isCommon);
  const isAcronym = words.length === 1 && /^\p{Lu}{3,7}$/u.test(name);
  return isPerson || isWhole || isAcronym || (!words.some(isCommon) && isPlaceName(name));
}

/** The first and the last words of the names of known people that a clipping has, which mean them there. */
function shortNames(known: readonly KnownName[], archive: Archive): Map<string, EntityId> {
  const short = new Map<string, EntityId>();
  for (const { name, entities } of known) {
    const [meant, ...others] = entities.filter(({ weak }) => !weak);
    const words = name.split(/\s+/).map(keyOf);
    if (!meant || others.length || archive.record(meant.id)?.kind !== 'person' || words.length < 2) continue;
    for (const word of [words[0]!, words.at(-1)!]) if (!short.has(word)) short.set(word, meant.id);
  }
  return short;
}

/** Whether a place of a block is in a name already. */
const isTaken = (names: readonly NameAt[], { block, start, end }: NameAt): boolean =>
  names.some((name) => name.block === block && name.start < end && start < name.end);

/** Where a text has a name that is known from the rest of the clipping, whatever its capitals. */
function namesIn(text: string, { name, shortForms }: UnknownEntity, block: number) {
  const names = [name, ...shortForms].sort((a, b) => b.length - a.length).map((each) => RegExp.escape(each));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.join('|')})(?![\p{L}\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ block, start: index, end: index + found.length }));
}
