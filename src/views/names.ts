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

/** The other names of an entity or event, under what they are. */
export const aliasGroups = (subject: Subject, words: Words): { label: string; names: NameView[] }[] =>
  [...Map.groupBy(shownNamesOf(subject).slice(1), ({ kind }) => words.subject.otherNames[kind])].map(
    ([label, names]) => ({
      label,
      names: names.map(nameView),
    }),
  );

/** A few other names for a list: the acronym, one in a script of its own, then other spellings. */
export function aliasLine(entity: Entity, most: number): NameView[] {
  const others = shownNamesOf(entity).filter(
    ({ name, kind, weak }) => name !== entity.data.name && kind !== 'short' && !weak,
  );
  const acronyms = others.filter(({ kind }) => kind === 'acronym');
  const foreign = others.filter(({ name, lang }) => directionOf(name, lang));
  const rest = others.filter((other) => other.kind !== 'acronym' && !foreign.includes(other));
  return [...acronyms.slice(0, 1), ...foreign.slice(0, 1), ...rest].slice(0, most).map(nameView);
}
