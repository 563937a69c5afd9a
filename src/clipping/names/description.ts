import type { Block } from '../clipping.ts';
import type { Language } from '../languages/language.ts';
import { isTitle } from './evidence.ts';
import { tokensOf } from './tokens.ts';
import type { NameAt, UnknownEntity } from './unknown-entities.ts';

/** Who or what somebody is, with the name beside which it is printed. */
export interface Description {
  text: string;
  mention: NameAt;
}

/** A longer apposition is a sentence of its own. */
const MOST_WORDS = 10;

/**
 * Who or what somebody is, in the words that the clipping puts beside the name: `Spokesman` before it, `a botanist` between commas after
 * it, `its leader` between commas before it. Nothing where it puts none there.
 */
export function descriptionOf(
  entity: UnknownEntity,
  blocks: readonly Block[],
  language: Language,
): Description | undefined {
  for (const mention of entity.mentions) {
    const { block, start, end } = mention;
    const { text } = blocks[block]!;
    const found =
      (entity.kind === 'person' ? officeBefore(text.slice(0, start), language) : undefined) ??
      appositionAfter(text.slice(end), entity.kind, language) ??
      appositionBefore(text.slice(0, start), entity.kind, language);
    if (found) return { text: found.charAt(0).toUpperCase() + found.slice(1), mention };
  }
  return undefined;
}

/** `UNESCO spokesman Col.`: the words right before a name that end with an office, without `Mr.` and the like. */
function officeBefore(before: string, language: Language): string | undefined {
  const tokens = tokensOf(before, language);
  let from = tokens.length;
  const gapAfter = (at: number) => before.slice(tokens[at]!.end, tokens[at + 1]?.start ?? before.length);
  const isOffice = (at: number) => language.roles.has(tokens[at]!.key) || isTitle(tokens[at]!, language);
  while (from > 0 && isOffice(from - 1) && /^\.?\s$/.test(gapAfter(from - 1))) from--;
  const office = tokens.slice(from).filter(({ key }) => language.roles.has(key));
  if (!office.length) return undefined;
  // A word with a capital before it says of what: `UNESCO spokesman`.
  while (from > 0 && tokens[from - 1]!.isCapitalised && !tokens[from - 1]!.begins && gapAfter(from - 1) === ' ') from--;
  const end = tokens.findLastIndex(({ key }) => language.roles.has(key));
  return before.slice(tokens[from]!.start, tokens[end]!.end);
}

/** `, a botanist who …`: what is between a comma after a name and the next sign, with an article or an office. */
function appositionAfter(after: string, kind: UnknownEntity['kind'], language: Language): string | undefined {
  const [, apposition = ''] =
    /^,\s(?:(?:aged\s)?\d{1,3},\s)?([^,.;:()—–"“”«»]+?)(?=,|\.|;|\s?[—–]|\s(?:who|which|that|whose|qui|where)\s|\sand\s\w+ed\s|$)/u.exec(
      after,
    ) ?? [];
  return checked(apposition, kind, language);
}

/** `Its leader, …`: what begins a sentence or a clause and ends with a comma before a name. */
function appositionBefore(before: string, kind: UnknownEntity['kind'], language: Language): string | undefined {
  const [, apposition = ''] = /(?:^|[.;,:“"]\s|\b(?:said|by)\s)([^,.;:()—–"“”«»]+),\s$/u.exec(before) ?? [];
  return checked(apposition, kind, language);
}

const POSSESSIVE = /^(?:its|his|her|their|son|sa|ses|leur|ihr|ihre|sein|seine)\s/iu;

/** `a`, not `the`: what follows says what somebody is. */
const INDEFINITE = /^(?:an?|une?|eine?)\s/iu;

/** An apposition that says what somebody is, without the word before it that only points. */
function checked(apposition: string, kind: UnknownEntity['kind'], language: Language): string | undefined {
  const words = apposition.split(/\s+/).filter(Boolean);
  if (!words.length || words.length > MOST_WORDS) return undefined;
  const keys = words.map((word) => word.toLowerCase().replace(/[’']s$/, ''));
  const saysWho = kind === 'person' && keys.some((key) => language.roles.has(key));
  const isSentence =
    keys.some((key) => language.speechVerbs.has(key)) ||
    /^(?:who|whose|which|where|when|but|and|as|after|before)$/.test(keys[0]!);
  if (isSentence || !(saysWho || INDEFINITE.test(apposition))) return undefined;
  const [first, ...rest] = words;
  const isPointing = language.articles.has(first!.toLowerCase()) || POSSESSIVE.test(apposition);
  return (isPointing ? rest : words).join(' ') || undefined;
}
