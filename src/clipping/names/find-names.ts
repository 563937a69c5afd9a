import { createNameFinder, type FindNames, type Mention } from '../../archive/mentions.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Block } from '../clipping.ts';
import { languageOf } from '../languages/language-of.ts';
import type { Language } from '../languages/language.ts';
import { candidatesIn } from './candidates.ts';
import { casingOf, isAllCapitals, isInCapitals } from './evidence.ts';
import { explainedNames } from './explained-names.ts';
import { namesWithSmallWords } from './runs.ts';
import { tokensOf, type Token } from './tokens.ts';
import { evidenceOf, unknownEntities, type UnknownEntity } from './unknown-entities.ts';

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
const isCredit = ({ leftOut }: Block): boolean => leftOut?.includes('credit') === true;

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
  const texts = naming.map((each) => ({ ...each, tokens: tokensOf(each.text, language) }));
  const isReliable = ({ kind, text, tokens }: { kind: Block['kind']; text: string; tokens: readonly Token[] }) =>
    !isAllCapitals(text) && !(HEADINGS.includes(kind) && isInCapitals(tokens));
  const [reliable, others] = [texts.filter(isReliable), texts.filter((each) => !isReliable(each))];
  const casing = casingOf(reliable.map(({ tokens }) => tokens));
  const explained = reliable.flatMap(({ tokens }) => explainedNames(tokens, language));
  const long = explained.concat(reliable.flatMap(({ tokens }) => namesWithSmallWords(tokens, language, explained)));
  const evidence = reliable.flatMap(({ tokens, text, block }) =>
    candidatesIn(tokens, text, language, casing, long)
      .map((candidate) => evidenceOf(candidate, block, text, language))
      .filter(({ start, end }) => !known.some((name) => name.block === block && name.start < end && start < name.end)),
  );
  const unknown = unknownEntities(evidence);
  for (const { text, block } of others)
    for (const entity of unknown) entity.mentions.push(...namesIn(text, entity, block));
  return { language, known, unknown };
}

/** Where a text has a name that is known from the rest of the clipping, whatever its capitals. */
function namesIn(text: string, { name, shortForms }: UnknownEntity, block: number) {
  const names = [name, ...shortForms].sort((a, b) => b.length - a.length).map((each) => RegExp.escape(each));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.join('|')})(?![\p{L}\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ block, start: index, end: index + found.length }));
}
