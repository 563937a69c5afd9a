import type { EntityId } from '../schema/fields.ts';
import { tagListOf, type Article, type Entity } from '../schema/records.ts';
import { isWordCharacter, plain, plainText, WORDS } from '../text.ts';
import { isAnotherPlace, isHyphenated } from './longer-names.ts';
import { createLooseFinder, declaredNamesOf, looseNamesOf, type LooseFinder, type LooseName } from './loose-names.ts';
import { namesOf } from './names.ts';
import { createBeginnings } from './word-keys.ts';
import { wordsIn, type Words } from './words-in.ts';

/** A name found in a text, with the entities that it can mean. */
export interface Mention {
  /** The name as the text has it. */
  name: string;
  start: number;
  end: number;
  /** `weak` where the name means other things too. */
  entities: { id: EntityId; weak: boolean }[];
}

export type FindNames = (text: string) => readonly Mention[];

interface Name {
  text: string;
  /** How many characters come before the name’s first word. */
  lead: number;
  entities: Mention['entities'];
  /** Those of its entities that are places. */
  places: Set<EntityId>;
}

/** A name in a text. */
interface Found extends Pick<Mention, 'start' | 'end' | 'entities'> {
  places: ReadonlySet<EntityId>;
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
  const mayBegin = createBeginnings(index.keys(), (letter) => letter);
  const namesAt: NamesAt = (words, i) =>
    mayBegin(words.text, words.starts[i]!, words.ends[i]!) ? index.get(words.at(i)) : undefined;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const finders = new WeakMap<Article, FindNames>();
  const loose = new Map<EntityId, LooseName[]>();
  const looseNames = (id: EntityId): LooseName[] => {
    const entity = byId.get(id);
    if (!loose.has(id)) loose.set(id, entity ? looseNamesOf(entity) : []);
    return loose.get(id)!;
  };
  return {
    find: (text) => mentionsIn(text, namesAt),
    within(article) {
      const known = finders.get(article);
      if (known) return known;
      const tags = tagListOf(article);
      const findLoosely = createLooseFinder(tags.flatMap((tag) => [...declaredNamesOf(tag), ...looseNames(tag.id)]));
      const find = remembering((text) => mentionsIn(text, namesAt, findLoosely));
      finders.set(article, find);
      return find;
    },
  };
}

/** A finder that reads a text once: the checks, the page of an article and the pages of what it names ask for the same paragraphs. */
function remembering(find: FindNames): FindNames {
  const found = new Map<string, readonly Mention[]>();
  return (text) => {
    const mentions = found.get(text) ?? find(text);
    found.set(text, mentions);
    return mentions;
  };
}

export interface NameFinder {
  /** The names in a text. */
  find: FindNames;
  /**
   * Finds the names in the text of an article, and what it is tagged with by the words of its tags and by loose forms of names too.
   * These are weak: they demand no tag.
   */
  within(article: Article): FindNames;
}

interface NameOf {
  name: string;
  weak: boolean;
  id: EntityId;
  isPlace: boolean;
}

/** Names under their first words, the longest first. */
function indexOf(names: readonly NameOf[]): Map<string, Name[]> {
  const byText = new Map<string, Name>();
  for (const { name, weak, id, isPlace } of names) {
    const text = plain(name);
    const known = byText.get(text) ?? { text, lead: text.search(WORDS), entities: [], places: new Set<EntityId>() };
    if (isPlace) known.places.add(id);
    if (!known.entities.some((entity) => entity.id === id)) known.entities.push({ id, weak });
    byText.set(text, known);
  }
  const byFirstWord = new Map<string, Name[]>();
  for (const name of byText.values()) {
    const words = wordsIn(name.text);
    if (!words.length) continue;
    const first = words.at(0);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byFirstWord;
}

/** The names that may begin with a word of a text. */
type NamesAt = (words: Words, i: number) => readonly Name[] | undefined;

function mentionsIn(written: string, namesAt: NamesAt, findLoosely: LooseFinder = () => undefined): Mention[] {
  const { text, writtenAt } = plainText(written);
  const words = wordsIn(text);
  const mentions: Mention[] = [];
  let free = 0;
  for (let i = 0; i < words.length; i++) {
    if (words.starts[i]! < free) continue;
    const found = chosen(exactAt(i), looseAt(i));
    if (!found) continue;
    const entities = meantBy(found, text, free);
    if (entities.length) mentions.push({ ...writtenName(found), entities });
    free = found.end;
  }
  return mentions;

  function exactAt(i: number): Found | undefined {
    const at = words.starts[i]!;
    const name = namesAt(words, i)?.find(
      ({ text: name, lead }) =>
        at - lead >= free && text.startsWith(name, at - lead) && isWhole(i, at - lead + name.length),
    );
    return name && { ...name, start: at - name.lead, end: at - name.lead + name.text.length, isDeclared: false };
  }

  /** Whether no letter touches what begins at a word and ends somewhere. */
  function isWhole(i: number, end: number): boolean {
    return words.ends[i - 1] !== words.starts[i] && !isWordCharacter(text[end] ?? '');
  }

  function looseAt(i: number): Found | undefined {
    const match = findLoosely(words, i);
    if (!match) return undefined;
    const ids = new Set(match.names.map(({ id }) => id));
    const places = match.names.filter(({ kind }) => kind === 'place').map(({ id }) => id);
    return {
      start: words.starts[i]!,
      end: match.end,
      entities: [...ids].map((id) => ({ id, weak: true })),
      places: new Set(places),
      isDeclared: match.names[0]!.kind === 'declared',
    };
  }

  function writtenName(found: Found) {
    const [start, end] = [writtenAt(found.start), writtenAt(found.end)];
    return { name: written.slice(start, end), start, end };
  }
}

/** The longer; of the same words, those that a tag declares, then those that are a name as they are. */
function chosen(exact: Found | undefined, loose: Found | undefined): Found | undefined {
  if (!exact || !loose) return exact ?? loose;
  if (loose.end === exact.end) return loose.isDeclared ? loose : exact;
  return loose.end > exact.end ? loose : exact;
}

/** What a name can mean in its place: nothing known if it is part of a longer name. */
function meantBy({ entities, places, isDeclared, start, end }: Found, text: string, free: number): Mention['entities'] {
  if (isDeclared) return entities;
  if (isHyphenated(text, start, end)) return [];
  if (!places.size || !isAnotherPlace(text, start, free)) return entities;
  return entities.filter(({ id }) => !places.has(id));
}
