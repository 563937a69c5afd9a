import type { EntityId } from '../schema/fields.ts';
import type { Entity } from '../schema/records.ts';
import { isWordCharacter, plain, WORDS } from '../text.ts';
import { namesOf } from './names.ts';

/** A name that stands in a text, and whom it may name. */
export interface Mention {
  /** The name as the text has it. */
  name: string;
  start: number;
  end: number;
  /** The entities that bear the name; `weak` where it means other things too. */
  entities: { id: EntityId; weak: boolean }[];
}

interface Name {
  text: string;
  /** How many characters stand before the name's first word. */
  lead: number;
  entities: Mention['entities'];
}

/**
 * Finds the names of entities in text: whole words in the same case, the longest name first, no two overlapping.
 * The index is built once; a text costs time linear in its length.
 */
export function createNameFinder(entities: readonly Entity[]): (text: string) => Mention[] {
  const byName = new Map<string, Name>();
  for (const entity of entities)
    for (const { name, weak } of namesOf(entity)) {
      const text = plain(name);
      const known = byName.get(text) ?? { text, lead: text.search(WORDS), entities: [] };
      if (!known.entities.some(({ id }) => id === entity.id)) known.entities.push({ id: entity.id, weak });
      byName.set(text, known);
    }
  const byFirstWord = new Map<string, Name[]>();
  for (const name of byName.values()) {
    const first = name.text.match(WORDS)?.[0];
    if (first) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.text.length - a.text.length);

  return (text) => {
    const searched = plain(text);
    const mentions: Mention[] = [];
    let free = 0;
    for (const { 0: word, index } of searched.matchAll(WORDS)) {
      for (const { text: name, lead, entities } of byFirstWord.get(word) ?? []) {
        const start = index - lead;
        const end = start + name.length;
        if (start < free || !searched.startsWith(name, start) || isWordCharacter(searched[end] ?? '')) continue;
        mentions.push({ name: text.slice(start, end), start, end, entities });
        free = end;
        break;
      }
    }
    return mentions;
  };
}
