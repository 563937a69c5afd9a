import { shownNamesOf, type ShownName } from '../archive/names.ts';
import { directionOf } from '../format.ts';
import type { Entity, Subject } from '../schema/records.ts';

/** A name in its language. */
export interface NameView {
  name: string;
  lang: string | undefined;
  dir: 'rtl' | undefined;
}

const LABELS: Record<ShownName['kind'], string> = {
  spelling: 'Other names',
  short: 'Other names',
  acronym: 'Acronym',
  transliteration: 'Transliterated',
  'nom-de-guerre': 'Nom de guerre',
};

const nameView = ({ name, lang }: ShownName): NameView => ({ name, lang, dir: directionOf(lang) });

/** The other names of an entity or event, under what they are. */
export const aliasGroups = (subject: Subject): { label: string; names: NameView[] }[] =>
  [...Map.groupBy(shownNamesOf(subject).slice(1), ({ kind }) => LABELS[kind])].map(([label, names]) => ({
    label,
    names: names.map(nameView),
  }));

/** A few other names for a list: the acronym, one in a script of its own, then other spellings. */
export function aliasLine(entity: Entity, most: number): NameView[] {
  const others = shownNamesOf(entity).filter(
    ({ name, kind, weak }) => name !== entity.data.name && kind !== 'short' && !weak,
  );
  const acronyms = others.filter(({ kind }) => kind === 'acronym');
  const foreign = others.filter(({ lang }) => directionOf(lang));
  const rest = others.filter(({ kind, lang }) => kind !== 'acronym' && !directionOf(lang));
  return [...acronyms.slice(0, 1), ...foreign.slice(0, 1), ...rest].slice(0, most).map(nameView);
}
