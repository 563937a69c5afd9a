import type { Entity } from '../../schema/records.ts';
import type { Language } from '../languages/language.ts';

/** What begins an apposition, in any of the languages. */
const ARTICLE = String.raw`(?:an?|the|its|one of|un|une|la|le|les|el|los|l[’']|der|die|das|ein|eine)`;
const APPOSITION = new RegExp(String.raw`^,\s${ARTICLE}\s?([^,.;:()—–“”"«»]{2,60})`, 'iu');
/** What is behind the noun of an apposition and belongs to it. */
const STOP =
  /\s(?:of|in|on|at|that|who|which|where|whose|for|from|with|near|de|du|des|d[’']|del|en|qui|dans|que|von|aus|für)\s/iu;
const NOUN_BEFORE = /(?:^|[\s’'])([\p{L}-]+)\s(?:(?:called|named|nommée?|appelée?|llamad[oa])\s)?$/u;
const DISTANCE = /^,\s(?:\p{L}+\s)?[\d.,]+\s?(?:miles|km|kilomet|kilomèt|kilómet)/iu;

/** The kind that a text says of a name in the word before it or after a comma: `the charity Norba`, `Norba, a fishing village`. */
export function saidKind(before: string, after: string, language: Language): Entity['kind'] | undefined {
  if (DISTANCE.test(after)) return 'place';
  const noun = NOUN_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '';
  if (language.groupNouns.has(noun)) return 'group';
  if (language.placeNouns.has(noun)) return 'place';
  if (language.roles.has(/^,\s(\p{Ll}[\p{L}-]*)/u.exec(after)?.[1] ?? '')) return 'person';
  const [apposition = ''] = (APPOSITION.exec(after)?.[1] ?? '').split(STOP);
  const words = apposition
    .toLowerCase()
    .split(/[\s-]+/)
    .toReversed();
  for (const word of words) {
    if (language.roles.has(word)) return 'person';
    if (language.groupNouns.has(word)) return 'group';
    if (language.placeNouns.has(word)) return 'place';
  }
  return undefined;
}
