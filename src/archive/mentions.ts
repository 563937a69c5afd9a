import type { EntityId } from '../schema/fields.ts';
import { tagListOf, type Article, type Entity } from '../schema/records.ts';
import { isWordCharacter, plain, plainText, WORDS } from '../text.ts';
import { isAnotherPlace, isHyphenated } from './longer-names.ts';
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
  /** Those of its entities that are places. */
  places: Set<EntityId>;
  /** Whether an article says that it means this by it, whatever is beside it. */
  isDeclared: boolean;
}

/**
 * Finds the names of entities in text: whole words in the same case, the longest name first, no two overlapping.
 * The index is built once; a text costs time linear in its length.
 */
export function createNameFinder(entities: readonly Entity[]): NameFinder {
  const index = indexOf(
    entities.flatMap((entity) =>
      namesOf(entity).map(({ name, weak }) => ({ name, weak, id: entity.id, isPlace: entity.kind === 'place' })),
    ),
  );
  return {
    find: (text) => mentionsIn(text, (word) => index.get(word) ?? []),
    within: (article) => {
      const declared = tagListOf(article).flatMap(({ id, as }) =>
        as ? [{ name: as, weak: true, id, isDeclared: true }] : [],
      );
      const phrases = indexOf(declared);
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

interface NameOf {
  name: string;
  weak: boolean;
  id: EntityId;
  isPlace?: boolean;
  isDeclared?: boolean;
}

/** Names under their first words, the longest first. */
function indexOf(names: readonly NameOf[]): Map<string, Name[]> {
  const byText = new Map<string, Name>();
  for (const { name, weak, id, isPlace, isDeclared = false } of names) {
    const text = plain(name);
    const known = byText.get(text) ?? {
      text,
      lead: text.search(WORDS),
      entities: [],
      places: new Set<EntityId>(),
      isDeclared,
    };
    if (isPlace) known.places.add(id);
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

function mentionsIn(written: string, namesAt: (word: string) => readonly Name[]): Mention[] {
  const { text, writtenAt } = plainText(written);
  const mentions: Mention[] = [];
  let free = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const name = namesAt(word).find(({ text: name, lead }) => {
      const start = index - lead;
      return start >= free && text.startsWith(name, start) && !isWordCharacter(text[start + name.length] ?? '');
    });
    if (!name) continue;
    const start = index - name.lead;
    const end = start + name.text.length;
    const entities = meantBy(name, text, start, end, free);
    if (entities.length) mentions.push({ ...writtenName(start, end), entities });
    free = end;
  }
  return mentions;

  function writtenName(from: number, to: number) {
    const [start, end] = [writtenAt(from), writtenAt(to)];
    return { name: written.slice(start, end), start, end };
  }
}

/** What a name can mean in its place: nothing known if it is part of a longer name. */
function meantBy(name: Name, text: string, start: number, end: number, free: number): Mention['entities'] {
  if (name.isDeclared) return name.entities;
  if (isHyphenated(text, start, end)) return [];
  if (!name.places.size || !isAnotherPlace(text, start, free)) return name.entities;
  return name.entities.filter(({ id }) => !name.places.has(id));
}
