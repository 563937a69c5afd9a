import type { EntityId } from '../schema/fields.ts';
import { tagListOf, type Article, type Entity } from '../schema/records.ts';
import { isWordCharacter, plain, WORDS } from '../text.ts';
import { namesOf } from './names.ts';

/** A name found in a text, with the entities that it can mean. */
export interface Mention {
  /** The name as the text has it. */
  name: string;
  start: number;
  end: number;
  /** `weak` where the name means other things too. */
  entities: { id: EntityId; weak: boolean }[];
}

export type FindNames = (text: string) => Mention[];

interface Name {
  text: string;
  /** How many characters come before the name’s first word. */
  lead: number;
  entities: Mention['entities'];
}

/**
 * Finds the names of entities in text: whole words in the same case, the longest name first, no two overlapping.
 * The index is built once; a text costs time linear in its length.
 */
export function createNameFinder(entities: readonly Entity[]): NameFinder {
  const index = indexOf(
    entities.flatMap((entity) => namesOf(entity).map(({ name, weak }) => ({ name, weak, id: entity.id }))),
  );
  return {
    find: (text) => mentionsIn(text, (word) => index.get(word) ?? []),
    within: (article) => {
      const phrases = indexOf(tagListOf(article).flatMap(({ id, as }) => (as ? [{ name: as, weak: true, id }] : [])));
      const namesAt = (word: string) => [...(phrases.get(word) ?? []), ...(index.get(word) ?? [])].sort(byLength);
      return (text) => mentionsIn(text, namesAt);
    },
  };
}

export interface NameFinder {
  /** The names in a text. */
  find: FindNames;
  /** Finds the names in the text of an article, with the phrases by which its tags say that it names something. */
  within(article: Article): FindNames;
}

const byLength = (a: Name, b: Name): number => b.text.length - a.text.length;

/** Names under their first words, the longest first. */
function indexOf(names: readonly { name: string; weak: boolean; id: EntityId }[]): Map<string, Name[]> {
  const byText = new Map<string, Name>();
  for (const { name, weak, id } of names) {
    const text = plain(name);
    const known = byText.get(text) ?? { text, lead: text.search(WORDS), entities: [] };
    if (!known.entities.some((entity) => entity.id === id)) known.entities.push({ id, weak });
    byText.set(text, known);
  }
  const byFirstWord = new Map<string, Name[]>();
  for (const name of byText.values()) {
    const first = name.text.match(WORDS)?.[0];
    if (first) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  for (const list of byFirstWord.values()) list.sort(byLength);
  return byFirstWord;
}

function mentionsIn(text: string, namesAt: (word: string) => readonly Name[]): Mention[] {
  const searched = plain(text);
  const mentions: Mention[] = [];
  let free = 0;
  for (const { 0: word, index } of searched.matchAll(WORDS))
    for (const { text: name, lead, entities } of namesAt(word)) {
      const start = index - lead;
      const end = start + name.length;
      if (start < free || !searched.startsWith(name, start) || isWordCharacter(searched[end] ?? '')) continue;
      mentions.push({ name: text.slice(start, end), start, end, entities });
      free = end;
      break;
    }
  return mentions;
}
