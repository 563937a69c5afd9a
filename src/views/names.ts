import { shownNamesOf, type ShownName } from '../archive/names.ts';
import { directionOf, type TextDirection } from '../words/direction.ts';
import type { Entity, Subject } from '../schema/records.ts';
import type { Words } from '../words/en.ts';

/** A name in its language. */
export interface NameView {
  name: string;
  lang: string | undefined;
  dir: TextDirection | undefined;
}

const nameView = ({ name, lang }: ShownName): NameView => ({ name, lang, dir: directionOf(name, lang) });

/** The other names of an entity or event. */
export interface OtherNames {
  /** The most telling ones. */
  shown: NameView[];
  /** All others, under what they are, folded away. */
  folded: { label: string; names: NameView[] }[];
  /** How many are folded away. */
  others: number;
}

/** So many are shown beside the name of a subject, on its page and in a list. */
const MOST_SHOWN = 3;

export function otherNames(subject: Subject, words: Words): OtherNames {
  const all = shownNamesOf(subject).slice(1);
  // One name more takes no more room than the line that folds it away.
  const shown = all.length > MOST_SHOWN + 1 ? tellingNames(all).slice(0, MOST_SHOWN) : all;
  const rest = all.filter((name) => !shown.includes(name));
  return {
    shown: shown.map(nameView),
    folded: [...Map.groupBy(rest, ({ kind }) => words.subject.otherNames[kind])].map(([label, names]) => ({
      label,
      names: names.map(nameView),
    })),
    others: rest.length,
  };
}

/** Names in the order in which they tell most: an acronym, one in a script of its own, one to go by, then full ones. */
function tellingNames(names: readonly ShownName[]): ShownName[] {
  const isForeign = ({ name, lang }: ShownName) => directionOf(name, lang) !== undefined;
  const isFull = ({ kind, weak }: ShownName) => kind !== 'short' && !weak;
  const first = (isMeant: (name: ShownName) => boolean) => names.filter(isFull).filter(isMeant).slice(0, 1);
  return [
    ...new Set([
      ...first(({ kind }) => kind === 'acronym'),
      ...first(isForeign),
      ...first((name) => name.kind === 'nom-de-guerre' && !isForeign(name)),
      ...names.filter(isFull),
      ...names,
    ]),
  ];
}

/** A few other names for a list: the acronym, one in a script of its own, then other spellings. */
export function aliasLine(entity: Entity): NameView[] {
  const others = shownNamesOf(entity).filter(
    ({ name, kind, weak }) => name !== entity.data.name && kind !== 'short' && !weak,
  );
  const acronyms = others.filter(({ kind }) => kind === 'acronym');
  const foreign = others.filter(({ name, lang }) => directionOf(name, lang));
  const rest = others.filter((other) => other.kind !== 'acronym' && !foreign.includes(other));
  return [...acronyms.slice(0, 1), ...foreign.slice(0, 1), ...rest].slice(0, MOST_SHOWN).map(nameView);
}
