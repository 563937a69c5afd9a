import { KINDS, type taggedKinds } from '../../kinds.ts';
import { soundOfWords } from '../../search/resolver/phonetics.ts';
import { parseSynonyms } from '../../search/resolver/lookup/synonyms.ts';
import { tokenTexts } from '../../search/resolver/tokenize.ts';
import { SYNONYMS } from '../../search/synonyms.ts';
import type { Alias } from '../../schema/alias.ts';
import type { CoinedWord } from './coined-words.ts';
import { named } from './marks.ts';

/** A made-up person, group or place. */
export interface MadeEntity {
  kind: (typeof taggedKinds)[number];
  id: string;
  name: string;
  /** How a text names it first: its name, or another that is nobody else’s. */
  spellings: readonly string[];
  /** How a text names it from then on. */
  short: string;
  /** The fields of its file. */
  fields: Record<string, unknown>;
}

/** Where new names come from. */
export interface NameSource {
  coin: () => CoinedWord;
  /** Whether nobody else has a name that sounds like it; from then on it is the name of that id. */
  accept: (name: string, id: string) => boolean;
}

export type MadeAlias = Partial<Alias> & { name: string };

const synonyms = parseSynonyms(SYNONYMS);

/** Accepts each name that does not sound like one that is another’s already. */
export function nameRegister(): (name: string, id: string) => boolean {
  const owners = new Map<string, string>();
  return (name, id) => {
    const sound = soundOfWords(tokenTexts(name), synonyms);
    const owner = owners.get(sound) ?? id;
    owners.set(sound, owner);
    return owner === id;
  };
}

/** Aliases as a file has them: one that is a spelling alone is written without a field. */
export const aliasFields = (aliases: readonly MadeAlias[]): object =>
  aliases.length ? { aliases: aliases.map((alias) => (Object.keys(alias).length > 1 ? alias : alias.name)) } : {};

/** The names of aliases that demand a tag, which a text may use. */
export const strongNames = (aliases: readonly MadeAlias[]): string[] =>
  aliases.filter(({ weak, lang }) => !weak && !lang).map(({ name }) => name);

const RESPELT: readonly [string, string][] = [
  ['ou', 'u'],
  ['k', 'q'],
  ['é', 'e'],
  ['ch', 'sh'],
];

/** A name as another paper spells it; the same where there is no other way. */
export const respelt = (name: string): string =>
  RESPELT.reduce((spelt, [from, to]) => spelt.replaceAll(from, to), name);

/** An entity in a text, under its short name or another. */
export const mention = ({ kind, id, short }: MadeEntity, name = short): string =>
  named(`${KINDS[kind].folder}/${id}`, name);
