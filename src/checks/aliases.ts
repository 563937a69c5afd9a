import { namesOf } from '../archive/names.ts';
import { once } from '../once.ts';
import { plain } from '../text.ts';
import type { Problem } from '../loader/problem.ts';
import { quoted, yamlText } from '../format.ts';
import type { Subject } from '../schema/records.ts';
import { soundOf, soundOfWords, soundsOf } from '../search/resolver/phonetics.ts';
import { SYNONYMS } from '../search/synonyms.ts';
import { parseSynonyms } from '../search/resolver/lookup/synonyms.ts';
import { ordinaryWords } from '../search/build/dictionary.ts';
import { isArabic, textsOf, tokenize } from '../search/resolver/tokenize.ts';

const synonyms = parseSynonyms(SYNONYMS);

interface SpokenForm {
  /** Without accents, capitals and hyphens. */
  text: string;
  sound: string;
  /** Whether search compares it by its sound: acronyms and short names are compared by their letters only. */
  isSpoken: boolean;
}

function spokenFormOf(name: string): SpokenForm {
  const tokens = tokenize(name);
  const words = textsOf(tokens);
  const text = words.join('');
  const isAcronym = tokens.length === 1 && tokens[0]!.isUpperCase;
  return { text, sound: soundOfWords(words, synonyms), isSpoken: text.length > 3 && !isAcronym };
}

/**
 * Aliases that search cannot tell from a name of another subject, because they sound alike. Weak aliases may, and so may the own
 * names of two subjects, which nobody can change. Names with the same letters are a matter for `duplicates.ts`.
 */
export function ambiguousAliases(subjects: readonly Subject[]): Problem[] {
  const names = subjects.flatMap((subject) =>
    namesOf(subject).map((name) => ({ ...name, ...spokenFormOf(name.name), subject })),
  );
  const isOwnName = ({ field, weak }: (typeof names)[number]) => field[0] === 'name' && !weak;
  const firstBySound = new Map<string, (typeof names)[number]>();
  for (const name of names.filter(isOwnName))
    if (name.isSpoken && !firstBySound.has(name.sound)) firstBySound.set(name.sound, name);

  return names.flatMap((alias): Problem[] => {
    const { name, subject, field, weak, sound, isSpoken } = alias;
    if (isOwnName(alias) || weak || !isSpoken) return [];
    const first = firstBySound.get(sound);
    if (!first) firstBySound.set(sound, alias);
    if (!first || first.subject.id === subject.id || plain(first.name) === plain(name)) return [];
    return [
      {
        file: subject.file,
        path: field,
        message: `${quoted(name)} sounds like ${quoted(first.name)} in ${first.subject.file}: who types one of them may find the other.`,
        remedy: `Remove it here, or make it weak: {name: ${yamlText(name)}, weak: true}.`,
      },
    ];
  });
}

/**
 * Aliases that are an ordinary English word or sound like one. Each word is reported once a subject; nobody can change a surname, such as
 * Baker.
 */
export function ordinaryAliases(subjects: readonly Subject[]): Problem[] {
  return subjects.flatMap((subject) => {
    const ownSound = spokenFormOf(subject.data.name).sound;
    const reported = new Set<string>();
    return namesOf(subject).flatMap(({ name, kind, weak, field }): Problem[] => {
      const { text, sound, isSpoken } = spokenFormOf(name);
      const isExempt =
        field[0] !== 'aliases' ||
        weak ||
        kind === 'acronym' ||
        sound === ownSound ||
        isArabic(text) ||
        isSurname(name, subject);
      if (isExempt || !isSpoken) return [];
      const word = ordinaryWordOf(text);
      if (!word || reported.has(word)) return [];
      reported.add(word);
      return [
        {
          file: subject.file,
          path: field,
          level: 'warning',
          message: `${quoted(name)} sounds like the ordinary word ${quoted(word)}.`,
          remedy: 'See whether it is needed; make it weak if it means other things too: {name: …, weak: true}.',
        },
      ];
    });
  });
}

/** Whether an alias is the last word of a person’s name, perhaps with initials before it. */
function isSurname(alias: string, { kind, data }: Subject): boolean {
  const surname = alias.replace(/^(?:\p{Lu}\.\s?)+/u, '');
  return kind === 'person' && data.name.endsWith(` ${surname}`);
}

/** The ordinary word that a text is or sounds like, the commonest of several. */
function ordinaryWordOf(text: string): string | undefined {
  if (ordinaryWords().has(text)) return text;
  return ordinaryBySound().get(soundOf(text));
}

const ordinaryBySound = once((): ReadonlyMap<string, string> => {
  const words = [...ordinaryWords()].filter((word) => word.length > 3).reverse();
  const sounds = soundsOf(words);
  return new Map(words.map((word, i) => [sounds[i]!, word]));
});
